import type { Ask } from '@clearway/contract/api';
import { us } from '@clearway/domain/testing';
import { flushPromises } from '@vue/test-utils';
import { expect, it, vi } from 'vitest';
import ClientsPage from '../pages/ClientsPage.vue';
import { aLine, clientsOf, visit } from '../testing.ts';

const counts = { new: 1, update: 0, same: 0, refused: 0, people: 1, individuals: 0, organizations: 1 };

/** A service whose team is empty until samples are loaded, and again once they were taken back. */
function aTeamForSamples() {
  let here = false;
  const undone = vi.fn();
  const line = aLine({ name: 'Green Clinic (sample)', tags: ['sample'] });
  return {
    undone,
    answers: {
      clients: (ask: Parameters<ReturnType<typeof clientsOf>>[0]) => clientsOf(here ? [line] : [])(ask),
      members: async () => ({ members: [] }),
      views: async () => ({ views: [] }),
      import: async (ask?: Ask<'import'>) => {
        here = true;
        return {
          mode: 'real' as const,
          import: ask?.body?.import ?? '',
          mapping: {},
          remembered: false,
          refusedColumns: [],
          rows: [],
          proposals: [],
          counts,
          sequence: 1,
        };
      },
      imports: async () => ({
        imports: [
          {
            id: 'imp_1',
            at: '2026-11-23T12:00:00.000Z',
            by: us,
            byName: 'Maya Cole',
            counts,
            mapping: { 'Sample clients': 'ignore' as const },
            undoneAt: here ? null : '2026-11-23T13:00:00.000Z',
            failed: 0,
          },
        ],
      }),
      undoImport: async (ask?: Ask<'undoImport'>) => {
        undone(ask?.path?.['importId']);
        here = false;
        return { undone: 3, kept: [], sequence: 2 };
      },
    },
  };
}

it('an empty team loads sample clients by one press and is rid of them by one', async () => {
  const { answers, undone } = aTeamForSamples();
  const { wrapper } = await visit(ClientsPage, { answers });
  const press = async (words: string) => {
    await vi.waitFor(() => expect(wrapper.text()).toContain(words), { timeout: 60_000 });
    await wrapper
      .findAll('button')
      .find((button) => button.text() === words)
      ?.trigger('click');
    await flushPromises();
  };
  await press('Load sample clients');
  expect(wrapper.text()).toContain('Green Clinic (sample)');
  await press('Remove the samples');
  expect(undone).toHaveBeenCalledWith('imp_1');
  await vi.waitFor(() => expect(wrapper.text()).toContain('No clients yet'), { timeout: 60_000 });
});
