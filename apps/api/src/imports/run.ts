/** An import from bytes to verdicts: read, matched, planned, and, when it is real, written through the one write path. */
import { catalogueVersion } from '@clearway/catalog/version';
import type { ImportBody, ImportReply, RowVerdict } from '@clearway/contract/imports';
import type { Change } from '@clearway/domain/change';
import { dayOf } from '@clearway/domain/day';
import type { Draft } from '@clearway/domain/draft';
import { isId } from '@clearway/domain/id';
import { diskTrouble } from '../db/disk-trouble.ts';
import type { Verdict } from '../db/team/deciding.ts';
import type { Author } from '../db/team/log.ts';
import type { Team } from '../db/team/open.ts';
import { paced } from '../pace.ts';
import { malformed, Trouble } from '../problem.ts';
import { readRow } from './cells.ts';
import { mappingOf, refusedColumns } from './columns.ts';
import { decode } from './decode.ts';
import { existingFor } from './existing.ts';
import { madeIds } from './made-id.ts';
import { draftsOf, proposalsOf } from './notes.ts';
import { type Plan, planOf, type RowPlan } from './plan.ts';
import { rememberedMapping, saveImport } from './remember.ts';
import { rowLimit, type Sheet, sheetOf } from './sheet.ts';

export type Importing = {
  readonly team: Team;
  readonly author: Author;
  readonly now: string;
  /** E-mail address to member. */
  readonly members: ReadonlyMap<string, string>;
};

/** Changes of one commit of an import: so few that nobody waits long for it, and a flush is still small beside them. */
const chunk = 50;

export async function runImport(body: ImportBody, importing: Importing): Promise<ImportReply> {
  if (!isId('import', body.import)) throw malformed('import', 'must be the id of an import.');
  const sheet = sheetFrom(body);
  const { team, now, members } = importing;
  const refused = await refusedColumns(sheet);
  const remembered = body.mapping ? null : await rememberedMapping(team.db, sheet.headings);
  const mapping = mappingOf(sheet, body.mapping ?? remembered ?? {}, refused);
  const rows = await paced(sheet.rows, (row) => readRow(row, mapping));
  const id = madeIds(body.import);
  const existing = await existingFor(team.db, rows);
  const plan = await planOf(rows, { existing, id, today: dayOf(now), members, made: new Map() });
  const proposals = plan.rows.flatMap(proposalsOf);
  if (body.mode === 'real') await write(plan, body, importing);
  const reply: ImportReply = {
    mode: body.mode,
    import: body.import,
    mapping,
    remembered: remembered !== null,
    refusedColumns: [...refused],
    rows: verdictsOf(plan),
    proposals: [...proposals],
    counts: countsOf(plan),
    sequence: team.writer.head().sequence,
  };
  if (body.mode === 'real')
    await saveImport(team.db, { reply, sheet, plan, author: importing.author.by, at: now });
  return reply;
}

function sheetFrom({ csv, file }: ImportBody): Sheet {
  if ((csv === undefined) === (file === undefined))
    throw malformed('csv', 'or file must be given, and only one of them.');
  const sheet = sheetOf(csv ?? decode(Buffer.from(file ?? '', 'base64')));
  if (!sheet) throw malformed('csv', 'must begin with a row of headings.');
  if (sheet.rows.length > rowLimit)
    throw malformed('csv', `must have at most ${rowLimit} rows; split the file.`);
  return sheet;
}

type Sent = { readonly plan: RowPlan; readonly change: Change };

async function write(plan: Plan, body: ImportBody, { team, author, now }: Importing): Promise<void> {
  const sent = await changesOf(plan, body, team, now);
  for (let from = 0; from < sent.length; from += chunk) {
    const some = sent.slice(from, from + chunk);
    const changes = some.map(({ change }) => change);
    const { verdicts } = await team.writer
      .change({ ...author, via: 'import' }, changes, now)
      .catch(from === 0 ? rethrown : partly);
    for (const [index, verdict] of verdicts.entries()) note(verdict, some[index]?.plan);
  }
}

