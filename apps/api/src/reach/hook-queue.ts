/** What happened, turned into deliveries that wait. Payloads carry ids and kinds, never a text of a person. */
import type { HookEvent } from '@clearway/contract/hooks';
import { newId, type Random } from '@clearway/domain/id';
import type { Database } from '../db/database.ts';

type Parts = { readonly control: Database; readonly now: () => string; readonly random: Random };
export type Telling = {
  readonly type: HookEvent;
  readonly timestamp: string;
  readonly data: Readonly<Record<string, unknown>>;
};

/** One delivery for each hook of the team that is on and asked for the event. */
export async function tellHooks(
  { control, now, random }: Parts,
  team: string,
  type: HookEvent,
  data: Telling['data'],
): Promise<void> {
  const hooks = await control.read({
    sql: 'SELECT id, events FROM hook WHERE team = ? AND is_on',
    args: [team],
  });
  const wanted = hooks.filter((hook) => String(hook['events']).split(' ').includes(type));
  const payload: Telling = { type, timestamp: now(), data: { team, ...data } };
  await control.write(
    wanted.map((hook) => insertDelivery(newId('delivery', random), String(hook['id']), payload)),
  );
}

/** `after`: only while the hook is still at that sequence, so that two processes do not tell the same change twice. */
export function insertDelivery(id: string, hook: string, payload: Telling, after: number | null = null) {
  return {
    sql: `INSERT INTO delivery (id, hook, event, payload, at, state, next_at) SELECT ?1, ?2, ?3, ?4, ?5, 'waiting', ?5
      WHERE ?6 IS NULL OR EXISTS (SELECT 1 FROM hook WHERE id = ?2 AND sequence = ?6)`,
    args: [id, hook, payload.type, JSON.stringify(payload), payload.timestamp, after],
  };
}
