/** Mail on its way out. Where no server is set it is kept and shown, so that nothing is said to be sent that was not. */
import type { MailKind } from '@clearway/contract/outbox';
import { newId } from '@clearway/domain/id';
import type { Service } from '../running.ts';
import { seal } from './sealed.ts';

export type Letter = {
  /** Null for mail about an account, which no team sees. */
  readonly team: string | null;
  readonly kind: MailKind | 'account';
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  /** Of letters with the same `once` the first is kept. */
  readonly once?: string;
  /** Where the receiver stops this kind of mail with one click (RFC 8058). */
  readonly stop?: string;
};

type Parts = Pick<Service, 'control' | 'env' | 'cookies' | 'now' | 'random'>;

/** Queues letters; those already queued under their `once` are left out. The words are sealed until they are sent. */
export async function post(parts: Parts, letters: readonly Letter[]): Promise<void> {
  const { control, env, now, random } = parts;
  const state = env.smtp ? 'waiting' : 'kept';
  await control.write(
    letters.map((letter) => ({
      sql: `INSERT INTO mail (id, team, kind, once, sent_to, subject, body, headers, at, state, next_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (once) DO NOTHING`,
      args: [
        newId('mail', random),
        letter.team,
        letter.kind,
        letter.once ?? null,
        letter.to,
        letter.subject,
        seal(letter.body, parts.cookies.secret, random),
        letter.stop ?? null,
        now(),
        state,
        now(),
      ],
    })),
  );
}
