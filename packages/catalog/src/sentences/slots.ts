/** Sentences are text with slots, `{client}`; whoever shows one gives the words for its slots. */

export type Slots = Readonly<Record<string, string>>;

/**
 * The sentence with its slots filled. What stands between `[` and `]` is left out when one of its slots is empty or
 * missing, so that a fact nobody knows leaves no hole: `Sent {on}[ to {person}].`
 */
export function say(sentence: string, slots: Slots): string {
  const whole = sentence.replace(/\[([^[\]]*)\]/g, (_, part: string) =>
    slotsOf(part).every((slot) => (slots[slot] ?? '') !== '') ? part : '',
  );
  return whole.replace(/\{([A-Za-z0-9]+)\}/g, (slot, name: string) => slots[name] ?? slot);
}

/** Names of the slots of a sentence, those between brackets included. */
export function slotsOf(sentence: string): readonly string[] {
  return [...sentence.matchAll(/\{([A-Za-z0-9]+)\}/g)].map(([, name = '']) => name);
}
