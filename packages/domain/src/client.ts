/** One engagement: at most one individual and at most one organization profile, so that the 2x2 always holds. */
import * as z from 'zod/mini';
import { findingsShape } from './finding-shape.ts';
import type { PersonId, ProfileId } from './id.ts';
import type { Person } from './person.ts';
import type { Profile } from './profile.ts';
import { progressShape } from './progress.ts';
import { dayShape, idShape, mapOf } from './shape.ts';
import { instantText, labelText, nameText, noteText } from './text.ts';

export const clientShape = z.object({
  id: idShape('client'),
  name: nameText,
  ownId: z.optional(labelText),
  individual: z.optional(idShape('profile')),
  organization: z.optional(idShape('profile')),
  /** Which of our firms works for them; absent means the team's only one. */
  firm: z.optional(idShape('profile')),
  /** Squares that are not needed, each with the reason ("PECOS only: …"). */
  notNeeded: mapOf(noteText),
  route: z.optional(z.object({ is: z.enum(['we-ask', 'they-add', 'add-staff', 'paper']), why: noteText })),
  /** Question id to answer id, e.g. account: 'unsure'. */
  answers: mapOf(labelText),
  /** Person id to how they stand to this client; `writeTo` says whom messages go to. */
  contacts: mapOf(
    z.object({ is: z.enum(['provider', 'ao', 'am', 'office', 'other']), writeTo: z.boolean() }),
  ),
  consent: z.optional(z.object({ on: dayShape, how: noteText })),
  /** Client's recorded decision that one of ours is their AM (product.md section 3). */
  weAreAm: z.optional(z.object({ on: dayShape, why: noteText })),
  mac: z.optional(labelText),
  owner: z.optional(idShape('member')),
  tags: z.array(labelText),
  goLive: z.optional(dayShape),
  /** Day the engagement ended: what we could still open is then swept. */
  leftOn: z.optional(dayShape),
  note: z.optional(noteText),
  snoozed: z.optional(z.object({ until: dayShape, by: idShape('member'), at: instantText })),
  steps: progressShape,
  findings: findingsShape,
  removed: z.optional(z.literal(true)),
});
export type Client = z.infer<typeof clientShape>;

/** Everything one read brings: the client, its profiles, their people, and our firms. */
export type View = {
  readonly client: Client;
  readonly individual?: Profile;
  readonly organization?: Profile;
  readonly people: Readonly<Record<PersonId, Person>>;
  readonly firms: Readonly<Record<ProfileId, Profile>>;
};
