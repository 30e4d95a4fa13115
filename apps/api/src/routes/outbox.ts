/** Mail of the team, and what would go out now. */
import { mailKinds } from '@clearway/contract/outbox';
import type { Answers } from '../answers.ts';
import type { Row } from '../db/database.ts';
import { planOf } from '../reach/plan-team.ts';
import { unseal } from '../reach/sealed.ts';

const states = ['kept', 'waiting', 'sent', 'failed'] as const;

export const outboxAnswers = {
  outbox: async ({ service, asker }) => {
    const rows = await service.control.read({
      sql: 'SELECT * FROM mail WHERE team = ? ORDER BY at DESC, id LIMIT 200',
      args: [asker.team],
    });
    return {
      mail: service.env.smtp !== null,
      mails: rows.flatMap((row) => shown(row, service.cookies.secret)),
    };
  },

  digestDryRun: async ({ service, team }) => {
    const plans = await planOf(service, team);
    return {
      mail: service.env.smtp !== null,
      mails: plans.map(({ kind, to, subject, body, because }) => ({
        kind,
        to: to.email,
        subject,
        body,
        because,
      })),
    };
  },
} satisfies Partial<Answers>;

function shown(row: Row, secret: string) {
  const kind = mailKinds.find((known) => known === row['kind']);
  const state = states.find((known) => known === row['state']);
  if (!kind || !state) return [];
  return [
    {
      id: String(row['id']),
      kind,
      to: String(row['sent_to']),
      subject: String(row['subject']),
      body: row['body'] === null ? null : unseal(String(row['body']), secret),
      at: String(row['at']),
      state,
      attempts: Number(row['attempts']),
      why: row['why'] === null ? null : String(row['why']),
    },
  ];
}
