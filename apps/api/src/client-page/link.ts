/** The link a page is asked with. */
import { isId, type MemberId, type PersonId, type TeamId } from '@clearway/domain/id';
import type { Service } from '../running.ts';
import { hashOf, isToken } from '../tokens.ts';

export type Language = 'en' | 'es';
export type Link = {
  readonly id: string;
  readonly team: TeamId;
  readonly client: string;
  readonly person: PersonId;
  readonly language: Language;
  readonly madeBy: MemberId;
  readonly expiresAt: string;
  /** A code is mailed before it opens. */
  readonly asksCode: boolean;
};

/** The link while it works; null for one that is unknown, ended or taken back, all alike. */
export async function liveLink({ control, now }: Service, token: string): Promise<Link | null> {
  if (!isToken('link', token)) return null;
  const [row] = await control.read({
    sql: 'SELECT * FROM client_link WHERE hash = ? AND revoked_at IS NULL AND expires_at > ?',
    args: [hashOf(token), now()],
  });
  if (!row) return null;
  const { team, person, made_by: madeBy } = row;
  if (!isId('team', team) || !isId('person', person) || !isId('member', madeBy)) return null;
  return {
    id: String(row['id']),
    team,
    client: String(row['client']),
    person,
    language: row['language'] === 'es' ? 'es' : 'en',
    madeBy,
    expiresAt: String(row['expires_at']),
    asksCode: Boolean(row['asks_code']),
  };
}
