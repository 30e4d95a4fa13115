/** Commands that a document tells people to type: lines of ```sh blocks, indented lines and `spans` that begin with a program. */

export type Typed = { readonly document: string; readonly line: number; readonly command: string };

/** A program name at the head of an indented line or of a span makes it a command; other code is not. */
const begins = /^(?:[A-Z][A-Z_]*=\S* )*(?:npm|npx|pnpm|node|docker|curl|git|sh|sha256sum) \S/;
const span = /`([^`]+)`/g;

type Begun = { line: number; command: string } | null;

/** A line that ends in a backslash goes on in the next; comments and empty lines are no commands. */
export function commandsOf(document: string, text: string): readonly Typed[] {
  const found: Typed[] = [];
  let fence: 'none' | 'commands' | 'other' = 'none';
  let begun: Begun = null;
  for (const [at, raw] of text.split('\n').entries()) {
    const line = at + 1;
    if (/^\s*```/.test(raw)) fence = fence === 'none' ? kindOf(raw) : 'none';
    else if (fence === 'commands') begun = take(raw.trim(), line, begun);
    else if (fence === 'none') found.push(...amongWords(raw).map((command) => ({ document, line, command })));
    if (begun && !begun.command.endsWith('\\')) {
      found.push({ document, ...begun });
      begun = null;
    }
  }
  return found;
}

const kindOf = (fence: string) =>
  /^\s*```(sh|bash|shell|console)\s*$/.test(fence) ? ('commands' as const) : ('other' as const);

/** An indented line is one command; in a sentence or a table each span may be. */
function amongWords(raw: string): readonly string[] {
  const indented = /^ {4,}(\S.*)$/.exec(raw)?.[1];
  if (indented && begins.test(indented)) return [indented];
  return [...raw.matchAll(span)].map(([, code = '']) => code).filter((code) => begins.test(code));
}

function take(words: string, line: number, begun: Begun): Begun {
  const bare = words.replace(/\s+# .*$/, '');
  if (begun) return { line: begun.line, command: `${begun.command.slice(0, -1).trimEnd()} ${bare}` };
  const command = bare.replace(/^\$ /, '');
  return command === '' || command.startsWith('#') ? null : { line, command };
}
