/** A server of the databases that is away, wants another token or does not know a database: told in words, on every way. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openControl } from '../db/control/open.ts';
import { homes } from '../db/homes.ts';
import { serverAdvice } from '../db/server-trouble.ts';
import { readEnv } from '../env.ts';
import { type TestApp, testApp } from '../testing.ts';
import { addressesOf } from '../testing-libsql-double/server.ts';

let house: TestApp;
beforeEach(async () => {
  house = await testApp({ byAddress: true });
});
afterEach(() => house.close());

const double = () => {
  if (!house.double) throw new Error('By address there is a double.');
  return house.double;
};

describe('a start', () => {
  const whyNot = async (other: Readonly<Record<string, string>>) => {
    const env = readEnv({ ...addressesOf(double()), ...other });
    const opened = await openControl(homes(env).control).then(
      () => null,
      (trouble: unknown) => trouble,
    );
    return serverAdvice(opened);
  };

  it('names the setting that is wrong', async () => {
    expect(await whyNot({})).toBeNull();
    expect(await whyNot({ CLEARWAY_CONTROL_TOKEN: 'another' })).toMatch(/refuses.*CLEARWAY_CONTROL_TOKEN/);
    expect(await whyNot({ CLEARWAY_CONTROL_URL: `${double().origin}/none/` })).toMatch(
      /no such database.*CLEARWAY_CONTROL_URL/,
    );
    expect(await whyNot({ CLEARWAY_CONTROL_URL: 'http://nowhere.invalid/control/' })).toMatch(
      /does not answer.*CLEARWAY_CONTROL_URL/,
    );
  });
});

describe('a service whose server goes away', () => {
  it('is not ready and says why, and tells who asks that nothing was recorded', async () => {
    const ready = async () => {
      const reply = await house.app.request('/readyz');
      return [reply.status, await reply.json()];
    };
    expect(await ready()).toEqual([200, { ok: true }]);
    await double().close();
    expect(await ready()).toEqual([503, { ok: false, why: 'The server of the databases does not answer.' }]);
    const reply = await house.app.request(`/api/teams/${house.us.owner.team}/clients`, {
      headers: { 'test-member': house.us.owner.id },
    });
    expect([reply.status, await reply.json()]).toMatchObject([503, { error: 'databases-away' }]);
  });
});

it('a server that makes no database because it wants another key leaves the team unopened', async () => {
  const locked = await testApp({ beside: house, env: { CLEARWAY_TEAM_CREATE_AUTH: 'Basic another' } });
  await expect(
    locked.as(locked.us.owner).clients({ path: { teamId: locked.us.owner.team } }),
  ).rejects.toThrow(/does not answer as it should/);
  await locked.close();
});
