/** A screen of the portal: its phrases, its fingerprint, its practice pages. */
import {
  addImport,
  CannotMake,
  camel,
  existing,
  fresh,
  insertBefore,
  type Recipe,
  sentence,
  type Tree,
  type Written,
  word,
} from './recipe.ts';

const systems = {
  'ia-': { system: 'I&A', path: 'ia', place: '/IAWeb' },
  'np-': { system: 'NPPES', path: 'nppes', place: '' },
  'pe-': { system: 'PECOS', path: 'pecos', place: '/pecos' },
} as const;

function systemOf(id: string) {
  const found = Object.entries(systems).find(([prefix]) => id.startsWith(prefix));
  if (!found) throw new CannotMake(`"${id}" should begin with ia-, np- or pe-: the system it belongs to.`);
  return found[1];
}

const fingerprint = (id: string, today: string) => `/** ${sentence(id)}: say here what the screen is for. */
import type { Phrase, Screen } from '@clearway/domain/screen';

export const ${camel(id)}Phrases: readonly Phrase[] = [
  { id: '${id}-heading', text: '${sentence(id)} heading' },
];

export const ${camel(id)}Screens: readonly Screen[] = [
  {
    id: '${id}',
    code: '${id.toUpperCase().replaceAll('-', '_')}',
    title: '${sentence(id)}',
    system: '${systemOf(id).system}',
    paths: ['${systemOf(id).path}'],
    must: ['${id}-heading'],
    mustNot: [],
    source: 'where you read it',
    checked: '${today}',
  },
];
`;

const content = (id: string) => `/** The practice pages of ${id}. */
import { type Content, heading, text } from './blocks.ts';

export const ${camel(id)}Contents: Readonly<Record<string, Content>> = {
  '${id}': {
    a: [heading('${sentence(id)} heading')],
    b: [heading('${sentence(id)} heading'), text('Other words of the screen.')],
    near: {
      why: 'say what is like the screen and yet is not it',
      markup: 'divs',
      blocks: [heading('${sentence(id)}'), text('A heading of another screen.')],
    },
  },
};
`;

/** Adds an import and spreads the list into the list of all. */
function joined(tree: Tree, path: string, line: string, spread: string, end: string): Written {
  const text = addImport(existing(tree, path, 'Every screen is listed there.'), line);
  return { path, text: insertBefore(text, end, `  ...${spread},\n`, path) };
}

function placed(tree: Tree, id: string): Written {
  const path = 'packages/catalog/src/pages/places.ts';
  const text = existing(tree, path, 'It says where each practice page stands.');
  return {
    path,
    text: insertBefore(text, '};', `  '${id}': '${systemOf(id).place}/${id.slice(3)}.do',\n`, path),
  };
}

export const screen: Recipe = {
  usage: 'screen <id>',
  make: (words, tree, today) => {
    const id = word(words, 0, 'the id of the screen, such as ia-conn-list; it is permanent');
    const name = camel(id);
    const src = 'packages/catalog/src';
    return {
      files: [
        { path: fresh(tree, `${src}/screens/${id}.ts`), text: fingerprint(id, today) },
        { path: fresh(tree, `${src}/pages/content-${id}.ts`), text: content(id) },
        joined(
          tree,
          `${src}/screens.ts`,
          `import { ${name}Screens } from './screens/${id}.ts';`,
          `${name}Screens`,
          '];',
        ),
        joined(
          tree,
          `${src}/phrases.ts`,
          `import { ${name}Phrases } from './screens/${id}.ts';`,
          `${name}Phrases`,
          '];',
        ),
        joined(
          tree,
          `${src}/pages/contents.ts`,
          `import { ${name}Contents } from './content-${id}.ts';`,
          `${name}Contents`,
          '};\n\n/** The html',
        ),
        placed(tree, id),
      ],
      next: [
        `Write the words the screen shows into ${src}/screens/${id}.ts, with the page you read them on.`,
        `Write what its practice pages hold into ${src}/pages/content-${id}.ts: two that are it, one that only looks like it.`,
        'Say in packages/catalog/src/calls/ what to tell a client on the phone who is there.',
        'Then npm run approve: it draws the pages; npm run unit -- packages/catalog says whether each is recognised as itself and as nothing else.',
      ],
    };
  },
};
