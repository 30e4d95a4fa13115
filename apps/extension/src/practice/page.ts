/** A practice page in its frame: its fields are closed, its buttons answer the story, and the same reader looks at it. */
import { pages } from '@clearway/catalog/pages';
import { paths } from '@clearway/catalog/paths';
import { phrases } from '@clearway/catalog/phrases';
import type { Scene } from '@clearway/catalog/practice';
import { screens } from '@clearway/catalog/screens';
import { recognise } from '@clearway/domain/screen';
import { inkOf } from '../page/ink.ts';
import { plain } from '../page/plain.ts';
import { readPage } from '../page.ts';

/** The page of a scene: its file among the extension's own pages, and the address it stands for. */
export function pageOf({ screen, variant }: Scene) {
  const page = pages.find((one) => one.screen === screen && one.variant === variant);
  return page
    ? { file: `/practice/${page.file}`, host: page.host, pathname: page.path, hash: page.hash }
    : null;
}

/** What the panel would say of this page, by the very reader that runs in the portal. */
export function recognisedIn(page: Document, scene: Scene): { title: string | null; clues: number } {
  const stands = pageOf(scene);
  if (!stands) return { title: null, clues: 0 };
  const found = recognise(readPage(page, phrases, paths, stands), screens);
  return {
    title: screens.find((one) => one.id === found.screen)?.title ?? null,
    clues: found.because.length,
  };
}

/** Fields take no input here; buttons stay, because the story is told by pressing them. */
export function closeFields(page: Document): void {
  const fields = page.querySelectorAll(
    'select,textarea,input:not([type=submit],[type=button],[type=reset],[type=image])',
  );
  for (const field of fields) field.setAttribute('disabled', '');
}

/** Tells what is pressed on the page; nothing there does anything by itself. `press` is given a test for a label. */
export function listenTo(
  page: Document,
  press: (is: (label: string) => boolean) => void,
  stop?: AbortSignal,
): void {
  const how = { capture: true, ...(stop ? { signal: stop } : {}) };
  const pressed = (event: Event) => {
    event.preventDefault();
    press((label) => isControl(event.target, label, page));
  };
  page.addEventListener('click', pressed, how);
  page.addEventListener('submit', (event) => event.preventDefault(), how);
}

/** How far up from what was pressed a label may stand. */
const reach = 4;

/** True when what was pressed is the control with this label. */
export function isControl(pressed: EventTarget | null, label: string, page: Document): boolean {
  const view = page.defaultView;
  let element = view && pressed instanceof view.Element ? pressed : null;
  for (let step = 0; element && step < reach; step++, element = element.parentElement)
    if (inkOf(element).trim() === plain(label)) return true;
  return false;
}
