/** Every call made once against the whole service; what was sent and answered is the examples of /openapi.json. */
import type { Call } from '@clearway/contract/call';
import { calls } from '@clearway/contract/calls';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answers } from '../app.ts';
import { type TestApp, testApp } from '../testing.ts';
import type { Book } from './testing/recorder.ts';
import { seeded, steady } from './testing/steady.ts';
import { tellAccount, tellBeginning, tellBrowsers, tellPassword, tellTeam } from './testing/story-people.ts';
import { tellEnd, tellJobs, tellReach, tellRecords, tellTalk } from './testing/story-work.ts';

let house: TestApp;
const book: Book = new Map();
/** Asks a registry outside, which a test of its own doubles. */
const elsewhere = ['registry'];

/** A call that needs a provider to answer: sso.test.ts makes it, here it is said. */
function provider(teamId: string) {
  const said = {
    issuer: 'https://login.example.com/',
    clientId: 'clearway',
    domains: ['example.com'],
    joinAs: 'credentialer',
    required: false,
  };
  const redirect = 'https://clearway.example.com/sso/callback';
  return {
    path: { teamId },
    body: { ...said, clientSecret: 'from the provider' },
    reply: { sso: { ...said, hasSecret: true, redirect }, redirect },
  };
}

beforeAll(async () => {
  house = await testApp({
    identity: 'real',
    random: seeded(7),
    env: {
      CLEARWAY_SIGN_UP: 'open',
      CLEARWAY_PRIVATE_HOOKS: 'on',
      CLEARWAY_SMTP_URL: 'smtp://127.0.0.1:1',
      CLEARWAY_MAIL_FROM: 'Clearway <clearway@example.com>',
    },
  });
  const teller = { house, book };
  const maya = await tellBeginning(teller);
  await tellAccount(teller, maya);
  await tellPassword(teller);
  await tellTeam(teller, maya);
  await tellBrowsers(teller, maya);
  const records = await tellRecords(teller, maya);
  const ids = {
    ...records,
    ...(await tellTalk(teller, maya, records)),
    ...(await tellReach(maya, records)),
    ...(await tellJobs(teller, maya, records)),
  };
  await tellEnd(teller, maya, ids);
  book.set('setSso', provider(maya.team));
});
afterAll(() => house.close());

test('the story goes without a fault of ours', () => {
  expect(house.reported).toEqual([]);
});

test('every call that is answered has an example, of what is sent and of what comes back', () => {
  const missing = Object.keys(answers).filter(
    (name) => !elsewhere.includes(name) && ![...book.keys()].some((told) => told === name),
  );
  expect(missing).toEqual([]);
});

test('every example is of the shape the contract says', () => {
  const shapes: Readonly<Record<string, Call>> = calls;
  for (const [name, { body, query }] of book) {
    if (body !== undefined) expect(shapes[name]?.body?.safeParse(body).success, name).toBe(true);
    if (query !== undefined) expect(shapes[name]?.query?.safeParse(query).success, name).toBe(true);
    expect(shapes[name]?.reply.safeParse(book.get(name)?.reply).success, name).toBe(true);
  }
});

test('the examples are those of the document', async () => {
  const told = [...book]
    .map(([name, one]) => [name, steady(name, one)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const text = `${JSON.stringify(Object.fromEntries(told), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot('../../../../packages/contract/approved/examples.json');
});
