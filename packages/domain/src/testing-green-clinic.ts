/** Green Clinic, whose Authorized Official is Dr Lee, our firm where Sam is it, and a client of ours there. For tests only. */
import type { Client } from './client.ts';
import type { Profile } from './profile.ts';
import {
  aClient,
  aConnection,
  aFirm,
  anId,
  aPerson,
  aProfile,
  aRole,
  aView,
  byId,
  monday,
  rolesOf,
  someClocks,
  us,
} from './testing.ts';
import { someChecklists } from './testing-checklists.ts';

export const reading = { checklists: someChecklists, clocks: someClocks, now: monday };
export const lee = aPerson({ id: anId('person', 10), name: 'Dr Lee' });
export const dana = aPerson({ id: anId('person', 11), name: 'Dana' });
export const sam = aPerson({ id: anId('person', 12), name: 'Sam', member: us });
export const firm = aFirm({ roles: rolesOf(aRole(sam.id, 'ao')) });

export const group = (over: Partial<Profile> = {}): Profile =>
  aProfile({ name: 'Green Clinic', roles: rolesOf(aRole(lee.id, 'ao')), ...over });
export const view = (profile: Profile, over: Partial<Client> = {}) =>
  aView(aClient({ organization: profile.id, owner: us, ...over }), profile, firm, lee, dana, sam);
/** A connection in each system. */
export const both = (over = {}) => byId(aConnection('PECOS', over), aConnection('NPPES', over));
