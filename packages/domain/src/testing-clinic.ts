/** A clinic with an Authorized Official and an Access Manager, one of ours, and what becomes of a change there. For tests only. */
import { changeShape } from './change.ts';
import { decide } from './decide.ts';
import type { AnyRecord, Context } from './decided.ts';
import {
  aClient,
  aConnection,
  aContext,
  aFirm,
  anId,
  aPerson,
  aProfile,
  aRole,
  byId,
  knows,
  monday,
  rolesOf,
  us,
} from './testing.ts';

export const lee = aPerson({ id: anId('person', 10), name: 'Dr Lee' });
export const dana = aPerson({ id: anId('person', 11), name: 'Dana' });
export const sam = aPerson({ id: anId('person', 12), name: 'Sam', member: us });
export const firm = aFirm();
export const group = aProfile({ roles: rolesOf(aRole(lee.id, 'ao'), aRole(dana.id, 'am')) });
export const client = aClient({ organization: group.id });
export const all = [lee, dana, sam, firm, group, client];
export const pecos = anId('connection', 1);

type Loose = { readonly kind: string; readonly record: string } & Readonly<Record<string, unknown>>;
export const envelope = { id: anId('change', 5), base: 1, at: monday, catalogue: '1' };

export function decided(change: Loose, context: Partial<Context> = {}, records: readonly AnyRecord[] = all) {
  return decide(knows(...records), changeShape.parse({ ...envelope, ...change }), aContext(context));
}
export const findings = (change: Loose, context: Partial<Context> = {}, records?: readonly AnyRecord[]) => {
  const outcome = decided(change, context, records);
  return outcome.ok ? outcome.findings.map((one) => one.code) : outcome.refusal;
};
export const on = '2026-11-23';
export const answer = {
  kind: 'connections-answered',
  record: group.id,
  how: 'seen',
  on,
  answers: [{ connection: pecos, is: 'approved' }],
};
export const withRequest = (over = {}) => [
  lee,
  dana,
  sam,
  firm,
  client,
  { ...group, connections: byId(aConnection('PECOS', over)) },
];
