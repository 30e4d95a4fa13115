/** Practice pages in newer markup: landmarks, lists and ARIA, buttons as buttons, no table. */
import type { Block, Content, Field, Table, Words } from './blocks.ts';
import { escaped } from './frame.ts';

const button = (label: string) => `<button type="button">${escaped(label)}</button>`;
const link = (label: string) => `<a href="#">${escaped(label)}</a>`;
const inside = (open: string, lines: readonly string[], close: string) => [
  open,
  ...lines.map((line) => `  ${line}`),
  close,
];

/** The body of the page. `system` is the name in its banner. */
export function inDivs(content: Content, blocks: readonly Block[], system: string): readonly string[] {
  return [
    ...inside(
      '<header>',
      [`<div class="brand">${escaped(system)}</div>`, `<div>${link('Help')}</div>`],
      '</header>',
    ),
    ...(content.tabs ? signedIn(content.tabs) : []),
    ...inside('<main>', blocks.flatMap(draw), '</main>'),
  ];
}

function signedIn({ names, current }: NonNullable<Content['tabs']>): readonly string[] {
  const items = names.map(
    (name) => `<li><a href="#"${name === current ? ' aria-current="page"' : ''}>${name}</a></li>`,
  );
  return [
    `<div class="who">Logged in as <span>practice.reader</span> ${link('Sign Out')}</div>`,
    ...inside('<nav aria-label="Main"><ul>', items, '</ul></nav>'),
  ];
}

/** What is only words. */
function words({ kind, text }: Words): readonly string[] {
  const tags = { heading: 'h1', subheading: 'h2', text: 'p', hidden: 'div hidden class="hidden"' } as const;
  const tag = tags[kind];
  return [`<${tag}>${escaped(text)}</${tag.split(' ')[0]}>`];
}

function draw(block: Block): readonly string[] {
  if ('text' in block) return words(block);
  switch (block.kind) {
    case 'crumbs':
      return inside(
        '<ol class="breadcrumb">',
        block.trail.map((step) => `<li>${escaped(step)}</li>`),
        '</ol>',
      );
    case 'list':
      return inside(
        '<ul>',
        block.items.map((item) => `<li>${escaped(item)}</li>`),
        '</ul>',
      );
    case 'fields':
      return block.fields.flatMap(labelled);
    case 'buttons':
      return inside('<div class="buttons">', block.labels.map(button), '</div>');
    case 'links':
      return inside(
        '<ul>',
        block.labels.map((label) => `<li>${link(label)}</li>`),
        '</ul>',
      );
    case 'tracker':
      return inside('<ol class="steps">', block.steps.map(step(block.at)), '</ol>');
    case 'table':
      return grid(block.table);
    case 'box':
      return inside(
        '<section>',
        [`<h3>${escaped(block.legend)}</h3>`, ...block.blocks.flatMap(draw)],
        '</section>',
      );
  }
}

const step =
  (current: number) =>
  ([number, name]: readonly [string, string], at: number) =>
    `<li${at === current ? ' aria-current="step"' : ''}><span>${number}</span> <span>${name}</span></li>`;

function labelled(field: Field): readonly string[] {
  const { label, as = 'text' } = field;
  const words = `<span>${escaped(label)}</span>`;
  return as === 'radio' || as === 'check'
    ? [`<div><label>${control(field)} ${words}</label></div>`]
    : [`<div><label>${words} ${control(field)}</label></div>`];
}

function control({ as = 'text', value = '', options = [] }: Field): string {
  if (as === 'select') {
    return `<select disabled>${options.map((option) => `<option>${escaped(option)}</option>`).join('')}</select>`;
  }
  if (as === 'radio' || as === 'check') {
    return `<input type="${as === 'check' ? 'checkbox' : 'radio'}" disabled>`;
  }
  return `<input type="${as}" value="${escaped(value)}" disabled>`;
}

function grid({ headers, rows, rowButtons = [] }: Table): readonly string[] {
  const line = (role: string, cells: readonly string[]) =>
    `<div role="row">${cells.map((cell) => `<div role="${role}">${cell}</div>`).join('')}</div>`;
  const last = rowButtons.map(button).join(' ');
  return inside(
    '<div role="table">',
    [
      line('columnheader', headers.map(escaped)),
      ...rows.map((cells) => line('cell', [...cells.map(escaped), ...(last ? [last] : [])])),
    ],
    '</div>',
  );
}
