/** The panel's own words; what domain says in codes stands in the catalogue's sentences. */
import { secretWords } from '@clearway/catalog/sentences/secrets';
import type { Actor, Section, StepRecords } from '@clearway/domain/checklist';
import type { SecretKind } from '@clearway/domain/secret';
import type { Mover } from '@clearway/domain/state';
import type { Fault } from './work/evidence.ts';

export const moverWords: Readonly<Record<Mover, string>> = { us: 'Us', client: 'Client', cms: 'CMS' };

export const sectionWords: Readonly<Record<Section, string>> = {
  discovery: 'Discovery',
  account: 'Account',
  mfa: 'MFA',
  role: 'Roles (AO / AM)',
  connection: 'Connections',
  staff: 'Staff',
  verify: 'Verify',
  sign: 'Signature',
  care: 'Care',
  review: 'Access review',
  offboarding: 'Offboarding',
  legacy: 'IACS (legacy)',
};

export const actorWords: Readonly<Record<Actor, string>> = {
  person: 'the owner of the login',
  provider: 'the provider',
  ao: 'the Authorized Official',
  am: 'an Access Manager',
  seu: 'a Staff End User',
  credentialer: 'us',
  'firm-ao': 'our Authorized Official or Access Manager',
  invitee: 'the invited person',
  signer: 'who signs',
  eus: 'CMS help desk (EUS)',
  cms: 'CMS',
};

/** What the one button of a step says. */
export const doneWords: Readonly<Record<StepRecords, string>> = {
  'connection-requested': 'Request sent',
  'connection-expected': 'We asked them to add us',
  'client-told': 'Tell the client',
  'connection-answered': 'Record the answer',
  'role-recorded': 'Record the role',
  'invitation-sent': 'Invitation sent',
  'invitation-accepted': 'Invitation accepted',
  'route-chosen': 'Choose the way in',
  'question-answered': 'Answer',
};

/** Said at the field while the text stands in memory only. */
export const secretFault = (what: SecretKind): string =>
  `This looks like ${secretWords[what].what}. It is stored nowhere. ${secretWords[what].mend}`;

export const faultWords: Readonly<Record<Fault['code'], string>> = {
  day: 'Give the day it happened.',
  'tracking-id': 'A tracking ID has 1 to 20 letters, digits or hyphens.',
  'no-system': 'Tick at least one system.',
  'no-firm': 'Say in the dashboard which of our firms works for this client.',
  empty: 'Say it in a few words.',
};
