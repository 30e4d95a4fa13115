import type { ImportBody, ImportReply } from '@clearway/contract/imports';
import { faultsOf } from '@clearway/ui/testing';
import { flushPromises } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import { visit } from '../testing.ts';
import ImportPage from './ImportPage.vue';

const row = {
  row: 2,
  verdict: 'new' as const,
  client: null,
  name: 'Dr Amara Lee',
  faults: [],
  shares: [{ what: 'organization' as const, name: 'Green Clinic PC', rows: [3], existing: true }],
  asks: [],
};
const wrong = {
  ...row,
  row: 3,
  verdict: 'refused' as const,
  name: 'Dr Minh Tran',
  faults: [{ column: 'NPI', code: 'length', message: 'An NPI has 10 digits.' }],
  shares: [],
};
const reply = (over: Partial<ImportReply> = {}): ImportReply => ({
  mode: 'dry-run',
  import: '',
  mapping: { Name: 'individual-name', NPI: 'individual-npi' },
  refusedColumns: [{ column: 'SSN', why: 'Social Security numbers are never kept.' }],
  rows: [row, wrong],
  remembered: false,
  proposals: [],
  counts: { new: 1, update: 0, same: 0, refused: 1, people: 1, individuals: 1, organizations: 1 },
  sequence: 1,
  ...over,
});
const sheet = 'Name,NPI,SSN\nDr Amara Lee,2000000009,x\nDr Minh Tran,199999999,x\n';

async function open() {
  const asked: ImportBody[] = [];
  const visited = await visit(ImportPage, {
    answers: {
      import: async (ask = {}) => {
        if (ask.body) asked.push(ask.body);
        return reply({ mode: ask.body?.mode ?? 'dry-run' });
      },
      undoImport: async () => ({ undone: 4, kept: [], sequence: 3 }),
    },
  });
  const click = async (words: string) => {
    await visited.wrapper
      .findAll('button')
      .find((button) => button.text().startsWith(words))
      ?.trigger('click');
    await flushPromises();
  };
  const check = async () => {
    await visited.wrapper.get('textarea').setValue(sheet);
    await visited.wrapper.get('form').trigger('submit');
    await flushPromises();
  };
  return { ...visited, asked, click, check };
}

describe('an import', () => {
  it('refuses a column of secrets by name and never shows its values', async () => {
    const { wrapper, check } = await open();
    await check();
    const line = wrapper.findAll('tr').find((one) => one.text().includes('SSN'));
    expect(line?.text()).toContain('never kept');
    expect(line?.find('select').exists()).toBe(false);
  });

  it('gives a verdict for each row before anything is written, and says what is shared', async () => {
    const { wrapper, asked, check, click } = await open();
    await check();
    await click('Check the rows');
    expect(asked.every(({ mode }) => mode === 'dry-run')).toBe(true);
    expect(wrapper.text()).toContain('Green Clinic PC shared with row 3 and with clients you have');
    expect(wrapper.text()).toContain('An NPI has 10 digits.');
  });

  it('mends a cell in place, checks again, imports once under the same id, and takes it all back', async () => {
    const { wrapper, asked, check, click } = await open();
    await check();
    await click('Check the rows');
    await wrapper.get('input[aria-label="NPI of row 3"]').setValue('2000000017');
    await click('Check again');
    expect(asked.at(-1)?.csv).toContain('2000000017');
    await click('Import 1 client');
    expect(asked.filter(({ mode }) => mode === 'real')).toHaveLength(1);
    expect(new Set(asked.map((one) => one.import)).size).toBe(1);
    await click('Undo the import');
    expect(wrapper.text()).toContain('taken back: 4 records');
  });

  it('keeps what was pasted until it is in, unless it looks like a secret', async () => {
    const { wrapper } = await open();
    await wrapper.get('textarea').setValue('Name\nOsei');
    expect(localStorage.getItem('clearway.import')).toBe('Name\nOsei');
    await wrapper.get('textarea').setValue('Name,SSN\nOsei,123-45-6789');
    expect(localStorage.getItem('clearway.import')).toBeNull();
  });

  it('has no fault that axe can find at any step', async () => {
    const { check, click } = await open();
    expect(await faultsOf(document.body)).toEqual([]);
    await check();
    expect(await faultsOf(document.body)).toEqual([]);
    await click('Check the rows');
    expect(await faultsOf(document.body)).toEqual([]);
  });
});
