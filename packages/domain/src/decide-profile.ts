/** Changes to a profile's own values and to the list of others who hold access to it. */
import type { Handlers } from './decide-kinds.ts';
import { isProfile, type Known, keep, type Outcome, refuse } from './decided.ts';
import { made } from './made.ts';
import { type Profile, profileShape } from './profile.ts';
import { lay, valuesOf } from './values.ts';

/** An individual's tax number may be an SSN, so not even its end is kept (product.md section 3). */
function faultOf(profile: Profile, known: Known): Outcome | null {
  if (profile.kind === 'individual' && profile.einLast4 !== undefined)
    return refuse({
      code: 'wrong-kind',
      field: 'einLast4',
      expected: 'an organization; of an individual no tax number is kept',
    });
  if (profile.kind === 'individual' && profile.npis.length > 1)
    return refuse({ code: 'wrong-kind', field: 'npis', expected: 'one NPI-1 for an individual' });
  if (profile.person && !known.person(profile.person)) return refuse({ code: 'unknown', field: 'person' });
  return null;
}

function checked(value: unknown, known: Known): Outcome {
  const parsed = made(profileShape, value);
  return parsed.ok ? (faultOf(parsed.record, known) ?? keep(parsed.record)) : parsed;
}

const empty = {
  npis: [],
  roles: {},
  connections: {},
  invitations: {},
  requests: {},
  holders: {},
  steps: {},
  findings: {},
};

export const profileHandlers: Handlers<'profile-added' | 'profile-edited' | 'holder-recorded'> = {
  'profile-added': (change, { known }) =>
    checked(lay({ ...empty, id: change.record, kind: change.profileKind }, valuesOf(change)), known),
  'profile-edited': (change, { before, known }) =>
    isProfile(before)
      ? checked(lay(before, valuesOf(change)), known)
      : refuse({ code: 'unknown', field: 'record' }),
  'holder-recorded': (change, { before }) => {
    if (!isProfile(before)) return refuse({ code: 'unknown', field: 'record' });
    const { confirmedOn, endedOn } = change;
    const holder = {
      id: change.holder,
      name: change.name,
      kind: change.holderKind,
      systems: change.systems,
      ...(confirmedOn ? { confirmedOn } : {}),
      ...(endedOn ? { endedOn } : {}),
    };
    return keep({ ...before, holders: { ...before.holders, [holder.id]: holder } });
  },
};
