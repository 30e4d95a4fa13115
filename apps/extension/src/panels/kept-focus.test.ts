import { afterEach, describe, expect, it } from 'vitest';
import { type App, createApp, h, nextTick, ref, shallowRef } from 'vue';
import { useKeptFocus } from './kept-focus.ts';

let app: App | undefined;
afterEach(() => app?.unmount());

/** A card with a form that can go, a second one, and a toast outside of the main part. */
function opened() {
  const shows = ref({ form: true, card: true, toast: true, next: 'Send the request' });
  const main = shallowRef<HTMLElement | null>(null);
  const frame = {
    setup() {
      useKeptFocus(main);
      return () => [
        h('main', { ref: main, tabindex: -1 }, [
          h('section', [h('h2', 'Squares')]),
          shows.value.card
            ? h('section', [
                h('h2', shows.value.next),
                shows.value.form ? h('form', [h('button', { id: 'save' }, 'Save')]) : null,
              ])
            : null,
        ]),
        shows.value.toast ? h('div', [h('button', { id: 'undo' }, 'Undo')]) : null,
      ];
    },
  };
  document.body.innerHTML = '<div id="app"></div>';
  app = createApp(frame);
  app.mount('#app');
  return shows;
}
const press = (id: string) => document.querySelector<HTMLElement>(`#${id}`)?.focus();
const focused = () => document.activeElement?.textContent;

describe('the focus', () => {
  it('goes to the heading of the card when its form is done', async () => {
    const shows = opened();
    press('save');
    shows.value = { ...shows.value, form: false, next: 'Tell the client' };
    await nextTick();
    expect(focused()).toBe('Tell the client');
  });

  it('goes to the first heading when the whole card is gone, or the toast that was pressed', async () => {
    for (const [id, gone] of [
      ['save', { card: false }],
      ['undo', { toast: false }],
    ] as const) {
      const shows = opened();
      press(id);
      shows.value = { ...shows.value, ...gone };
      await nextTick();
      expect(focused()).toBe('Squares');
      app?.unmount();
    }
  });

  it('stays where it is when something else goes', async () => {
    const shows = opened();
    press('save');
    shows.value = { ...shows.value, toast: false };
    await nextTick();
    expect(focused()).toBe('Save');
  });
});
