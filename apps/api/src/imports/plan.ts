/** What a sheet would do: for every row the drafts of its changes, what it shares, and what it asks. Nothing is written. */
import type { Day } from '@clearway/domain/day';
import type { Draft } from '@clearway/domain/draft';
import { paced } from '../pace.ts';
import type { Fault, ReadRow } from './cells.ts';
import type { Existing } from './existing.ts';
import type { MadeId } from './made-id.ts';
import { planClient } from './plan-client.ts';
import { planContact, planOfficial } from './plan-people.ts';
import { planIndividual, planOrganization } from './plan-profiles.ts';

export type Share = {
  readonly what: 'individual' | 'organization' | 'person';
  readonly id: string;
  readonly name: string;
  readonly existing: boolean;
};
/** One row being planned; `drafts` in the order they must be decided. */
export type RowPlan = {
  readonly row: ReadRow;
  readonly drafts: Draft[];
  readonly shares: Share[];
  readonly asks: string[];
  readonly faults: Fault[];
  client: string | null;
  known: boolean;
  name: string;
};
export type Plan = {
  readonly rows: readonly RowPlan[];
  readonly people: number;
  readonly individuals: number;
  readonly organizations: number;
};

/** What the rows before have made, and what is there already. */
export type Table = {
  readonly existing: Existing;
  readonly id: MadeId;
  readonly today: Day;
  /** E-mail address to member. */
  readonly members: ReadonlyMap<string, string>;
  /** Things made by rows so far, by the same keys as existing ones. */
  readonly made: Map<
    string,
    { readonly id: string; readonly row: number; readonly name: string; readonly key?: string }
  >;
};

/** Plans every row without faults, in the order of the sheet. */
export async function planOf(rows: readonly ReadRow[], table: Table): Promise<Plan> {
  const plans = await paced(rows, (row) => planRow(row, table));
  const added = (kind: string, profileKind?: string) =>
    plans
      .flatMap(({ drafts }) => drafts)
      .filter(
        (draft) =>
          draft.kind === kind &&
          (!profileKind || ('profileKind' in draft && draft.profileKind === profileKind)),
      ).length;
  return {
    rows: plans,
    people: added('person-added'),
    individuals: added('profile-added', 'individual'),
    organizations: added('profile-added', 'organization'),
  };
}

function planRow(row: ReadRow, table: Table): RowPlan {
  const { values, faults } = row;
  const name = values.client ?? values['individual-name'] ?? values['organization-name'] ?? '';
  const plan: RowPlan = {
    row,
    drafts: [],
    shares: [],
    asks: [],
    faults: [...faults],
    client: null,
    known: false,
    name,
  };
  if (faults.length > 0) return plan;
  const individual = planIndividual(plan, table);
  const organization = planOrganization(plan, table);
  const official = planOfficial(plan, table, { individual, organization });
  const contact = planContact(plan, table);
  planClient(plan, table, {
    individual: individual?.profile,
    organization,
    official,
    contact,
    provider: individual?.person,
  });
  if (plan.faults.length > 0) plan.drafts.length = 0;
  return plan;
}
