/** Commands that a document tells people to type: the lines of its ```sh blocks. */

export type Typed = { readonly document: string; readonly line: number; readonly command: string };

/** A line that ends in a backslash goes on in the next; comments and empty lines are no commands. */
export function commandsOf(document: string, text: string): readonly Typed[] {
  const found: Typed[] = [];
  let inside = false;
  let begun: { line: number; command: string } | null = null;
  for (const [at, raw] of text.split('\n').entries()) {
    if (/^\s*```/.test(raw)) inside = !inside && /^\s*```(sh|bash|shell|console)\s*$/.test(raw);
    else if (inside) begun = take(raw.trim(), at + 1, begun);
    if (begun && !begun.command.endsWith('\\')) {
      found.push({ document, ...begun });
      begun = null;
    }
  }
  return found;
}

type Begun = { line: number; command: string } | null;

function take(words: string, line: number, begun: Begun): Begun {
  const bare = words.replace(/\s+# .*$/, '');
  if (begun) return { line: begun.line, command: `${begun.command.slice(0, -1).trimEnd()} ${bare}` };
  const command = bare.replace(/^\$ /, '');
  return command === '' || command.startsWith('#') ? null : { line, command };
}
