/** Whom a message is about besides its reader: who asks for a role, who approves it, who is invited, who has left. */
import type { View } from '@clearway/domain/client';
import type { Profile } from '@clearway/domain/profile';
import type { AnyKind } from './shape.ts';

type Meant = {
  readonly kind: AnyKind;
  readonly profile: Profile | undefined;
  readonly view: View;
  /** Ids of what the message's move is about. */
  readonly things: readonly string[];
  /** Name of the member who sends. */
  readonly sender: string;
};

/** The name, or undefined where nobody can be meant for sure. */
export function otherMeant({ kind, profile, view, things, sender }: Meant): string | undefined {
  const name = (id: string | undefined) => Object.values(view.people).find((one) => one.id === id)?.name;
  const roles = Object.values(profile?.roles ?? {}).filter((role) => role.status === 'approved');
  switch (kind) {
    case 'approve-role':
      return name(things.flatMap((id) => profile?.requests[id]?.person ?? [])[0]);
    case 'request-am':
      return name(roles.find((role) => role.role === 'ao')?.person);
    case 'invite-us':
      return name(Object.values(profile?.invitations ?? {}).findLast((one) => one.ours)?.person) ?? sender;
    case 'staff-left':
      return name(roles.find((role) => view.people[role.person]?.leftOn)?.person);
    default:
      return undefined;
  }
}
