/** The keyboard of the readiness list: j and k walk, Enter peeks, o opens, x chooses, Escape closes one layer at a time. */
import type { Ref } from 'vue';
import { useRouter } from 'vue-router';
import { useListQuery } from './reads/list-query.ts';
import { useShortcuts } from './shortcuts.ts';
import { useSelection } from './stores/selection.ts';

type List = {
  /** Ids in the order shown. */
  readonly order: Ref<readonly string[]>;
  readonly at: Ref<string | null>;
  readonly focusRow: (id: string) => void;
  readonly load: () => void;
  readonly edit: (id: string) => void;
  readonly copy: (id: string) => void;
};

export function useListKeys({ order, at, focusRow, load, edit, copy }: List) {
  const selection = useSelection();
  const { look, filtered, put, clear } = useListQuery();
  const peek = (id: string | undefined) => put({ peek: id }, look.value.peek ? 'replace' : 'push');

  function step(by: number) {
    const index = at.value ? order.value.indexOf(at.value) : -1;
    const next = order.value[Math.max(0, Math.min(order.value.length - 1, index + by))];
    if (!next) return;
    at.value = next;
    if (look.value.peek) void peek(next);
    focusRow(next);
  }
  function closeLayer() {
    if (look.value.peek) return void peek(undefined);
    if (selection.size > 0) return selection.clear();
    if (filtered.value) void clear();
  }
  bind({ order, at, load, edit, copy, peek, step, closeLayer });
  return { peek, step };
}

type Bound = Pick<List, 'order' | 'at' | 'load' | 'edit' | 'copy'> & {
  readonly peek: (id: string) => unknown;
  readonly step: (by: number) => void;
  readonly closeLayer: () => void;
};

function bind({ order, at, load, edit, copy, peek, step, closeLayer }: Bound) {
  const router = useRouter();
  const selection = useSelection();
  const scope = 'In the list';
  const here = (run: (id: string) => unknown) => () => void (at.value && run(at.value));
  useShortcuts([
    { keys: 'j', label: 'Next client', scope, run: () => step(1) },
    { keys: 'k', label: 'Previous client', scope, run: () => step(-1) },
    {
      keys: 'o',
      label: 'Open the client',
      scope,
      run: here((id) => router.push({ name: 'client', params: { id } })),
    },
    { keys: 'p', label: 'Peek at the client', scope, run: here(peek) },
    { keys: 'e', label: 'Edit owner, tags and go-live here', scope, run: here(edit) },
    { keys: 'y', label: 'Copy a link to the client, or to all chosen', scope, run: here(copy) },
    { keys: 'x', label: 'Choose the client', scope, run: here(selection.toggle) },
    {
      keys: 'Shift+X',
      label: 'Choose up to here',
      scope,
      run: here((id) => selection.reach(id, order.value)),
    },
    {
      keys: '/',
      label: 'Search in the list',
      scope,
      run: () => document.getElementById('search-list')?.focus(),
    },
    { keys: 'r', label: 'Read the order anew', scope, run: load },
    { keys: 'Escape', label: 'Close the drawer, clear the choice, then the filters', scope, run: closeLayer },
  ]);
}
