/** What notes of old sheets seem to say: proposals to accept or skip. Nothing of it is recorded unless a person says so. */
import type { ImportReply } from '@clearway/contract/imports';
import { type Day, isDay } from '@clearway/domain/day';
import type { Draft } from '@clearway/domain/draft';
import { isId, type ProfileId } from '@clearway/domain/id';
import { type System, systems } from '@clearway/domain/system';
import { dayFrom } from './cells.ts';
import type { MadeId } from './made-id.ts';
import type { RowPlan } from './plan.ts';

export type Proposal = ImportReply['proposals'][number];

const patterns: readonly (readonly [Proposal['says'], RegExp])[] = [
  ['no-account', /\b(no|does ?n[o']t have an?|needs an?) (i&a |ia )?(account|login)\b/i],
  ['approved', /\b(approved|access (is )?(open|granted|active)|connected)\b/i],
  [
    'requested',
    /\b(requested|request(s)? (was |were )?(sent|submitted)|sent (the )?(request|surrogacy|invite)|submitted|pending)\b/i,
  ],
  ['account', /\b(has an?|account (is )?(set up|created|active|exists)) ?(i&a |ia )?(account|login)?\b/i],
];
const denied = /\b(not|never|isn't|wasn't|no)\s+(yet\s+)?$/i;
const date = /\b(\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2}))\b/;
const tracking = /\b(?:tracking|trk|id|#)\s*(?:id|no|number|#)?\s*[:#]?\s*([A-Z]\d{4,12})\b/i;

/** The sentences of a note, each with its own day and system. */
const sentences = (note: string) => note.split(/(?<=[.;\n])\s+|\n/).filter((part) => part.trim() !== '');

/** Proposals of a row; their ids are the same whenever the same sheet is read. */
export function proposalsOf({ row, name, faults }: RowPlan): readonly Proposal[] {
  const { note } = row.values;
  if (!note || faults.length > 0) return [];
  return sentences(note).flatMap((phrase, index) => {
    const found = patterns.find(([, pattern]) => {
      const match = pattern.exec(phrase);
      return match && !denied.test(phrase.slice(0, match.index));
    });
    if (!found) return [];
    const [says] = found;
    const named = systems.filter((system) => phrase.toUpperCase().includes(system));
    const about: readonly (System | null)[] =
      says === 'account' || says === 'no-account' ? [null] : named.length > 0 ? named : systems;
    const day = date.exec(phrase)?.[1];
    const trackingId = tracking.exec(phrase)?.[1] ?? null;
    return about.map((system) => ({
      id: `${row.number}.${index}.${says}.${system ?? ''}`,
      row: row.number,
      name,
      says,
      system,
      on: day ? dayFrom(day) : null,
      trackingId,
      phrase: phrase.trim().slice(0, 200),
    }));
  });
}

type Ground = { readonly firm: ProfileId | null; readonly today: Day; readonly id: MadeId };

/** What an accepted proposal records; said, because a note is what somebody once wrote. */
export function draftsOf(proposal: Proposal, plan: RowPlan, { firm, today, id }: Ground): readonly Draft[] {
  const share = (what: string) => plan.shares.find((one) => one.what === what)?.id;
  const profile = share('organization') ?? share('individual');
  const person = share('individual') ? individualPerson(plan) : share('person');
  const on = proposal.on && isDay(proposal.on) && proposal.on <= today ? proposal.on : today;
  if (proposal.says === 'account' || proposal.says === 'no-account') {
    if (!isId('person', person)) return [];
    return [{ kind: 'person-edited', record: person, account: proposal.says === 'account' ? 'yes' : 'no' }];
  }
  if (!isId('profile', profile) || !proposal.system || proposal.says === 'blocked') return [];
  const { system, trackingId } = proposal;
  const connection = id('connection', plan.row.number, system);
  if (proposal.says === 'requested') {
    if (!firm) return [];
    const request = { connection, system, ...(trackingId ? { trackingId } : {}) };
    return [
      { kind: 'connections-requested', record: profile, firm, direction: 'we-ask', on, requests: [request] },
    ];
  }
  const answers = [{ connection, is: 'approved' as const, system }];
  return [
    { kind: 'connections-answered', record: profile, answers, how: 'said', on, ...(firm ? { firm } : {}) },
  ];
}

function individualPerson({ drafts }: RowPlan): string | null | undefined {
  const profile = drafts.find(
    (draft) => draft.kind === 'profile-added' && draft.profileKind === 'individual',
  );
  return profile && 'person' in profile ? profile.person : undefined;
}
