/** Prints a checklist as a page a credentialer can read and correct (approved/<checklist>.md). */
import type { Actor, Checklist, Step } from '@clearway/domain/checklist';
import type { ClockId, Clocks } from '@clearway/domain/clock';
import { clocks as facts, lengths } from './clocks.ts';
import { fill, lengthWords } from './fill.ts';
import { beforeEveryStep, beforeSignIn } from './precondition.ts';
import { sourceLine } from './prints/lines.ts';
import { texts } from './sources.ts';

export const actorWords: Readonly<Record<Actor, string>> = {
  person: 'the person who owns the login',
  provider: 'provider',
  ao: 'Authorized Official',
  am: 'Access Manager',
  seu: 'Staff End User',
  credentialer: 'credentialer',
  'firm-ao': 'Authorized Official or Access Manager of our firm',
  invitee: 'invited person',
  signer: 'signer',
  eus: 'EUS help desk',
  cms: 'CMS',
};

/** The page in Markdown, lengths of time filled in from `clocks` (the published ones unless given). */
export function print(checklist: Checklist, clocks: Clocks = lengths): string {
  const { title, intro, id, procedure, appliesTo } = checklist;
  const head = [
    `# ${title}`,
    '',
    fill(intro, clocks),
    '',
    `Id \`${id}\` · procedure ${procedure} · ${scope(appliesTo)}`,
  ];
  const pages = checklist.steps.map((step, at) => printStep(step, at + 1, clocks));
  return [...head, ...signIn(checklist), '', ...pages, ...legend(checklist)].join('\n');
}

/** What comes before the steps in I&A, said once. A checklist that begins on the sign-in page begins without a login. */
function signIn({ steps, section }: Checklist): readonly string[] {
  const first = steps.flatMap((step) => step.screens).find((screen) => screen.startsWith('ia-'));
  if (section === 'legacy' || !first) return [];
  const { do: lines } = first === 'ia-signin' ? beforeSignIn : beforeEveryStep;
  return ['', `Before every step in I&A: ${lines.join(' ')}`];
}

/** The texts whose lines are cited, by name. */
function legend({ steps }: Checklist): readonly string[] {
  const cited = steps.flatMap((step) => step.sources.map(({ ref }) => ref));
  const used = Object.values(texts).filter(({ file }) => cited.some((ref) => ref.startsWith(file)));
  return used.length === 0
    ? []
    : ['---', '', ...used.map(({ file, title, date }) => `- ${file}: ${title} (${date})`), ''];
}

function scope({ kinds, whose, routes, answers, onDemand }: Checklist['appliesTo']): string {
  const given = Object.entries(answers ?? {}).map(
    ([question, some]) => `${question} is ${some.join(' or ')}`,
  );
  const when = given.length > 0 ? `when ${given.join(', or ')}` : '';
  const parts = [`for ${kinds.join(' and ')} profiles of ${whose.join(' and ')}`];
  if (routes) parts.push(`route ${routes.join(' or ')}`);
  return [...parts, when, onDemand ? 'chosen by hand' : ''].filter((part) => part !== '').join(' · ');
}

function printStep(step: Step, number: number, clocks: Clocks): string {
  const text = (line: string) => fill(line, clocks);
  const lines = [
    `## ${number}. ${step.title}${marks(step)}`,
    '',
    `\`${step.id}\` · ${step.code} · ${step.home}${only(step)}`,
    '',
    `- Who: ${step.who.map((actor) => actorWords[actor]).join(', or ')}`,
    `- Screen: ${step.screens.join(', ') || 'none'}`,
    `- Labels: ${step.labels === null ? 'label not known' : step.labels.map((label) => `"${label}"`).join(', ') || 'none'}`,
    ...step.do.map((line) => `- Do: ${text(line)}`),
    ...step.atHand.map((line) => `- At hand: ${line}`),
    `- Done when: ${text(step.proof)}`,
    ...(step.see ? [`- See: ${step.see.join(', ')}`] : []),
    ...(step.clock ? [`- Clock: ${clockWords(step.clock, clocks)}`] : []),
    ...step.trouble.map(
      ({ sign, wayOut, goTo }) => `- Trouble: ${text(sign)} ${text(wayOut)}${goTo ? ` → \`${goTo}\`` : ''}`,
    ),
    ...(step.records ? [`- Records: ${step.records}${step.question ? ` (${step.question})` : ''}`] : []),
    ...(step.after.length > 0 ? [`- After: ${step.after.join(', ')}`] : []),
    ...(step.unverified
      ? ['- Not verified: compare it with the screen, or ask EUS, before you rely on it.']
      : []),
    sourceLine(step.sources),
    `- Checked: ${step.checked}`,
    '',
  ];
  return lines.join('\n');
}

/** Kinds, routes and the system a step is narrowed to. */
function only({ kinds, routes, system }: Step): string {
  const parts = [
    kinds ? `only ${kinds.join(' and ')}` : '',
    routes ? `only route ${routes.join(' or ')}` : '',
    system ? `only ${system}` : '',
  ];
  return parts.flatMap((part) => (part === '' ? [] : [` · ${part}`])).join('');
}

function marks({ unverified, optional, retired }: Step): string {
  const words = [
    unverified ? 'not verified' : '',
    optional ? 'where it applies' : '',
    retired ? `retired ${retired.on}` : '',
  ];
  const shown = words.filter((word) => word !== '');
  return shown.length > 0 ? ` (${shown.join(', ')})` : '';
}

const clockWords = (clock: ClockId, clocks: Clocks) =>
  `${facts[clock].title}, ${lengthWords(clocks[clock])} (confidence ${facts[clock].confidence})`;
