/** A client of the demo, and what its stories are told with. */
import type { ClientId, MemberId, PersonId, ProfileId } from '@clearway/domain/id';
import type { Cast, Team } from './cast.ts';
import type { Groundwork } from './groundwork.ts';
import type { Ours } from './our-firm.ts';
import type { Path } from './paths.ts';
import type { Script } from './script.ts';

type Added = {
  readonly name: string;
  readonly owner: MemberId | null;
  readonly individual?: ProfileId;
  readonly organization?: ProfileId;
  readonly contacts?: Readonly<Record<PersonId, 'provider' | 'ao' | 'am' | 'office'>>;
  readonly tags?: readonly string[];
  readonly goLive?: number;
  readonly note?: string;
};
export type Stage = {
  readonly script: Script;
  readonly team: Team;
  readonly ours: Ours;
  readonly cast: Cast;
  readonly path: Path;
  readonly ground: Groundwork;
};

/** A client added that many days ago. */
export function added(
  { script, team }: Stage,
  ago: number,
  { name, owner, contacts, tags, goLive, ...rest }: Added,
): ClientId {
  const record = script.id('client');
  const people = Object.entries(contacts ?? {}).map(([person, is], index) => [
    person,
    { is, writeTo: index === 0 },
  ]);
  script.tell(ago, owner ?? team.rosa, {
    kind: 'client-added',
    record,
    name,
    contacts: Object.fromEntries(people),
    ...(owner ? { owner } : {}),
    ...(tags ? { tags: [...tags] } : {}),
    ...(goLive === undefined ? {} : { goLive: script.day(-goLive) }),
    ...rest,
  });
  return record;
}
