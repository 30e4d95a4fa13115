/**
 * Whether a person may do something at a profile, with the rule and its source: to plan and to explain, never to veto a
 * report (product.md section 3). `who-may.ts` asks it of everybody known there.
 */
import {
  type Act,
  type AuthorityQuestion,
  type Holder,
  holders,
  type May,
  type RuleCode,
  type Signing,
  signings,
} from './authority-codes.ts';
import { matrix } from './authority-matrix.ts';
import type { PersonId } from './id.ts';
import { currentConnection } from './open-access.ts';
import type { Profile } from './profile.ts';
import { maySign } from './signing.ts';
import type { System } from './system.ts';

export type Answer = {
  readonly may: May;
  readonly rule: RuleCode;
  /** Short keys of the catalogue's sources, e.g. `ngs:688`. */
  readonly sources: readonly string[];
  /** What to ask where it is unknown. */
  readonly ask: AuthorityQuestion | null;
};

/** Where it is to be done, and what the client decided about us. */
export type Place = {
  readonly profile: Profile;
  /** The client recorded that one of ours is its AM (product.md section 3). */
  readonly weAreAm?: boolean;
  /** Our firms, whose people work at the profile through approved connections. */
  readonly firms?: readonly Profile[];
};

export type Stand = Holder | 'none' | 'unknown' | 'pending';

const works: Partial<Readonly<Record<Act | Signing, System>>> = {
  'work-in-pecos': 'PECOS',
  'work-in-nppes': 'NPPES',
};
export const isSigning = (act: Act | Signing): act is Signing => signings.some((signing) => signing === act);
const isHolder = (stand: Stand): stand is Holder => holders.some((holder) => holder === stand);

function isOfFirm(person: PersonId, firm: Profile): boolean {
  const role = firm.roles[person];
  return role?.status === 'approved' && role.role !== 'none' && role.role !== 'unknown';
}

/** How the person stands to the profile: its owner, by an approved role, as somebody of one of our firms, or not at all. */
export function standOf(person: PersonId, { profile, firms = [] }: Place): Stand {
  if (profile.kind === 'individual' && profile.person === person) return 'provider';
  const role = profile.roles[person];
  if (role && role.role !== 'none' && role.role !== 'unknown')
    return role.status === 'approved' ? role.role : role.status === 'pending-approval' ? 'pending' : 'none';
  if (!profile.ours && firms.some((firm) => isOfFirm(person, firm))) return 'surrogate';
  return role?.role === 'none' ? 'none' : 'unknown';
}

/** What a person may do at a profile. Signing is answered by the 855 alone, everything else by the role in I&A. */
export function mayAct(act: Act | Signing, person: PersonId, place: Place): Answer {
  if (isSigning(act)) return maySign(act, person, place.profile);
  const row = matrix[act];
  const answer = (may: May, rule: RuleCode, ask: AuthorityQuestion | null = null): Answer => ({
    may,
    rule,
    ask,
    sources: row.sources,
  });
  if (row.except === place.profile.kind)
    return answer('no', row.except === 'individual' ? 'not-for-individuals' : 'not-for-organizations');
  const stand = standOf(person, place);
  const everyone = row.yes.seu === 'own-login' || row.yes.seu === 'role-for-oneself' ? row.yes.seu : null;
  if (everyone) return answer('yes', everyone);
  const system = works[act];
  if (system && (stand === 'seu' || stand === 'surrogate'))
    return { ...answer('no', 'functions-not-known'), ...workAnswer(person, stand, place, system) };
  if (!isHolder(stand)) return noRole(stand, answer);
  return ours(stand, person, place, answer) ?? byRow(stand, act, answer);
}

type Give = (may: May, rule: RuleCode, ask?: AuthorityQuestion | null) => Answer;

function byRow(stand: Holder, act: Act, answer: Give): Answer {
  const { yes, no } = matrix[act];
  const granted = yes[stand];
  if (granted) return answer('yes', granted);
  const refused = no[stand] ?? 'nobody-published-it';
  return answer(refused === 'nobody-published-it' ? 'unknown' : 'no', refused);
}

function noRole(stand: 'none' | 'unknown' | 'pending', answer: Give): Answer {
  if (stand === 'none') return answer('no', 'no-role-here');
  if (stand === 'pending') return answer('no', 'role-not-approved');
  return answer('unknown', 'role-not-known', 'helper-role');
}

/** Our own people never act as AO of a client, and as AM only by its recorded decision. */
function ours(stand: Holder, person: PersonId, { profile, weAreAm }: Place, answer: Give): Answer | null {
  if (profile.ours || !profile.roles[person]?.ours) return null;
  if (stand === 'ao') return answer('no', 'we-are-never-ao');
  return stand === 'am' && !weAreAm ? answer('in-this-case', 'we-are-am-by-decision') : null;
}

/** Working in a system: staff by the functions switched on, surrogates by those approved on the connection. */
function workAnswer(
  person: PersonId,
  stand: 'seu' | 'surrogate',
  place: Place,
  system: System,
): Omit<Answer, 'sources'> {
  if (stand === 'surrogate') return surrogateAnswer(person, place, system);
  const on = place.profile.roles[person]?.systems;
  if (!on) return { may: 'unknown', rule: 'functions-not-known', ask: 'functions-on' };
  return { may: on.includes(system) ? 'yes' : 'no', rule: 'functions-one-by-one', ask: null };
}

function surrogateAnswer(
  person: PersonId,
  { profile, firms = [] }: Place,
  system: System,
): Omit<Answer, 'sources'> {
  const own = firms.filter((firm) => isOfFirm(person, firm));
  const approved = own.some((firm) => currentConnection(profile, system, firm.id)?.answer?.is === 'approved');
  return { may: approved ? 'yes' : 'no', rule: 'approved-functions-only', ask: null };
}
