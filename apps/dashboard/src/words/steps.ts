/** Steps of a checklist in words: who, where, and what was recorded. */
import { blockWords } from '@clearway/catalog/sentences/block-reasons';
import { waitsOnWords } from '@clearway/catalog/sentences/states';
import type { Actor, Section } from '@clearway/domain/checklist';
import { type Day, dayOf } from '@clearway/domain/day';
import type { StepStanding } from '@clearway/domain/step-standing';
import { dayWords } from '@clearway/ui/due';

export const actorWords: Readonly<Record<Actor, string>> = {
  person: 'The owner of the login',
  provider: 'The provider',
  ao: 'The Authorized Official',
  am: 'The Access Manager',
  seu: 'The Staff End User',
  credentialer: 'Us',
  'firm-ao': 'Our AO or AM',
  invitee: 'The invited person',
  signer: 'Who signs the 855',
  eus: 'CMS’s help desk (EUS)',
  cms: 'CMS',
};

export const sectionWords: Readonly<Record<Section, string>> = {
  discovery: 'Discovery',
  account: 'Account',
  mfa: 'MFA',
  role: 'Role',
  connection: 'Connection',
  staff: 'Staff',
  verify: 'Verify',
  sign: 'Sign',
  care: 'Care',
  review: 'Review',
  offboarding: 'Offboarding',
  legacy: 'Older systems',
};

/** "Seen by Maya, Mon 2 Nov · PECOS T-118". Empty for a step nothing is recorded of. */
export function standingWords(
  standing: StepStanding,
  today: Day,
  nameOf: (id: string | undefined) => string,
): string {
  const on = standing.on ?? (standing.at ? dayOf(standing.at) : undefined);
  const when = on ? dayWords(on, today) : '';
  const ids = Object.entries(standing.trackingIds ?? {}).map(([system, id]) => `${system} ${id}`);
  return [lead(standing, when, today, nameOf), ...ids].filter(Boolean).join(' · ');
}

function lead(
  standing: StepStanding,
  when: string,
  today: Day,
  nameOf: (id: string | undefined) => string,
): string {
  const by = standing.by ? ` by ${nameOf(standing.by)}` : '';
  switch (standing.state) {
    case 'done':
      return `${standing.how === 'said' ? 'Said, not seen' : 'Seen'}${by}${when ? `, ${when}` : ''}`;
    case 'known':
      return 'Known from a later step';
    case 'blocked':
      return `${standing.reason ? blockWords[standing.reason].label : 'Blocked'}${when ? `, since ${when}` : ''}`;
    case 'waiting':
      return `On ${standing.waitsOn ? waitsOnWords[standing.waitsOn] : 'somebody'}${standing.until ? ` until ${dayWords(standing.until, today)}` : ''}`;
    case 'not-needed':
      return standing.why ?? '';
    case 'in-progress':
      return `Begun${when ? `, ${when}` : ''}`;
    default:
      return '';
  }
}
