/** A step of a checklist. */
import { CannotMake, existing, insertBefore, type Recipe, sentence, word } from './recipe.ts';

/** CONN-07 after CONN-06: the letters of the checklist's other steps, the next number. */
export function nextCode(text: string): string {
  const codes = [...text.matchAll(/code: '([A-Z-]+)-(\d+)'/g)].map(({ 1: letters = '', 2: number = '' }) => ({
    letters,
    number: Number(number),
  }));
  const last = codes.at(-1);
  if (!last) throw new CannotMake('The checklist has no step yet whose code could be continued.');
  const highest = Math.max(
    ...codes.filter(({ letters }) => letters === last.letters).map(({ number }) => number),
  );
  return `${last.letters}-${String(highest + 1).padStart(2, '0')}`;
}

const entry = (id: string, code: string) => `    {
      id: '${id}',
      code: '${code}',
      title: '${sentence(id)}',
      screens: [],
      labels: [],
      do: ['Press what, in the words of the screen.'],
      proof: 'What shows that it is done.',
      sources: from('ngs:1'),
    },
`;

export const step: Recipe = {
  usage: 'step <checklist> <id>',
  make: (words, tree) => {
    const checklist = word(words, 0, 'the checklist, such as set-up-mfa');
    const id = word(words, 1, 'the id of the step, such as mfa-add-second; it is permanent');
    const path = `packages/catalog/src/checklists/${checklist}.ts`;
    const text = existing(tree, path, 'The checklists are the files beside it.');
    if (text.includes(`id: '${id}'`))
      throw new CannotMake(`${id} is taken. Ids are permanent; choose another.`);
    const ids = 'packages/catalog/approved/ids.txt';
    const code = nextCode(text);
    const pinned = existing(tree, ids, 'It pins every published id.').trimEnd();
    return {
      files: [
        { path, text: insertBefore(text, '  ],\n});', entry(id, code), path) },
        { path: ids, text: `${pinned}\nstep ${id} ${code}\n` },
      ],
      next: [
        `Fill in the step ${id} in ${path}: what to press, on which screens, how one knows, where you read it and on which day.`,
        'Where somebody at the client does it, name it under `asks` of the message that asks for it, in packages/catalog/src/messages/.',
        'Then npm run approve, read the print of the checklist as a person would, and say yes.',
      ],
    };
  },
};
