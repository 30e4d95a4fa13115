/** Client links: made, listed while they work, ended at once. The page they open is client-page/. */
import { newId } from '@clearway/domain/id';
import type { Answers } from '../answers.ts';
import { codeAddress } from '../client-page/code.ts';
import { clientView } from '../client-view.ts';
import { later } from '../clock.ts';
import type { Row } from '../db/database.ts';
import { malformed, notFound } from '../problem.ts';
import { hashOf, newToken } from '../tokens.ts';

const daySeconds = 86_400;

export const linkAnswers = {
  links: async ({ service, asker, query }) => {
    const rows = await service.control.read({
      sql: `SELECT * FROM client_link WHERE team = ?1 AND revoked_at IS NULL AND expires_at > ?2 AND (?3 IS NULL OR client = ?3)
        ORDER BY created_at DESC`,
      args: [asker.team, service.now(), query.client ?? null],
    });
    return { links: rows.map(shown) };
  },

  makeLink: async ({ service, asker, team, body }) => {
    const view = await clientView(team.db, body.client);
    if (!view) throw notFound();
    if (!Object.values(view.people).some(({ id }) => id === body.person))
      throw malformed('person', 'must be a person of this client.');
    if (
      body.code &&
      codeAddress(
        service,
        Object.values(view.people).find(({ id }) => id === body.person),
      ) === null
    )
      throw malformed('code', 'needs a mail server, and an e-mail address of the person.');
    const id = newId('link', service.random);
    const token = newToken('link', service.random);
    const expiresAt = later(service.now(), body.days * daySeconds);
    await service.control.write([
      {
        sql: 'INSERT INTO client_link (id, team, hash, client, person, language, made_by, created_at, expires_at, asks_code) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
        args: [
          id,
          asker.team,
          hashOf(token),
          body.client,
          body.person,
          body.language,
          asker.member,
          service.now(),
          expiresAt,
          body.code,
        ],
      },
    ]);
    return { id, path: `/c/${token}`, expiresAt };
  },

  revokeLink: async ({ service, asker, path }) => {
    const [ended] = await service.control.write([
      {
        sql: 'UPDATE client_link SET revoked_at = ? WHERE id = ? AND team = ? AND revoked_at IS NULL',
        args: [service.now(), path['linkId'] ?? '', asker.team],
      },
    ]);
    if (ended?.rowsAffected !== 1) throw notFound();
    return { ok: true };
  },
} satisfies Partial<Answers>;

const shown = (row: Row) => ({
  id: String(row['id']),
  client: String(row['client']),
  person: String(row['person']),
  language: row['language'] === 'es' ? ('es' as const) : ('en' as const),
  code: Boolean(row['asks_code']),
  madeBy: String(row['made_by']),
  createdAt: String(row['created_at']),
  expiresAt: String(row['expires_at']),
  saidAt: row['said_at'] === null ? null : String(row['said_at']),
  said: Number(row['said']),
});
