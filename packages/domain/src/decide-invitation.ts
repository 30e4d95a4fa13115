/** Staff invitations: sent, accepted, withdrawn. The PIN itself is never kept; its clock is a reading of `sentAt`. */

import { pinClock } from './access-clock.ts';
import type { ChangeOf } from './change.ts';
import { dayOf } from './day.ts';
import type { Handlers } from './decide-kinds.ts';
import {
  futureFinding,
  isProfile,
  keep,
  type NewFinding,
  type Outcome,
  refuse,
  type Scene,
} from './decided.ts';
import type { Invitation } from './invitation.ts';
import { same } from './patch.ts';
import type { Profile } from './profile.ts';
import type { Role } from './role.ts';

const withInvitation = (profile: Profile, one: Invitation): Profile => ({
  ...profile,
  invitations: { ...profile.invitations, [one.id]: one },
});

function sent(profile: Profile, change: ChangeOf<'invitation-sent'>, scene: Scene): Outcome {
  const person = scene.known.person(change.person);
  if (!person) return refuse({ code: 'unknown', field: 'person' });
  const old = profile.invitations[change.invitation];
  if (old && old.person !== change.person) return refuse({ code: 'id-taken', field: 'invitation' });
  const made: Invitation = {
    ...old,
    id: change.invitation,
    person: change.person,
    role: change.role,
    systems: change.systems,
    sentAt: change.sentAt,
    at: old?.at ?? scene.context.now,
    ...(person.member && !profile.ours ? { ours: true as const } : {}),
    ...(change.trackingId ? { trackingId: change.trackingId } : {}),
  };
  return keep(withInvitation(profile, made), futureFinding(dayOf(change.sentAt), scene.context));
}

/** The role that came with the invitation. One who holds more already keeps it; a report seen stays seen. */
function roleOf(
  profile: Profile,
  one: Invitation,
  change: ChangeOf<'invitation-accepted'>,
  scene: Scene,
): Role {
  const old = profile.roles[one.person];
  const standing =
    old?.status === 'approved' && (old.role === 'ao' || old.role === 'am' || old.role === 'provider');
  const sameRole = old?.status === 'approved' && old.role === one.role && same(old.systems, one.systems);
  if (old && (standing || (sameRole && old.how === 'seen'))) return old;
  const { by, now: at } = scene.context;
  return {
    ...old,
    person: one.person,
    role: one.role,
    status: 'approved',
    systems: one.systems,
    how: change.how,
    on: change.on,
    by,
    at,
    ...(one.ours ? { ours: true as const } : {}),
  };
}

/** A PIN used after its last day: kept, and pointed at (one of the two dates is wrong). */
function lateFinding(
  one: Invitation,
  change: ChangeOf<'invitation-accepted'>,
  scene: Scene,
): readonly NewFinding[] {
  const run = pinClock(one, scene.context.clocks);
  if (!run || change.on <= run.lastDay) return [];
  return [
    { code: 'invitation-used-late', slots: { invitation: one.id, person: one.person, lastDay: run.lastDay } },
  ];
}

function accepted(profile: Profile, change: ChangeOf<'invitation-accepted'>, scene: Scene): Outcome {
  const one = profile.invitations[change.invitation];
  if (!one) return refuse({ code: 'unknown', field: 'invitation' });
  if (one.accepted?.how === 'seen' && change.how === 'said') return keep(profile);
  const { how, on } = change;
  const next = withInvitation(profile, {
    ...one,
    accepted: { how, on, by: scene.context.by, at: scene.context.now },
  });
  const roles = { ...next.roles, [one.person]: roleOf(profile, one, change, scene) };
  const findings = [...lateFinding(one, change, scene), ...futureFinding(on, scene.context)];
  return keep({ ...next, roles }, findings);
}

const noRecord: Outcome = refuse({ code: 'unknown', field: 'record' });

export const invitationHandlers: Handlers<
  'invitation-sent' | 'invitation-accepted' | 'invitation-withdrawn'
> = {
  'invitation-sent': (change, scene) =>
    isProfile(scene.before) ? sent(scene.before, change, scene) : noRecord,
  'invitation-accepted': (change, scene) =>
    isProfile(scene.before) ? accepted(scene.before, change, scene) : noRecord,
  'invitation-withdrawn': (change, { before }) => {
    const one = isProfile(before) ? before.invitations[change.invitation] : undefined;
    if (!isProfile(before) || !one) return refuse({ code: 'unknown', field: 'invitation' });
    return keep(withInvitation(before, { ...one, withdrawn: true }));
  },
};
