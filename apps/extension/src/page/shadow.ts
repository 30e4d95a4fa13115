/**
 * Open shadow trees: a page may show its text in them. Frames are another matter: their elements have classes of their
 * own, which the traps of the proof cannot see (house.md section 6), so a frame is never entered.
 */

/** The nodes an element shows in the page: those of its shadow tree, or what was put into a slot, or its own. */
export function shownIn(element: Element): Iterable<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  return element instanceof HTMLSlotElement ? element.assignedNodes({ flatten: true }) : element.childNodes;
}

/** The shadow trees of the page, outermost first. */
export function shadowsIn(root: ParentNode): readonly ShadowRoot[] {
  return [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot, ...shadowsIn(shadowRoot)] : [],
  );
}
