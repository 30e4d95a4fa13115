/** `npm run new -- step | screen | change | route | column | panel`: writes the beginning and says what comes next. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { CannotMake, type Tree } from './make/recipe.ts';
import { recipes } from './make/recipes.ts';
import { root } from './rules/source.ts';

const [what = '', ...words] = process.argv.slice(2);
const tree: Tree = {
  read: (path) => readFileSync(`${root}${path}`, 'utf8'),
  has: (path) => existsSync(`${root}${path}`),
};

function usage(): never {
  console.error(
    `Say what is new:\n${Object.values(recipes)
      .map((recipe) => `  npm run new -- ${recipe.usage}`)
      .join('\n')}`,
  );
  process.exit(1);
}

try {
  const recipe = recipes[what] ?? usage();
  const { files, next } = recipe.make(words, tree, new Date().toISOString().slice(0, 10));
  for (const { path, text } of files) {
    mkdirSync(dirname(`${root}${path}`), { recursive: true });
    writeFileSync(`${root}${path}`, text);
    console.info(`wrote ${path}`);
  }
  const code = files.map(({ path }) => path).filter((path) => /\.(ts|vue)$/.test(path));
  execFileSync(`${root}node_modules/.bin/biome`, ['check', '--write', ...code], {
    cwd: root,
    stdio: 'ignore',
  });
  console.info(`\nNext:\n${next.map((line) => `- ${line}`).join('\n')}`);
} catch (trouble) {
  if (!(trouble instanceof CannotMake)) throw trouble;
  console.error(trouble.message);
  process.exit(1);
}
