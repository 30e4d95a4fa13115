/**
 * Keys pressed after the palette was asked for and before its field has the focus: they are meant for it, and would
 * otherwise be lost or do what a letter does on the page below.
 */

export type TypedAhead = {
  readonly begin: () => void;
  /** The field is there: what was typed until now, once. */
  readonly take: () => string;
  readonly stop: () => void;
};

const isText = ({ key, ctrlKey, metaKey }: KeyboardEvent) => [...key].length === 1 && !ctrlKey && !metaKey;

/** `leave` is called where somebody thinks better of it before the field is there. */
export function typedAhead(leave: () => void): TypedAhead {
  let text = '';
  function hear(event: KeyboardEvent) {
    if (event.key === 'Tab' || event.isComposing) return;
    event.stopImmediatePropagation();
    if (!event.ctrlKey && !event.metaKey) event.preventDefault();
    if (event.key === 'Escape') leave();
    else if (event.key === 'Backspace') text = [...text].slice(0, -1).join('');
    else if (isText(event)) text += event.key;
  }
  const stop = () => window.removeEventListener('keydown', hear, { capture: true });
  return {
    begin: () => {
      text = '';
      window.addEventListener('keydown', hear, { capture: true });
    },
    take: () => {
      stop();
      const taken = text;
      text = '';
      return taken;
    },
    stop,
  };
}
