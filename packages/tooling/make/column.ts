/** A column of the readiness list. */
import { CannotMake, existing, insertBefore, type Recipe, sentence, word } from './recipe.ts';

const list = 'apps/dashboard/src/columns/clients.ts';
const cells = 'apps/dashboard/src/components/ClientCell.vue';
/** The last case of a cell, for columns that have nothing to say of a line. */
const nothing = '  <span v-else-if="[';

export const column: Recipe = {
  usage: 'column <key>',
  make: (words, tree) => {
    const key = word(
      words,
      0,
      'the key of the column, such as go-live; it stands in addresses that people keep',
    );
    const columns = existing(tree, list, 'The columns stand there.');
    if (columns.includes(`key: '${key}'`)) throw new CannotMake(`There is a column ${key} already.`);
    const cell = `  <span v-else-if="column === '${key}'" class="cut">{{ line.name }}</span>\n`;
    return {
      files: [
        {
          path: list,
          text: insertBefore(
            columns,
            '];\n\nconst known',
            `  { key: '${key}', label: '${sentence(key)}', usual: false, width: '120px' },\n`,
            list,
          ),
        },
        {
          path: cells,
          text: insertBefore(existing(tree, cells, 'A cell is shown there.'), nothing, cell, cells),
        },
      ],
      next: [
        `Say in ${cells} what the cell shows of the line; a value the line does not carry is added to clientLine in packages/contract/src/clients.ts.`,
        `Give it a label, a width and, where the service can sort by it, a sort in ${list}.`,
      ],
    };
  },
};
