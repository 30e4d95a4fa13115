/** One passive ring around a control, until the next click: an outline, so that nothing moves, covers or is caught. */

/** Draws the ring; `stop` ends it early. Answers how to take it off. */
export function ring(element: Element, stop: AbortSignal): () => void {
  if (!hasStyle(element)) return () => {};
  const before = { outline: element.style.outline, outlineOffset: element.style.outlineOffset };
  const done = new AbortController();
  const off = () => {
    Object.assign(element.style, before);
    done.abort();
  };
  Object.assign(element.style, { outline: '3px solid #0a6464', outlineOffset: '3px' });
  element.scrollIntoView({ block: 'nearest' });
  element.ownerDocument.addEventListener('click', off, { capture: true, signal: done.signal });
  stop.addEventListener('abort', off, { signal: done.signal });
  return off;
}

const hasStyle = (element: Element): element is HTMLElement => 'style' in element;
