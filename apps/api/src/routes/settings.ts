/** Settings of a team: each with who changed it last and when. */

import { clocks } from '@clearway/catalog/clocks';
import { type SettingName, settingShapes } from '@clearway/contract/settings';
import { may } from '@clearway/domain/permission';
import { secretsInDraft } from '@clearway/domain/secret';
import type { Answers, Heard } from '../answers.ts';
import type { Asker } from '../asker.ts';
import { wallClock } from '../clock.ts';
import { clocksAnew } from '../clocks-anew.ts';
import { sessionToken } from '../cookie.ts';
import type { Row } from '../db/database.ts';
import type { Team } from '../db/team/open.ts';
import { malformed, Trouble } from '../problem.ts';
import type { Service } from '../running.ts';
import { keptValue, settingNames, settingsFrom } from '../team-settings.ts';

export const settingsAnswers = {
  settings: async ({ service, asker, team }) => answer(service, asker, team),

  changeSettings: async (heard) => {
    const { service, asker, team, body } = heard;
    const names = settingNames.filter((name) => body[name] !== undefined);
    await refuse(heard, names);
    const { name } = body;
    if (name !== undefined)
      await service.control.write([
        { sql: 'UPDATE team SET name = ? WHERE id = ?', args: [name, asker.team] },
      ]);
    const values = names.map((one) => [one, keptValue(one, body[one])] as const);
    const change = () => keep(service, asker, team, values);
    await (body.clocks === undefined ? change() : clocksAnew(service, team, change));
    if (body['require-second-factor'] !== undefined)
      await askSecondFactor(service, asker, body['require-second-factor']);
    if (body['idle-minutes'] !== undefined) await allowIdle(service, asker, body['idle-minutes']);
    return answer(service, asker, team);
  },
} satisfies Partial<Answers>;

/** Throws for what may not be changed, by whom or to what. */
async function refuse(
  { c, service, asker, body }: Heard<'changeSettings'>,
  names: readonly SettingName[],
): Promise<void> {
  const others = names.filter((name) => name !== 'clocks').length > 0 || body.name !== undefined;
  if (body.clocks !== undefined && !may(asker.permission, 'override-clock'))
    throw new Trouble('not-permitted');
  if (others && !may(asker.permission, 'edit-team')) throw new Trouble('not-permitted');
  const secret = secretsInDraft(body);
  if (secret) throw new Trouble('secret-inside', { field: secret.field });
  const unknown = body.clocks?.find(({ clock }) => !(clock in clocks));
  if (unknown) throw malformed('clocks', 'names a clock that is not in the catalogue.');
  if (body['time-zone'] !== undefined && !isZone(body['time-zone']))
    throw malformed('time-zone', 'must be a time zone such as America/Chicago.');
  if (body['require-second-factor'] === true && !(await isStrong(service, sessionToken(c, service.cookies))))
    throw new Trouble('second-factor');
}

/** Who asks it of others has it, so that nobody locks the team out by a click. */
async function isStrong({ control }: Service, token: string | null): Promise<boolean> {
  return (
    (await control.read({ sql: 'SELECT 1 FROM session WHERE token = ? AND strong', args: [token ?? ''] }))
      .length > 0
  );
}

const isZone = (zone: string) => Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC';

async function keep(
  service: Service,
  asker: Asker,
  team: Team,
  values: readonly (readonly [SettingName, string])[],
): Promise<void> {
  if (values.length === 0) return;
  await team.db.write(
    values.map(([name, value]) => ({
      sql: `INSERT INTO setting (name, value, changed_by, changed_at) VALUES (?, ?, ?, ?)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value, changed_by = excluded.changed_by, changed_at = excluded.changed_at`,
      args: [name, value, asker.member, service.now()],
    })),
  );
}

/** Control asks it at every request, so it stands there too. */
async function askSecondFactor({ control }: Service, { team }: Asker, on: boolean): Promise<void> {
  await control.write([{ sql: 'UPDATE team SET asks_second_factor = ? WHERE id = ?', args: [on, team] }]);
}

/** As above. Whoever is signed in is taken to be there now. */
async function allowIdle({ control }: Service, { team }: Asker, minutes: number): Promise<void> {
  await control.write([
    {
      sql: 'UPDATE session SET present_at = ? WHERE user_id IN (SELECT user FROM member WHERE team = ? AND left_at IS NULL)',
      args: [wallClock(), team],
    },
    { sql: 'UPDATE team SET idle_minutes = ? WHERE id = ?', args: [minutes === 0 ? null : minutes, team] },
  ]);
}

async function answer({ control }: Service, asker: Asker, team: Team) {
  const rows = await team.db.read({ sql: 'SELECT name, value, changed_by, changed_at FROM setting' });
  const [named] = await control.read({ sql: 'SELECT name FROM team WHERE id = ?', args: [asker.team] });
  const members = await control.read({
    sql: 'SELECT id, name FROM member WHERE team = ?',
    args: [asker.team],
  });
  const names = new Map(members.map((row) => [row['id'], String(row['name'])]));
  const changed = rows
    .filter((row) => String(row['name']) in settingShapes)
    .map((row) => [String(row['name']), touched(row, names)] as const);
  return {
    team: { id: asker.team, name: String(named?.['name']) },
    settings: settingsFrom(rows),
    changed: Object.fromEntries(changed),
  };
}

const touched = (row: Row, names: ReadonlyMap<unknown, string>) => ({
  by: String(row['changed_by'] ?? ''),
  byName: names.get(row['changed_by']) ?? '',
  at: String(row['changed_at'] ?? ''),
});
