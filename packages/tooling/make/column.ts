/** A column of the readiness list. */
import { CannotMake, existing, insertBefore, type Recipe, sentence, word } from './recipe.ts';

const list = 'apps/dashboard/src/columns/clients.ts';
const row = 'apps/dashboard/src/components/ClientsRow.vue';

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
    const cell = `      <span v-else-if="column.key === '${key}'" class="cut">{{ line.name }}</span>\n`;
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
          path: row,
          text: insertBefore(existing(tree, row, 'A line is shown there.'), '    </td>\n  </tr>', cell, row),
        },
      ],
      next: [
        `Say in ${row} what the cell shows of the line; a value the line does not carry is added to clientLine in packages/contract/src/clients.ts.`,
        `Give it a label, a width and, where the service can sort by it, a sort in ${list}.`,
      ],
    };
  },
};
