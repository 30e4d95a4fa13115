/** Path (d): a member of another team sees nothing, by every route: not even whether the thing exists. */
import { calls } from '@clearway/contract/calls';
import { documents } from '@clearway/contract/documents';
import { cryptoRandom, newId } from '@clearway/domain/id';
import { signIn } from './harness/dashboard.ts';
import { expect, test } from './harness/fixtures.ts';
import { addClient } from './harness/seed.ts';
import type { Somebody } from './harness/team.ts';
import { browserFetch, makeTeam } from './harness/team.ts';

const routes = [...Object.entries(calls), ...Object.entries(documents)].filter(([, { path }]) =>
  path.includes(':teamId'),
);

type Ids = Readonly<Record<string, string>>;
const fill = (path: string, ids: Ids) => path.replaceAll(/:(\w+)/g, (_, name: string) => ids[name] ?? 'none');

type Answer = { readonly status: number; readonly body: string };

test('every route answers a stranger as if the team did not exist', async ({ service, team }) => {
  const client = (await addClient(team, 'Amara Osei', 'Osei Family Medicine LLC')).client;
  const other = await makeTeam(service.origin, 'Harbor Enrollment', 'Dev Okafor');
  const ask = await signedInFetch(service.origin, other.owner);
  const real = { teamId: team.id, clientId: client };
  const absent = { teamId: newId('team', cryptoRandom), clientId: newId('client', cryptoRandom) };

  const answer = async (method: string, path: string): Promise<Answer> => {
    const body =
      method === 'GET' || method === 'DELETE'
        ? {}
        : { body: '{}', headers: { 'content-type': 'application/json' } };
    const reply = await ask(`${service.origin}${path}`, { method, ...body });
    return { status: reply.status, body: await reply.text() };
  };

  expect(routes.length).toBeGreaterThan(30);
  for (const [name, { method, path }] of routes) {
    const toTheReal = await answer(method, fill(path, real));
    expect(toTheReal, `${name} of a team one is not in`).toEqual(await answer(method, fill(path, absent)));
    expect(toTheReal.status, name).toBe(404);
    expect(toTheReal.body).not.toContain('Osei');
  }
});

async function signedInFetch(origin: string, somebody: Somebody) {
  const ask = browserFetch(origin);
  await ask(`${origin}/api/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: somebody.email, password: somebody.password }),
  });
  return ask;
}

test('a client of another team, asked for in one’s own, is as absent as one that never was', async ({
  service,
  team,
}) => {
  const client = (await addClient(team, 'Amara Osei', 'Osei Family Medicine LLC')).client;
  const other = await makeTeam(service.origin, 'Harbor Enrollment', 'Dev Okafor');
  const ask = await signedInFetch(service.origin, other.owner);
  const one = async (path: string) => {
    const reply = await ask(`${service.origin}${path}`);
    return { status: reply.status, body: await reply.text() };
  };
  const there = await one(`/api/teams/${other.id}/clients/${client}`);
  expect(there).toEqual(await one(`/api/teams/${other.id}/clients/${newId('client', cryptoRandom)}`));
  expect(there.status).toBe(404);
});

test('the dashboard of another team shows nothing at the address of our client', async ({
  service,
  team,
  elsewhere,
}) => {
  const { client } = await addClient(team, 'Amara Osei', 'Osei Family Medicine LLC');
  const other = await makeTeam(service.origin, 'Harbor Enrollment', 'Dev Okafor');
  const page = await (await elsewhere()).newPage();
  await signIn(page, service.origin, other.owner);
  await page.goto(`${service.origin}/clients/${client}`);
  await expect(page.getByText('There is no such client')).toBeVisible();
  await expect(page.getByText('Osei')).toHaveCount(0);
  await page.goto(`${service.origin}/clients/${newId('client', cryptoRandom)}`);
  await expect(page.getByText('There is no such client')).toBeVisible();
});
