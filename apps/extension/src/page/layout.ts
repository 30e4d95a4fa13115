/**
 * What the reader walks past and how what it reads is joined. Elements are asked by tag name and `matches`, never by
 * a getter that gives content, so that the traps of the proof (house.md section 6) see nothing here.
 */

const inline = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE EM FONT I KBD LABEL MARK NOBR Q S SMALL SPAN STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);

/** Form controls and what is no text of the page. A `<button>` is read: its text is its label. */
const passedBy =
  'input,select,textarea,option,datalist,output,script,style,template,noscript,iframe,object,svg,[contenteditable]:not([contenteditable=false]),[role=textbox],[role=combobox],[role=listbox],[hidden]';

const buttonInput = 'input[type=submit],input[type=reset],input[type=button],input[type=image]';

const cell = 'td,th,[role=cell],[role=columnheader],[role=gridcell],[role=rowheader]';
const isCell = (element: Element) => element.matches(cell);

/** True for elements that join with the text around them; a cell is a cell whatever its tag. */
export const isInline = (element: Element): boolean =>
  inline.has(element.tagName.toUpperCase()) && !element.matches(`${cell},[role=row],[role=heading]`);

/** True for what the reader never enters. */
export const isPassedBy = (element: Element): boolean => element.matches(passedBy) || !isShown(element);

/** An element that is only a wrapper (`display: contents`, as every slot is) has no box of its own and shows what is in it. */
function isShown(element: Element): boolean {
  if (typeof element.checkVisibility !== 'function') return true;
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  const { display, visibility } = getComputedStyle(element);
  return display === 'contents' && visibility !== 'hidden';
}

/** The label of an input that is a button, null for every other element. */
export function buttonLabel(element: Element): string | null {
  if (!element.matches(buttonInput) || !isShown(element)) return null;
  return element.getAttribute(element.matches('[type=image]') ? 'alt' : 'value') ?? '';
}

/** What stands between an element and its neighbour: one row's cells and one trail's items are told apart but joined. */
export function joint(element: Element): string {
  if (isCell(element)) return ' | ';
  if (isInline(element)) return '';
  return element.matches('nav li,[class*="breadcrumb"] li,[aria-label*="breadcrumb" i] li') ? ' > ' : '\n';
}

/** Elements marked as the current tab. */
export const isCurrent = (element: Element): boolean =>
  element.matches(
    '[aria-current]:not([aria-current=false]),[role=tab][aria-selected=true],nav .selected,nav .active,nav .current,li.selected,li.active,li.current',
  );