function rethrown(trouble: unknown): never {
  throw trouble;
}

/** The disk filled up or failed after some rows were recorded: the same import goes on there and doubles none. */
function partly(trouble: unknown): never {
  const code = diskTrouble(trouble);
  if (!code) throw trouble;
  throw new Trouble(code, {
    message:
      'The disk of the service is full or failed. Some rows of this import are recorded, the others are not. Whoever runs the service makes room; then run the same import again: it goes on and doubles nothing.',
  });
}

function note(verdict: Verdict, plan: RowPlan | undefined): void {
  if (verdict.accepted || !plan) return;
  const { refusal } = verdict;
  const column = 'field' in refusal ? refusal.field : '';
  plan.faults.push({ column, code: refusal.code, message: 'The service refused this; see the code.' });
}

async function changesOf(plan: Plan, body: ImportBody, team: Team, now: string): Promise<readonly Sent[]> {
  const id = madeIds(body.import);
  const accepted = new Set(body.accept ?? []);
  const [firm] = await team.db.read({
    sql: "SELECT record FROM named WHERE ours = 1 AND kind = 'organization' AND removed = 0 ORDER BY record LIMIT 1",
  });
  const firmId = firm ? String(firm['record']) : null;
  const ground = { firm: isId('profile', firmId) ? firmId : null, today: dayOf(now), id };
  const sent = await paced(plan.rows, (row) => {
    const said = proposalsOf(row)
      .filter((proposal) => accepted.has(proposal.id))
      .flatMap((proposal) => draftsOf(proposal, row, ground));
    return [...row.drafts, ...said].map((draft) => ({
      plan: row,
      change: changeOf(draft, id('change', row.row.number, JSON.stringify(draft)), body.import, now),
    }));
  });
  return sent.flat();
}

function changeOf(draft: Draft, id: string, batch: string, at: string): Change {
  // cast: a draft and its envelope are a change
  return { ...draft, id, base: 0, at, catalogue: catalogueVersion, batch } as Change;
}

const isNew = ({ known }: RowPlan) => !known;

function verdictOf(plan: RowPlan): RowVerdict['verdict'] {
  if (plan.faults.length > 0) return 'refused';
  if (isNew(plan)) return 'new';
  return plan.drafts.length > 0 ? 'update' : 'same';
}

function verdictsOf({ rows }: Plan): RowVerdict[] {
  const users = new Map<string, number[]>();
  for (const plan of rows)
    for (const { id } of plan.shares)
      users.set(id, [...new Set([...(users.get(id) ?? []), plan.row.number])]);
  return rows.map((plan) => ({
    row: plan.row.number,
    verdict: verdictOf(plan),
    client: plan.faults.length > 0 ? null : plan.client,
    name: plan.name,
    faults: [...plan.faults],
    shares: sharesOf(plan, users),
    asks: plan.asks,
  }));
}

/** What is used by another row too, or was there before. */
function sharesOf(
  { shares, row, known }: RowPlan,
  users: ReadonlyMap<string, readonly number[]>,
): RowVerdict['shares'] {
  const unique = [...new Map(shares.map((share) => [share.id, share])).values()];
  return unique.flatMap(({ what, id, name, existing }) => {
    const rows = (users.get(id) ?? []).filter((number) => number !== row.number);
    return rows.length > 0 || (existing && !known) ? [{ what, name, rows, existing }] : [];
  });
}

function countsOf(plan: Plan): ImportReply['counts'] {
  const of = (verdict: RowVerdict['verdict']) => plan.rows.filter((row) => verdictOf(row) === verdict).length;
  const { people, individuals, organizations } = plan;
  return {
    new: of('new'),
    update: of('update'),
    same: of('same'),
    refused: of('refused'),
    people,
    individuals,
    organizations,
  };
}
