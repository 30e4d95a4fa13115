/** Tells members what happened for them; ids only, the words are the dashboard's. */
import type { NoticeKind } from '@clearway/contract/outbox';
import { newId } from '@clearway/domain/id';
import type { Service } from './running.ts';

export type Telling = {
  readonly team: string;
  readonly to: readonly string[];
  readonly kind: NoticeKind;
  readonly client: string | null;
  /** Member id, or `link` for the holder of a client link. */
  readonly by: string;
};

export async function notify(
  { control, now, random }: Pick<Service, 'control' | 'now' | 'random'>,
  { team, to, kind, client, by }: Telling,
): Promise<void> {
  if (to.length === 0) return;
  await control.write(
    to.map((member) => ({
      sql: 'INSERT INTO notice (id, team, member, kind, client, by, at) VALUES (?, ?, ?, ?, ?, ?, ?)',
      args: [newId('notice', random), team, member, kind, client, by, now()],
    })),
  );
}
