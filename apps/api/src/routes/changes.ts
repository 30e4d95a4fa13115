/** POST and GET changes: the one write path, and the pull of records. */
import type { ChangesReply } from '@clearway/contract/changes';
import { type Change, changeShape } from '@clearway/domain/change';
import { isId } from '@clearway/domain/id';
import type { Refusal } from '@clearway/domain/refusal';
import type { Answers } from '../answers.ts';
import type { Asker } from '../asker.ts';
import type { Verdict } from '../db/team/deciding.ts';
import { pageSize, pullAll, pullMine } from '../db/team/read/pull.ts';
import { envelopeOf, envelopeText } from '../db/team/record.ts';
import { JsonText, withList } from '../text-answer.ts';

/** A sent change as it was understood, or why it was not. */
type Read =
  | { readonly id: string; readonly change: Change }
  | { readonly id: string; readonly refusal: Refusal };

function read(sent: { readonly id: string }): Read {
  if (!isId('change', sent.id))
    return { id: sent.id, refusal: { code: 'malformed', field: 'id', expected: 'an id of a change' } };
  const parsed = changeShape.safeParse(sent);
  if (parsed.success) return { id: sent.id, change: parsed.data };
  const issue = parsed.error.issues[0];
  const expected =
    issue?.code === 'invalid_union' ? 'a change this version knows' : (issue?.message ?? 'of another shape');
  return { id: sent.id, refusal: { code: 'malformed', field: issue?.path.join('.') ?? '', expected } };
}

/** On whose behalf the writer writes. */
export const authorOf = ({ member, permission, via }: Asker) => ({ by: member, permission, via });

type Result = ChangesReply['results'][number];
const resultOf = (verdict: Verdict): Result =>
  verdict.accepted
    ? {
        id: verdict.id,
        accepted: true,
        sequence: verdict.sequence,
        version: verdict.version,
        findings: [...verdict.findings],
      }
    : { id: verdict.id, accepted: false, refusal: verdict.refusal };

export const changeAnswers = {
  changes: async ({ asker, team, body, service }) => {
    const all = body.changes.map(read);
    const changes = all.flatMap((one) => ('change' in one ? [one.change] : []));
    const written =
      changes.length > 0 ? await team.writer.change(authorOf(asker), changes, service.now()) : null;
    const verdicts = [...(written?.verdicts ?? [])];
    const results = all.map((one): Result => {
      if ('refusal' in one) return { id: one.id, accepted: false, refusal: one.refusal };
      const verdict = verdicts.shift();
      return verdict
        ? resultOf(verdict)
        : { id: one.id, accepted: false, refusal: { code: 'unknown', field: 'id' } };
    });
    const sequence = written?.head.sequence ?? team.writer.head().sequence;
    return new JsonText(withList({ sequence, results }, 'records', (written?.records ?? []).map(envelopeOf)));
  },

  pull: async ({ asker, team, query }) => {
    const after = Number(query.after ?? 0);
    const limit = pageSize(query.limit);
    const head = team.writer.head().sequence;
    const opened = (query.clients ?? '').split(',').filter((id) => isId('client', id));
    const pulled =
      query.scope === 'mine'
        ? await pullMine(team.db, { member: asker.member, opened }, after, limit, head)
        : await pullAll(team.db, after, limit, head);
    const { sequence, more, out } = pulled;
    return new JsonText(
      withList({ sequence, more, ...(out ? { out } : {}) }, 'records', pulled.rows.map(envelopeText)),
    );
  },
} satisfies Partial<Answers>;
