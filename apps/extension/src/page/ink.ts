/** The visible text of a page outside controls, bodies of data tables and the signed-in strip; a passing value, never kept. */
import { readableParts } from './data-table.ts';
import { buttonLabel, isPassedBy, joint } from './layout.ts';
import { isElement, isText } from './node.ts';
import { plain } from './plain.ts';
import { shownIn } from './shadow.ts';
import { stripAt } from './strip.ts';

/** Called when an element has been read, with its own text (plain). Deepest elements come first. */
export type Leave = (element: Element, text: string) => void;

type Walk = { readonly pieces: string[]; readonly strips: Element[]; readonly leave: Leave };

/** The text of the element and what is in it, plain, one line a block. */
export function inkOf(root: Element, leave: Leave = () => {}): string {
  const walk: Walk = { pieces: [], strips: [], leave };
  enter(root, walk);
  return lines(walk.pieces);
}

const lines = (pieces: readonly string[]) => pieces.join('').split('\n').map(plain).join('\n');

function enter(element: Element, walk: Walk): void {
  const label = buttonLabel(element);
  if (label === null && isPassedBy(element)) return;
  const [between, from] = [joint(element), walk.pieces.length];
  walk.pieces.push(between);
  if (label === null) inside(element, walk);
  else walk.pieces.push(label.replace(/\s+/g, ' '));
  walk.leave(element, plain(walk.pieces.slice(from + 1).join('')));
  walk.pieces.push(between === ' > ' ? '' : between);
}

function inside(element: Element, walk: Walk): void {
  if (element.tagName === 'BR') walk.pieces.push(' ');
  for (const node of readableParts(element) ?? shownIn(element)) {
    if (walk.strips.some((strip) => strip.contains(node))) continue;
    if (isElement(node)) enter(node, walk);
    if (isText(node)) read(node, walk);
  }
}

function read(text: CharacterData, walk: Walk): void {
  const strip = stripAt(text);
  walk.strips.push(...strip);
  if (strip.length === 0) walk.pieces.push(text.data.replace(/\s+/g, ' '));
}
