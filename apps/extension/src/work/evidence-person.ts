/** Reports about a person at a profile: their role, a staff invitation sent, a staff invitation accepted. */
import { isDay } from '@clearway/domain/day';
import { cryptoRandom, isId, newId, type PersonId } from '@clearway/domain/id';
import { roleNames } from '@clearway/domain/role';
import { systems } from '@clearway/domain/system';
import { type Fault, type Made, profileOf, type Scene } from './evidence.ts';

type Fields = Readonly<Record<string, string>>;

const fault = (field: string, code: Fault['code']): Made => ({ ok: false, faults: [{ field, code }] });
const ticked = (fields: Fields) => systems.filter((system) => fields[system] === 'yes');
const howOf = (fields: Fields) => (fields['how'] === 'said' ? ('said' as const) : ('seen' as const));
const roleOf = (fields: Fields) => roleNames.find((one) => one === fields['role']);
const note = (fields: Fields) => (fields['note']?.trim() ? { note: fields['note'].trim() } : {});

function personOf(fields: Fields): PersonId | null {
  const person = fields['person'] ?? '';
  return isId('person', person) ? person : null;
}

/** The PIN itself is never asked for; its clock counts from `sentAt`. */
export function invitationSent(scene: Scene, fields: Fields, sentAt: string): Made {
  const [profile, person] = [profileOf(scene), personOf(fields)];
  if (!profile || !person) return fault('person', 'empty');
  const role = fields['role'] === 'am' ? ('am' as const) : ('seu' as const);
  const sent = {
    invitation: newId('invitation', cryptoRandom),
    person,
    role,
    systems: ticked(fields),
    sentAt,
  };
  return { ok: true, draft: { kind: 'invitation-sent', record: profile.id, ...sent, ...note(fields) } };
}

export function invitationAccepted(scene: Scene, fields: Fields): Made {
  const [profile, person, on] = [profileOf(scene), personOf(fields), fields['on'] ?? ''];
  if (!isDay(on)) return fault('on', 'day');
  const open = Object.values(profile?.invitations ?? {}).find(
    (one) => one.person === person && !one.withdrawn,
  );
  if (!profile || !open) return fault('person', 'empty');
  const report = { invitation: open.id, how: howOf(fields), on, ...note(fields) };
  return { ok: true, draft: { kind: 'invitation-accepted', record: profile.id, ...report } };
}

export function roleRecorded(scene: Scene, fields: Fields): Made {
  const [profile, person, role, on] = [
    profileOf(scene),
    personOf(fields),
    roleOf(fields),
    fields['on'] ?? '',
  ];
  if (!profile || !person) return fault('person', 'empty');
  if (!role) return fault('role', 'empty');
  if (!isDay(on)) return fault('on', 'day');
  const functions = role === 'seu' ? { systems: ticked(fields) } : {};
  const report = {
    person,
    role,
    status: 'approved' as const,
    ...functions,
    how: howOf(fields),
    on,
    ...note(fields),
  };
  return { ok: true, draft: { kind: 'role-recorded', record: profile.id, ...report } };
}
