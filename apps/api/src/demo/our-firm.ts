/** Our own firm in the demo, and those of our people who act in I&A. */
import type { MemberId, PersonId, ProfileId } from '@clearway/domain/id';
import { npi } from './cast.ts';
import { openGroundwork } from './groundwork.ts';
import type { Script } from './script.ts';

export type Ours = { readonly maya: PersonId; readonly dev: PersonId; readonly rosa: PersonId };
type Members = { readonly maya: MemberId; readonly dev: MemberId; readonly rosa: MemberId };

/** Added half a year ago: the firm, its authorized official and two staff. */
export function ourFirm(script: Script, members: Members, owner: string): { firm: ProfileId; ours: Ours } {
  const ago = 180;
  const firm = script.id('profile');
  const person = (name: string, member: MemberId, changed: number) =>
    ownPerson(script, members.maya, { name, member, changed, ago });
  const ours = {
    maya: person(owner, members.maya, 20),
    dev: person('Dev Patel', members.dev, 54),
    rosa: person('Rosa Lind', members.rosa, 31),
  };
  script.tell(ago, members.maya, {
    kind: 'profile-added',
    record: firm,
    profileKind: 'organization',
    name: 'Riverbend Credentialing LLC',
    searchName: 'Riverbend Credentialing LLC',
    npis: [npi(9_000_011)],
    ours: true,
    state: 'MD',
  });
  const on = script.day(ago - 20);
  const held = { status: 'approved', how: 'seen', on } as const;
  script.tell(
    ago - 20,
    members.maya,
    { kind: 'role-recorded', record: firm, person: ours.maya, role: 'ao', official: 'ao', ...held },
    { kind: 'role-recorded', record: firm, person: ours.dev, role: 'am', grantedBy: ours.maya, ...held },
    {
      kind: 'role-recorded',
      record: firm,
      person: ours.rosa,
      role: 'seu',
      grantedBy: ours.maya,
      systems: ['PECOS', 'NPPES'],
      ...held,
    },
  );
  setUp(script, ago - 22, members.maya, firm, ours);
  return { firm, ours };
}

/** What is left of setting a firm up once its roles are approved; each of its people has two ways to get a code. */
function setUp(script: Script, ago: number, by: MemberId, record: ProfileId, ours: Ours): void {
  const on = script.day(ago);
  for (const own of Object.values(ours)) openGroundwork(script).secured(ago, by, own);
  for (const step of ['firm-invite-team', 'firm-switch-functions', 'firm-record-search-name'])
    script.tell(ago, by, { kind: 'step-ticked', record, step, how: 'seen', on });
}

type Own = {
  readonly name: string;
  readonly member: MemberId;
  readonly changed: number;
  readonly ago: number;
};

/** One of ours, whose password was last changed that many days ago. */
function ownPerson(script: Script, by: MemberId, { name, member, changed, ago }: Own): PersonId {
  const record = script.id('person');
  script.tell(ago, by, {
    kind: 'person-added',
    record,
    name,
    email: `${name.toLowerCase().replaceAll(' ', '.')}@example.com`,
    member,
    account: 'yes',
    mfaMethods: '2',
    passwordChangedOn: script.day(changed),
  });
  return record;
}
