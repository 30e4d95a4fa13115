/**
 * The signed-in strip: where our phrase "Logged in as" begins, with the name that follows. It is found by looking at
 * one character at a time from the start of a text, so that a name behind the phrase is never taken in.
 */
import { isInline } from './layout.ts';
import { isElement, isText } from './node.ts';

const phrase = 'logged in as';

/** The characters of a text node from its start, white space collapsed, each looked at only when asked for. */
function* inked(node: CharacterData): Generator<string> {
  let gap = false;
  let begun = false;
  for (let at = 0; at < node.length; at++) {
    const letter = node.substringData(at, 1).toLowerCase();
    if (/\s/.test(letter)) gap = begun;
    else {
      if (gap) yield ' ';
      [gap, begun] = [false, true];
      yield letter;
    }
  }
  if (gap) yield ' ';
}

const hasInk = (node: Node): boolean => isElement(node) || (isText(node) && !inked(node).next().done);

/** The text nodes from this one on, in document order, within an element. */
function* textsFrom(first: CharacterData, within: Element): Generator<CharacterData> {
  const walker = first.ownerDocument.createTreeWalker(within, 4);
  walker.currentNode = first;
  yield first;
  while (walker.nextNode()) if (isText(walker.currentNode)) yield walker.currentNode;
}

function blockOf(node: Node): Element | null {
  let element = node.parentElement;
  while (element && isInline(element)) element = element.parentElement;
  return element;
}

/** The text node in which the phrase ends, when it begins at the start of this one; null when it does not begin here. */
function endOfPhrase(first: CharacterData, block: Element): CharacterData | null {
  let left = phrase;
  for (const text of textsFrom(first, block)) {
    for (const letter of inked(text)) {
      // Between `Logged <b>in</b> as` a space may stand on either side or on both.
      if (letter === ' ' && !left.startsWith(' ')) continue;
      if (letter !== ' ' && left.startsWith(' ')) left = left.slice(1);
      if (!left.startsWith(letter)) return null;
      left = left.slice(1);
      if (left === '') return text;
    }
    if (left === phrase) return null;
  }
  return null;
}

/** True when nothing but a colon or a dash follows the phrase in its text, and nothing follows that in the block. */
function fills(end: CharacterData, block: Element): boolean {
  let seen = 0;
  for (const _ of inked(end)) if (++seen > phrase.length + 2) return false;
  let node: Node | null = end;
  while (node && node !== block) {
    for (let next = node.nextSibling; next; next = next.nextSibling) if (hasInk(next)) return false;
    node = node.parentNode;
  }
  return true;
}

/** The elements of the strip that begins with this text node; none when the phrase does not begin here. */
export function stripAt(text: CharacterData): readonly Element[] {
  const block = blockOf(text);
  const end = block ? endOfPhrase(text, block) : null;
  if (!block || !end) return [];
  const next = fills(end, block) ? block.nextElementSibling : null;
  return next ? [block, next] : [block];
}
