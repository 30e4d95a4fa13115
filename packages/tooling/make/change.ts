/** A thing a person can do: a case of Change and the function that decides it. */
import { CannotMake, existing, insertAfter, insertBefore, type Recipe, sentence, word } from './recipe.ts';

const records = { person: 'isPerson', profile: 'isProfile', client: 'isClient' } as const;
type Named = keyof typeof records;
const isNamed = (text: string): text is Named => text in records;

function cases(kind: string, record: Named): string {
  const on = `on${record.charAt(0).toUpperCase()}${record.slice(1)}`;
  return `  /** ${sentence(kind)}: say what happened, as a fact about the ${record}. */
  z.object({ kind: z.literal('${kind}'), ...${on}, note }),
`;
}

/** Keeps the record as it is until you say what moves. */
function handler(kind: string, record: Named): string {
  const known =
    record === 'client'
      ? `on((client) => keep(client))`
      : `(_change, { before }) =>\n    ${records[record]}(before) ? keep(before) : refuse({ code: 'unknown', field: 'record' })`;
  return `  '${kind}': ${known},\n`;
}

function withKind(text: string, kind: string, record: Named, path: string): string {
  const list = new RegExp(`export const ${record}Handlers: Handlers<\\s*([^>]*?)\\s*> = \\{`);
  const found = list.exec(text);
  if (!found)
    throw new CannotMake(
      `${path} has changed its form: no ${record}Handlers with a list of kinds. Edit it by hand.`,
    );
  const kinds = `${(found[1] ?? '').replace(/^\| /, '')} | '${kind}'`;
  return text.replace(list, `export const ${record}Handlers: Handlers<${kinds}> = {`);
}

/** Property tests try every kind of change; they need to know what this one carries. */
const arbitrary = 'packages/domain/src/arbitrary.ts';
const allKinds = 'const fields: Readonly<Record<ChangeKind, Fields>> = {\n';

export const change: Recipe = {
  usage: 'change <person | profile | client> <kind>',
  make: (words, tree) => {
    const record = word(words, 0, 'which record it is about: person, profile or client');
    if (!isNamed(record)) throw new CannotMake(`"${record}" should be person, profile or client.`);
    const kind = word(words, 1, 'the fact in the past tense, such as client-praised');
    const shape = `packages/domain/src/change-${record}.ts`;
    const decision = `packages/domain/src/decide-${record}.ts`;
    const shapes = existing(tree, shape, 'The cases of a record stand there.');
    if (shapes.includes(`'${kind}'`)) throw new CannotMake(`${kind} is there already.`);
    const handlers = withKind(
      existing(tree, decision, 'What decides them stands there.'),
      kind,
      record,
      decision,
    );
    return {
      files: [
        { path: shape, text: insertBefore(shapes, '] as const;', cases(kind, record), shape) },
        {
          path: arbitrary,
          text: insertAfter(
            existing(tree, arbitrary, 'Property tests need it.'),
            allKinds,
            `  '${kind}': { ...${record}, note },\n`,
            arbitrary,
          ),
        },
        { path: decision, text: insertBefore(handlers, '};', handler(kind, record), decision) },
      ],
      next: [
        `Say what it carries in ${shape}, and what moves in ${decision}; permission.ts says who may do it.`,
        'npm run check names every place that must know the new kind. Write one example and one "always" beside decide.',
      ],
    };
  },
};
