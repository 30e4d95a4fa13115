import { expect, test } from 'vitest';
import { contactById, contactIds, contacts, usableWays } from './contacts.ts';
import { macByState, macOf, macs } from './macs.ts';
import { systemEntries } from './systems.ts';

const eusWays = () => {
  const eus = contactById('eus');
  return eus ? usableWays(eus) : [];
};

test('EUS is called on 1-866-484-8049 and written to at its cms.hhs.gov address', () => {
  expect(eusWays().find(({ kind }) => kind === 'phone')?.value).toBe('1-866-484-8049');
  expect(
    eusWays()
      .filter(({ kind }) => kind === 'email')
      .map(({ value }) => value),
  ).toEqual(['EUS_Support@cms.hhs.gov']);
});

test('the line of the Enterprise Portal is never given as the one of EUS', () => {
  expect(eusWays().map(({ value }) => value)).not.toContain('1-855-267-1515');
  expect(contactById('eus')?.ways.find(({ value }) => value === '1-855-267-1515')?.standing).toBe('wrong');
});

test('every contact is there, and every value of it has a source', () => {
  expect(contacts.map(({ id }) => id)).toEqual([...contactIds]);
  expect(contacts.flatMap(({ ways }) => ways).filter(({ sources }) => sources.length === 0)).toEqual([]);
});

test('the MAC of a state no source names is not known', () => {
  expect(macOf('WY')).toBeNull();
  expect(macOf('NY')?.id).toBe('ngs');
  expect(Object.values(macByState).filter((entry) => !macs.some(({ id }) => id === entry?.mac))).toEqual([]);
});

test('a retired system says what took its place, and no other does', () => {
  const bad = systemEntries.filter(
    ({ standing, replacedBy }) => (standing === 'retired') !== (replacedBy !== undefined),
  );
  expect(bad.map(({ id }) => id)).toEqual([]);
  expect(systemEntries.filter(({ contact }) => contact && !contactById(contact))).toEqual([]);
});

test('every system of the texts has its place', () => {
  const ids = systemEntries.map(({ id }) => id);
  for (const id of [
    'ia',
    'pecos',
    'nppes',
    'npi-registry',
    'eus',
    'npi-enumerator',
    'mac',
    'pepper',
    'iacs',
    'ehr',
  ]) {
    expect(ids).toContain(id);
  }
});
