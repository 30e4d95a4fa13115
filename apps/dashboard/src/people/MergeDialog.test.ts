import { anId, aPerson } from '@clearway/domain/testing';
import { faultsOf } from '@clearway/ui/testing';
import { flushPromises } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import { h } from 'vue';
import { useRecords } from '../stores/records.ts';
import { visit } from '../testing.ts';
import { serviceOf } from '../testing-team.ts';
import MergeDialog from './MergeDialog.vue';

const lee = aPerson({ id: anId('person', 1), name: 'Dr Amara Lee', npi: '2000000002' });
const double = aPerson({
  id: anId('person', 2),
  name: 'Lee, Amara',
  npi: '2000000002',
  email: 'amara@example.com',
});
const line = (person: typeof lee) => ({
  id: person.id,
  name: person.name,
  npi: person.npi ?? null,
  email: null,
  account: null,
  member: null,
  state: 'not-needed' as const,
  clients: 1,
});
const page = { setup: () => () => h(MergeDialog, { record: lee }) };

async function open() {
  const service = serviceOf(lee, double);
  const records = async () => (await service.answers.client?.())?.records ?? [];
  const visited = await visit(page, {
    answers: {
      ...service.answers,
      persons: async () => ({ lines: [line(lee), line(double)], next: null, total: 2 }),
      person: async () => ({
        sequence: 1,
        now: '',
        records: await records(),
        roles: [],
        clients: [],
        clientCount: 0,
        merged: [],
        history: [],
        olderHistory: null,
      }),
    },
  });
  useRecords(visited.pinia).hold(await records());
  const press = async (words: string) => {
    [...document.querySelectorAll('button')]
      .find((button) => button.textContent?.trim().startsWith(words))
      ?.click();
    await flushPromises();
  };
  return { ...visited, service, press };
}

describe('a merge', () => {
  it('offers the other record, says that the NPI is proof, and keeps both sides in one go', async () => {
    const { press, service, pinia } = await open();
    expect(document.body.textContent).not.toContain('This one: Dr Amara Lee');
    await press('This one');
    expect(document.body.textContent).toContain('Both have NPI 2000000002');
    expect(await faultsOf(document.body)).toEqual([]);
    await press('Merge the two');
    await flushPromises();
    expect(service.taken.size).toBe(2);
    expect(useRecords(pinia).person(double.id)?.mergedInto).toBe(lee.id);
    expect(useRecords(pinia).person(lee.id)?.email).toBe('amara@example.com');
  });
});
