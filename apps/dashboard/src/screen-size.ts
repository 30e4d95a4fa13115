/** How wide the window is, for what CSS alone cannot decide. */
import { computed, ref } from 'vue';
import { density } from './theme.ts';

const small = typeof matchMedia === 'function' ? matchMedia('screen and (max-width: 760px)') : null;

/** Too narrow for a table: rows stand as cards. Paper keeps the table, where a row may take two lines. */
export const narrow = ref(small?.matches ?? false);
small?.addEventListener('change', ({ matches }) => {
  narrow.value = matches;
});

const tight = typeof matchMedia === 'function' ? matchMedia('print, (max-width: 1200px)') : null;

/** Room for the table, but not for all its usual columns: below this the names of clients would be cut to a word. */
const tightWindow = ref(tight?.matches ?? false);
tight?.addEventListener('change', ({ matches }) => {
  tightWindow.value = matches;
});

const snug = typeof matchMedia === 'function' ? matchMedia('(max-width: 1439px)') : null;

/** Room for all usual columns, as long as none is wider than what it says. */
const snugWindow = ref(snug?.matches ?? false);
snug?.addEventListener('change', ({ matches }) => {
  snugWindow.value = matches;
});

/** How much room the table has. */
export const room = computed(() => (tightWindow.value ? 'tight' : snugWindow.value ? 'snug' : 'full'));

/** Height of a row of the list, as main.css and ClientsRow have it. */
export const rowHeight = computed(() => (narrow.value ? 88 : density.value === 'compact' ? 30 : 36));
