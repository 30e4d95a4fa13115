import { problems } from '@clearway/catalog/problems';
import { branches } from '@clearway/catalog/problems/branches';
import { faultsOf } from '@clearway/ui/testing';
import { describe, expect, it } from 'vitest';
import { visit } from '../testing.ts';
import HelpPage from './HelpPage.vue';

const open = (at: string) => visit(HelpPage, { path: '/help-here/:topic?', at: `/help-here${at}` });

describe('Help', () => {
  it('asks what goes wrong first', async () => {
    const { wrapper } = await open('');
    expect(wrapper.get('h2').text()).toBe('What goes wrong?');
    expect(await faultsOf(wrapper.element)).toEqual([]);
  });

  it('has a page for every question and every problem of the tree', async () => {
    for (const { id } of branches) expect((await open(`?at=${id}`)).wrapper.find('h2').exists()).toBe(true);
    for (const { id, waysOut } of problems) {
      const { wrapper } = await open(`?at=${id}`);
      expect(wrapper.findAll('.ways > li')).toHaveLength(waysOut.length);
    }
  });

  it('says whom to call, and marks what is out of date', async () => {
    const { wrapper } = await open('/contacts');
    expect(wrapper.text()).toContain('CMS External User Services (EUS)');
    expect(wrapper.findAll('s').length).toBeGreaterThan(0);
    expect(await faultsOf(wrapper.element)).toEqual([]);
  });

  it('says of when the sources are', async () => {
    const { wrapper } = await open('/sources');
    expect(wrapper.text()).toContain('Compared with its sources between');
    expect(wrapper.findAll('tbody tr').length).toBeGreaterThan(10);
  });
});
