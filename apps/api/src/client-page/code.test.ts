import { newId } from '@clearway/domain/id';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openLog } from '../front/log.ts';
import { sweep } from '../reach/sweep.ts';
import { type TestApp, testApp } from '../testing.ts';
import { type MailServer, startMailServer } from '../testing-mail-server.ts';
import { problemOf, team, type Visitor, visitor } from '../testing-visitor.ts';

let mailServer: MailServer;
let house: TestApp;
const logged: string[] = [];
beforeEach(async () => {
  logged.length = 0;
  mailServer = await startMailServer();
  house = await testApp({
    identity: 'real',
    env: { CLEARWAY_SIGN_UP: 'open', ...mailServer.env },
    log: openLog('debug', { write: (line: string) => void logged.push(line) }),
  });
});
afterEach(async () => {
  expect(house.reported).toEqual([]);
  await house.close();
  await mailServer.close();
});

type Owner = Awaited<ReturnType<typeof team>>;
/** A client with Amara, who has an address, and Bruno, who has none; a link for Amara that asks for a code. */
async function scene(owner: Owner, language: 'en' | 'es' = 'en') {
  const id = <K extends 'person' | 'client' | 'profile'>(kind: K) => newId(kind, house.service.random);
  const [amara, bruno, client, firm] = [id('person'), id('person'), id('client'), id('profile')];
  const drafts = [
    { kind: 'person-added', record: amara, name: 'Amara Osei', email: 'amara@example.com' },
    { kind: 'person-added', record: bruno, name: 'Bruno Keller' },
    { kind: 'profile-added', record: firm, profileKind: 'organization', name: 'Northstar LLC', ours: true },
    {
      kind: 'client-added',
      record: client,
      name: 'Osei Family Medicine',
      firm,
      contacts: { [amara]: { is: 'ao', writeTo: true }, [bruno]: { is: 'office', writeTo: false } },
    },
  ];
  const { results } = await owner.api.changes({
    path: { teamId: owner.team },
    body: {
      changes: drafts.map((draft) => ({
        ...draft,
        id: newId('change', house.service.random),
        base: 0,
        at: house.service.now(),
        catalogue: '2026.11.1',
      })),
    },
  });
  expect(results.filter(({ accepted }) => !accepted)).toEqual([]);
  const make = (person: string) =>
    owner.api.makeLink({
      path: { teamId: owner.team },
      body: { client, person, days: 14, language, code: true },
    });
  return { amara, bruno, client, make, link: await make(amara) };
}
const page = async (who: Visitor, path: string) => {
  const reply = await who.request(path);
  return { status: reply.status, text: await reply.text() };
};
const send = (who: Visitor, path: string, form: Record<string, string>) =>
  who.request(path, { method: 'POST', body: new URLSearchParams(form) });
const arrived = async (count: number) =>
  expect.poll(() => mailServer.mails.length, { timeout: 120_000 }).toBe(count);
const codeIn = (at: number) => /(?:is|es) (\d{6})/.exec(mailServer.mails[at]?.text ?? '')?.[1] ?? '';
/** A code of six digits that is not this one. */
const another = (code: string) => (code === '123456' ? '654321' : '123456');

test('nothing is shown and nothing is mailed until the code is asked for; then it opens the page in this browser alone', async () => {
  const owner = await team(house.app, 'owner@example.com');
  const { link } = await scene(owner);
  const amara = visitor(house.app);
  const gate = await page(amara, link.path);
  expect(gate.status).toBe(200);
  expect(gate.text).toContain('a•••@example.com');
  for (const hidden of ['Amara', 'Osei', 'amara@']) expect(gate.text).not.toContain(hidden);
  expect(gate.text).not.toMatch(/<script>|style=|onclick/);
  expect(mailServer.mails).toEqual([]);
  expect((await send(amara, link.path, { send: 'yes' })).status).toBe(303);
  await arrived(1);
  expect(mailServer.mails[0]?.to).toEqual(['amara@example.com']);
  expect((await page(amara, `${link.path}?code=asked`)).text).toContain('autocomplete="one-time-code"');
  const reply = await send(amara, `${link.path}?lang=en`, { code: ` ${codeIn(0).replace(/(...)/, '$1 ')}` });
  expect(reply.headers.get('set-cookie')).toMatch(
    /^clearway_link=.*; Path=\/c\/cwl_.*HttpOnly; SameSite=Lax/,
  );
  expect((await page(amara, link.path)).text).toContain('Hello Amara Osei');
  expect((await page(visitor(house.app), link.path)).text).not.toContain('Amara');
  expect((await owner.api.links({ path: { teamId: owner.team } })).links).toMatchObject([{ code: true }]);
});

