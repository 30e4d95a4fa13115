/** Webhooks of a team: made, changed, tried, and their deliveries. */
import { hookEvents } from '@clearway/contract/hooks';
import { newId } from '@clearway/domain/id';
import type { Answers } from '../answers.ts';
import type { Asker } from '../asker.ts';
import type { Row } from '../db/database.ts';
import { notFound, Trouble } from '../problem.ts';
import { AddressRefused, checkedAddress } from '../reach/guarded-fetch.ts';
import { insertDelivery } from '../reach/hook-queue.ts';
import { seal } from '../reach/sealed.ts';
import type { Service } from '../running.ts';

export const hookAnswers = {
  hooks: async ({ service, asker }) => {
    const rows = await service.control.read({
      sql: 'SELECT * FROM hook WHERE team = ? ORDER BY created_at DESC',
      args: [asker.team],
    });
    return { hooks: rows.map(shown) };
  },

  makeHook: async ({ service, asker, team, body }) => {
    await refusePrivate(service, body.url);
    const { random, cookies, now, control } = service;
    const id = newId('hook', random);
    const secret = `whsec_${Buffer.from(random(32)).toString('base64')}`;
    await control.write([
      {
        sql: 'INSERT INTO hook (id, team, url, secret, events, sequence, made_by, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
        args: [
          id,
          asker.team,
          body.url,
          seal(secret, cookies.secret, random),
          body.events.join(' '),
          team.writer.head().sequence,
          asker.member,
          now(),
        ],
      },
    ]);
    return { id, secret };
  },

  changeHook: async ({ service, asker, team, path, body }) => {
    const hook = await hookOf(service, asker, path['hookId']);
    const id = String(hook['id']);
    const events = body.events?.join(' ') ?? String(hook['events']);
    const on = body.on ?? Boolean(hook['is_on']);
    const back = on && !hook['is_on'];
    await service.control.write([
      { sql: 'UPDATE hook SET events = ?, is_on = ? WHERE id = ?', args: [events, on, id] },
      // Switched on again it begins with what happens from now on.
      ...(back
        ? [
            {
              sql: 'UPDATE hook SET off_because = NULL, failures = 0, sequence = ? WHERE id = ?',
              args: [team.writer.head().sequence, id],
            },
          ]
        : []),
    ]);
    return { ok: true };
  },

  removeHook: async ({ service, asker, path }) => {
    const hook = await hookOf(service, asker, path['hookId']);
    await service.control.write([{ sql: 'DELETE FROM hook WHERE id = ?', args: [String(hook['id'])] }]);
    return { ok: true };
  },

  testHook: async ({ service, asker, path }) => {
    const hook = await hookOf(service, asker, path['hookId']);
    const payload = {
      type: 'hook.test',
      timestamp: service.now(),
      data: { team: asker.team, by: asker.member },
    } as const;
    await service.control.write([
      insertDelivery(newId('delivery', service.random), String(hook['id']), payload),
    ]);
    return { ok: true };
  },

  deliveries: async ({ service, asker, path }) => {
    const hook = await hookOf(service, asker, path['hookId']);
    const rows = await service.control.read({
      sql: 'SELECT * FROM delivery WHERE hook = ? ORDER BY at DESC, id DESC LIMIT 100',
      args: [String(hook['id'])],
    });
    return { deliveries: rows.flatMap(delivered) };
  },

  replayDelivery: async ({ service, asker, path }) => {
    const hook = await hookOf(service, asker, path['hookId']);
    const [again] = await service.control.write([
      {
        sql: "UPDATE delivery SET state = 'waiting', attempts = 0, next_at = ? WHERE id = ? AND hook = ? AND state <> 'waiting'",
        args: [service.now(), path['deliveryId'] ?? '', String(hook['id'])],
      },
    ]);
    if (again?.rowsAffected !== 1) throw notFound();
    return { ok: true };
  },
} satisfies Partial<Answers>;

/** Said when it is made, so that the mistake is seen; checked again at every call, because names change. */
async function refusePrivate({ env }: Service, url: string): Promise<void> {
  const { hostname, protocol } = new URL(url);
  if (protocol !== 'https:' && !env.privateHooks)
    throw new Trouble('address-refused', { field: 'url', message: 'A webhook must have an https address.' });
  await checkedAddress(hostname, env.privateHooks).catch((trouble: unknown) => {
    if (trouble instanceof AddressRefused) throw new Trouble('address-refused', { field: 'url' });
    // A name that cannot be looked up now may be there later.
  });
}

async function hookOf({ control }: Service, { team }: Asker, id = ''): Promise<Row> {
  const [row] = await control.read({ sql: 'SELECT * FROM hook WHERE id = ? AND team = ?', args: [id, team] });
  if (!row) throw notFound();
  return row;
}

const eventsIn = (text: unknown) => hookEvents.filter((event) => String(text).split(' ').includes(event));

const shown = (row: Row) => ({
  id: String(row['id']),
  url: String(row['url']),
  events: eventsIn(row['events']),
  on: Boolean(row['is_on']),
  offBecause: row['off_because'] === null ? null : String(row['off_because']),
  failures: Number(row['failures']),
  createdAt: String(row['created_at']),
});

function delivered(row: Row) {
  const [event] = eventsIn(row['event']);
  const state = (['waiting', 'delivered', 'failed'] as const).find((known) => known === row['state']);
  if (!event || !state) return [];
  const text = (value: unknown) => (value === null || value === undefined ? null : String(value));
  return [
    {
      id: String(row['id']),
      event,
      at: String(row['at']),
      state,
      attempts: Number(row['attempts']),
      answer: text(row['answer']),
      nextAt: text(row['next_at']),
    },
  ];
}
