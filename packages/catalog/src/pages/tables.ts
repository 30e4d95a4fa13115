/** Practice pages in the markup of old `.do` pages: everything in layout tables, buttons as inputs, tabs as cells. */
import type { Block, Content, Field, Table, Words } from './blocks.ts';
import { escaped } from './frame.ts';

const row = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const layout = (...rows: readonly string[]) => styled('', rows);
const styled = (name: string, rows: readonly string[]) => [
  `<table border="0" cellpadding="4"${name === '' ? '' : ` class="${name}"`}>`,
  ...rows.map((one) => `  ${one}`),
  '</table>',
];
const button = (label: string) => `<input type="submit" value="${escaped(label)}">`;
const link = (label: string) => `<a href="#">${escaped(label)}</a>`;

/** The body of the page. `system` is the name in its head row. */
export function inTables(content: Content, blocks: readonly Block[], system: string): readonly string[] {
  return [
    ...styled('masthead', [row(`<font size="5">${escaped(system)}</font>`, link('Help'))]),
    ...(content.tabs ? signedIn(content.tabs) : []),
    '<form action="#" method="post">',
    ...blocks.flatMap(draw).map((line) => `  ${line}`),
    '</form>',
  ];
}

function signedIn({ names, current }: NonNullable<Content['tabs']>): readonly string[] {
  const cells = names.map((name) => (name === current ? `<b>${name}</b>` : link(name)));
  return [
    ...styled('who', [row('Logged in as <b>practice.reader</b>', link('Sign Out'))]),
    ...styled('tabs', [row(...cells)]),
  ];
}

/** What is only words. */
function words({ kind, text }: Words): readonly string[] {
  if (kind === 'hidden') return [`<div class="hidden" hidden>${escaped(text)}</div>`];
  if (kind === 'text') return layout(row(escaped(text)));
  return layout(row(`<b><font size="${kind === 'heading' ? 4 : 3}">${escaped(text)}</font></b>`));
}

function draw(block: Block): readonly string[] {
  if ('text' in block) return words(block);
  switch (block.kind) {
    case 'crumbs':
      return layout(
        row(block.trail.map((step, at) => (at === 0 ? link(step) : escaped(step))).join(' &#9658; ')),
      );
    case 'list':
      return layout(...block.items.map((item) => row('&#8226;', escaped(item))));
    case 'fields':
      return layout(...block.fields.map((field) => row(`* ${escaped(field.label)}:`, control(field))));
    case 'buttons':
      return layout(row(...block.labels.map(button)));
    case 'links':
      return layout(...block.labels.map((label) => row(link(label))));
    case 'tracker':
      return layout(
        row(
          ...block.steps.map(
            ([number, name], at) => `${number}<br>${at === block.at ? `<b>${name}</b>` : name}`,
          ),
        ),
      );
    case 'table':
      return data(block.table);
    case 'box':
      return [
        '<fieldset>',
        `  <legend>${escaped(block.legend)}</legend>`,
        ...block.blocks.flatMap(draw),
        '</fieldset>',
      ];
  }
}

/** Its name stands in the cell beside it, so it is given once more for those who cannot see the table. */
function control({ label, as = 'text', value = '', options = [] }: Field): string {
  const named = `aria-label="${escaped(label)}" disabled`;
  if (as === 'select') {
    return `<select ${named}>${options.map((option) => `<option>${escaped(option)}</option>`).join('')}</select>`;
  }
  if (as === 'radio' || as === 'check') {
    return `<input type="${as === 'check' ? 'checkbox' : 'radio'}" ${named}>`;
  }
  return `<input type="${as}" value="${escaped(value)}" ${named}>`;
}

function data({ headers, rows, rowButtons = [] }: Table): readonly string[] {
  const last = rowButtons.map(button).join(' ');
  return [
    '<table border="1" cellpadding="4">',
    `  <tr>${headers.map((header) => `<th>${escaped(header)}</th>`).join('')}</tr>`,
    ...rows.map((cells) => `  ${row(...cells.map(escaped), ...(last ? [last] : []))}`),
    '</table>',
  ];
}
