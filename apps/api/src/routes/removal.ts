/** Redaction and erasure. */
import { newId, type TeamId } from '@clearway/domain/id';
import type { Answers } from '../answers.ts';
import { type Wiped, wipe } from '../db/wipe.ts';
import { malformed } from '../problem.ts';
import { redactMail } from '../reach/redact-mail.ts';
import { olderBackups } from '../removal/backups.ts';
import { blotJson, blotted } from '../removal/blot.ts';
import { eraseRecord } from '../removal/erase.ts';
import { countText, redactText } from '../removal/redact.ts';
import type { Service } from '../running.ts';
import { authorOf } from './changes.ts';

/** The worse of two. */
const worse = (one: Wiped, other: Wiped): Wiped =>
  (['not-emptied', 'log-kept', 'emptied'] as const).find((wiped) => wiped === one || wiped === other) ??
  'not-emptied';

/** Mail that was kept or waits, and what hooks are still to be told. */
async function redactControl(service: Service, team: TeamId, text: string): Promise<Wiped> {
  const { control } = service;
  const deliveries = await control.read({
    sql: 'SELECT d.id, d.payload FROM delivery d JOIN hook h ON h.id = d.hook WHERE h.team = ? AND instr(d.payload, ?)',
    args: [team, JSON.stringify(text).slice(1, -1)],
  });
  const statements = deliveries.flatMap((row) => {
    const payload = blotJson(String(row['payload']), text);
    return payload
      ? [{ sql: 'UPDATE delivery SET payload = ? WHERE id = ?', args: [payload, String(row['id'])] }]
      : [];
  });
  await control.write([...statements, ...(await redactMail(service, team, text, blotted))]);
  return wipe(control);
}

export const removalAnswers = {
  redact: async ({ team, asker, body, service }) => {
    const older = olderBackups(service.env.data, service.now());
    if (body.mode === 'count') return { ...(await countText(team, body.text)), olderBackups: older };
    const id = newId('change', service.random);
    const notice = { team, author: authorOf(asker), at: service.now(), id };
    const { wiped, ...reply } = await redactText(notice, body.text);
    const files = worse(wiped, await redactControl(service, team.id, body.text));
    return { ...reply, olderBackups: older, files };
  },

  erase: async ({ team, asker, body, service }) => {
    const id = newId('change', service.random);
    const erased = await eraseRecord({ team, author: authorOf(asker), at: service.now(), id }, body);
    await service.control.write([
      {
        sql: 'DELETE FROM client_link WHERE team = ? AND client IN (SELECT value FROM json_each(?))',
        args: [team.id, JSON.stringify(erased.records)],
      },
      {
        sql: 'DELETE FROM notice WHERE team = ? AND client IN (SELECT value FROM json_each(?))',
        args: [team.id, JSON.stringify(erased.records)],
      },
    ]);
    return {
      ...erased,
      files: await wipe(team.db),
      records: [...erased.records],
      olderBackups: olderBackups(service.env.data, service.now()),
    };
  },

  eraseTeam: async ({ asker, body, service }) => {
    const [row] = await service.control.read({
      sql: 'SELECT name FROM team WHERE id = ?',
      args: [asker.team],
    });
    if (row?.['name'] !== body.confirm) throw malformed('confirm', 'must be the name of the team.');
    service.live.tell(asker.team, { event: 'end', data: {} });
    await service.control.write([{ sql: 'DELETE FROM team WHERE id = ?', args: [asker.team] }]);
    await wipe(service.control);
    // The handle this call holds is given back first; the files go when nobody uses them.
    service.teams.erase(asker.team).catch((trouble: unknown) => service.report(trouble, 'erasing a team'));
    return { ok: true };
  },
} satisfies Partial<Answers>;
