/** The change that puts the other of two values in place, where a plain edit can; null where it has to be done by hand. */
import type { Client } from '@clearway/domain/client';
import { isClient, isPerson, isProfile } from '@clearway/domain/decided';
import type { Draft } from '@clearway/domain/draft';
import { isId } from '@clearway/domain/id';
import type { Person } from '@clearway/domain/person';
import type { Profile } from '@clearway/domain/profile';

/** Fields whose value is a text as it stands. */
const plain = new Set([
  'name',
  'ownId',
  'mac',
  'goLive',
  'note',
  'npi',
  'email',
  'phone',
  'language',
  'account',
  'mfaMethods',
  'passwordChangedOn',
  'einLast4',
  'searchName',
  'state',
]);

export function draftForField(record: Client | Profile | Person, field: string, value: string): Draft | null {
  if (isClient(record) && field === 'owner')
    return { kind: 'client-assigned', record: record.id, owner: isId('member', value) ? value : null };
  if (!plain.has(field)) return null;
  if (isClient(record)) return { kind: 'client-edited', record: record.id, [field]: value };
  if (isPerson(record)) return { kind: 'person-edited', record: record.id, [field]: value };
  return isProfile(record) ? { kind: 'profile-edited', record: record.id, [field]: value } : null;
}
