/** What a team does before it asks and after it is let in: questions answered, MFA seen to, consent kept, access looked at. */
import { discoverAccess } from '@clearway/catalog/checklists/discover-access';
import type { ProfileKind, Route } from '@clearway/domain/checklist';
import type { ClientId, MemberId, PersonId, ProfileId } from '@clearway/domain/id';
import type { Script } from './script.ts';

/** The answers of a client with whom all is in order. */
const usual: Readonly<Record<string, string>> = {
  account: 'yes',
  'registry-match': 'yes',
  'npi-applied-by': 'client',
  'login-control': 'self',
  'can-sign-in': 'yes',
  'user-id-found': 'found',
  'lists-reviewed': 'yes',
  'contact-current': 'yes',
  'ao-in-ia': 'known',
  'official-on-855': 'same',
  'am-wanted': 'no',
  'who-works': 'firm',
  'systems-needed': 'both',
  'approves-online': 'yes',
};
const whyOf: Readonly<Record<Route, string>> = {
  'we-ask': 'They approve online; our request serves the whole team.',
  'they-add': 'They want to add us themselves.',
  'add-staff': 'One named person of ours works for them.',
  paper: 'They cannot sign in at all.',
};

export type Discovery = {
  readonly kinds: readonly ProfileKind[];
  /** Answers that differ from the usual ones; null where nobody has asked yet. */
  readonly answers?: Readonly<Record<string, string | null>>;
  /** The way in, unless the story chooses it itself. */
  readonly route?: Route;
};

const profilesWord = ([first, second]: readonly ProfileKind[]): string =>
  second ? 'both' : (first ?? 'organization');

/** The client was asked the questions of its kinds of profile, a way in was chosen, and it was told what comes first. */
function discovered(
  script: Script,
  ago: number,
  by: MemberId,
  record: ClientId,
  { kinds, answers = {}, route }: Discovery,
): void {
  const said: Readonly<Record<string, string | null>> = {
    ...usual,
    profiles: profilesWord(kinds),
    'helper-role': kinds.includes('organization') ? 'ao' : 'provider',
    ...answers,
  };
  const asked = discoverAccess.steps.filter((step) => step.kinds?.some((one) => kinds.includes(one)) ?? true);
  for (const { question } of asked) {
    const answer = question && said[question];
    if (answer) script.tell(ago, by, { kind: 'question-answered', record, question, answer });
  }
  if (route) script.tell(ago, by, { kind: 'route-chosen', record, is: route, why: whyOf[route] });
  const on = script.day(ago);
  script.tell(ago, by, { kind: 'step-ticked', record, step: 'disc-set-expectation', how: 'seen', on });
}

/** A person said how codes reach them: with a second method unless they have one only. */
function secured(script: Script, ago: number, by: MemberId, record: PersonId, methods: '1' | '2' = '2') {
  const second = methods === '2' ? ['mfa-add-second'] : [];
  const steps = ['mfa-open', 'mfa-choose-method', ...second, 'mfa-enter-code', 'mfa-record'];
  script.tell(ago, by, { kind: 'person-edited', record, mfaMethods: methods });
  const on = script.day(ago);
  for (const step of steps) script.tell(ago, by, { kind: 'step-ticked', record, step, how: 'said', on });
}

/** The written agreement is on file; for an individual profile it is a step too. */
function agreed(
  script: Script,
  ago: number,
  by: MemberId,
  { client: record, kinds }: Pick<Prepared, 'client' | 'kinds'>,
): void {
  const on = script.day(ago);
  script.tell(ago, by, { kind: 'client-edited', record, consent: { on, how: 'signed engagement letter' } });
  if (kinds.includes('individual'))
    script.tell(ago, by, { kind: 'step-ticked', record, step: 'conn-ind-consent', how: 'seen', on });
}

/** One of ours looked in the systems after the approval. */
function looked(script: Script, ago: number, by: MemberId, record: ProfileId, only?: 'PECOS'): void {
  const inNppes = only ? [] : ['ver-nppes'];
  const on = script.day(ago);
  for (const step of ['app-confirm-listed', 'app-verify', 'ver-pecos', ...inNppes, 'ver-record'])
    script.tell(ago, by, { kind: 'step-ticked', record, step, how: 'seen', on });
}

type Prepared = Discovery & {
  readonly client: ClientId;
  /** Whose codes were seen to. */
  readonly people: readonly PersonId[];
  /** The agreement has not come back yet. */
  readonly unsigned?: true;
};

/** Everything that comes before a request. */
function prepared(script: Script, ago: number, by: MemberId, { client, people, ...rest }: Prepared): void {
  if (!rest.unsigned) agreed(script, ago, by, { client, kinds: rest.kinds });
  discovered(script, ago, by, client, rest);
  for (const person of people) secured(script, ago, by, person);
}

/** All of them, told in this script. */
export function openGroundwork(script: Script) {
  const here =
    <A extends readonly unknown[]>(tell: (script: Script, ...rest: A) => void) =>
    (...rest: A) =>
      tell(script, ...rest);
  return { prepared: here(prepared), secured: here(secured), looked: here(looked) };
}
export type Groundwork = ReturnType<typeof openGroundwork>;