test('a code is right once, for a quarter hour, and for five tries', async () => {
  const { link } = await scene(await team(house.app, 'owner@example.com'));
  const amara = visitor(house.app);
  const opens = async (code: string) => {
    const reply = await send(visitor(house.app), link.path, { code });
    return !(reply.headers.get('location') ?? '').includes('code=wrong');
  };
  await send(amara, link.path, { send: 'yes' });
  await arrived(1);
  expect(await opens(codeIn(0))).toBe(true);
  expect(await opens(codeIn(0))).toBe(false);
  await send(amara, link.path, { send: 'yes' });
  await arrived(2);
  for (let turn = 0; turn < 5; turn += 1) expect(await opens(another(codeIn(1)))).toBe(false);
  expect(await opens(codeIn(1))).toBe(false);
  await send(amara, link.path, { send: 'yes' });
  await arrived(3);
  house.tellTime('2026-11-23T14:15:01.000Z');
  expect(await opens(codeIn(2))).toBe(false);
});

test('a browser is let in for half a day, and not once the address was changed', async () => {
  const owner = await team(house.app, 'owner@example.com');
  const { link, amara } = await scene(owner);
  const browser = visitor(house.app);
  const enter = async (mail: number) => {
    await send(browser, link.path, { send: 'yes' });
    await arrived(mail + 1);
    await send(browser, link.path, { code: codeIn(mail) });
    return (await page(browser, link.path)).text.includes('Hello Amara');
  };
  expect(await enter(0)).toBe(true);
  house.tellTime('2026-11-24T02:00:01.000Z');
  expect((await page(browser, link.path)).text).not.toContain('Hello Amara');
  expect(await enter(1)).toBe(true);
  await owner.api.changes({
    path: { teamId: owner.team },
    body: {
      changes: [
        {
          kind: 'person-edited',
          record: amara,
          email: 'osei@example.com',
          id: newId('change', house.service.random),
          base: 1,
          at: house.service.now(),
          catalogue: '2026.11.1',
        },
      ],
    },
  });
  expect((await page(browser, link.path)).text).toContain('o•••@example.com');
});

test('asking and trying have limits that a page tells in words, and a step said too late is not taken for a question', async () => {
  const { link } = await scene(await team(house.app, 'owner@example.com'));
  const amara = visitor(house.app);
  expect((await send(amara, link.path, { task: 'x' })).headers.get('location')).toBe(`${link.path}?lang=en`);
  for (let turn = 0; turn < 5; turn += 1)
    expect((await send(amara, link.path, { send: 'yes' })).status).toBe(303);
  const sixth = await send(amara, link.path, { send: 'yes' });
  expect([sixth.status, sixth.headers.get('retry-after')]).toEqual([429, '3600']);
  expect(await sixth.text()).toContain('too many tries');
  await arrived(5);
  for (let turn = 0; turn < 20; turn += 1) await send(amara, link.path, { code: '000000' });
  expect((await send(amara, link.path, { code: '000000' })).status).toBe(429);
});

test('it is asked in Spanish where the link speaks Spanish, the mail too', async () => {
  const { link } = await scene(await team(house.app, 'owner@example.com'), 'es');
  const amara = visitor(house.app);
  expect((await page(amara, link.path)).text).toMatch(/<html lang="es">[\s\S]*Enviarme el código/);
  await send(amara, link.path, { send: 'yes' });
  await arrived(1);
  await send(amara, link.path, { code: codeIn(0) });
  expect((await page(amara, link.path)).text).toContain('Hola, Amara Osei');
});

test('the code stands in no log, no outbox and no table, and goes with its link', async () => {
  const owner = await team(house.app, 'owner@example.com');
  const { link } = await scene(owner);
  await send(visitor(house.app), link.path, { send: 'yes' });
  await arrived(1);
  const code = codeIn(0);
  expect(code).toHaveLength(6);
  expect(logged.length).toBeGreaterThan(0);
  expect(logged.join('')).not.toContain(code);
  expect((await owner.api.outbox({ path: { teamId: owner.team } })).mails).toEqual([]);
  const kept = await house.service.control.readAll(
    ['link_code', 'throttle', 'mail'].map((table) => ({ sql: `SELECT * FROM ${table}` })),
  );
  expect(JSON.stringify(kept)).not.toContain(code);
  house.tellTime('2027-02-01T14:00:00.000Z');
  await sweep(house.service);
  expect(await house.service.control.read({ sql: 'SELECT * FROM link_code' })).toEqual([]);
});

test('a link cannot ask for a code where nobody can be mailed to', async () => {
  const owner = await team(house.app, 'owner@example.com');
  const { make, bruno } = await scene(owner);
  expect(await problemOf(make(bruno))).toBe('400 malformed');
});
