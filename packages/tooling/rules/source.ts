/** A file of the house as the rules see it. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

export type Source = {
  /** From the root of the checkout, with slashes. */
  readonly path: string;
  readonly text: string;
  /** The script as a syntax tree; of a `.vue` file its script blocks, at their own lines. Null for other files. */
  readonly tree: ts.SourceFile | null;
};

const notOurs = new Set([
  'node_modules',
  'dist',
  '.output',
  '.wxt',
  '.turbo',
  '.git',
  'coverage',
  'test-results',
  'playwright-report',
  'data',
  'out',
]);
const read = /\.(ts|vue|mjs|js|css|html|json|md|sql|yaml|yml|txt|png|svg|service)$|^(LICENSE|Dockerfile)$/;

function walk(folder: string): readonly string[] {
  return readdirSync(`${root}${folder}`, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}${entry.name}`;
    if (entry.isDirectory()) return notOurs.has(entry.name) ? [] : walk(`${path}/`);
    return read.test(entry.name) && entry.name !== 'pnpm-lock.yaml' ? [path] : [];
  });
}

/** Everything outside the script blocks of a `.vue` file becomes spaces, so that lines and columns stay. */
function scriptOf(path: string, text: string): string {
  if (!path.endsWith('.vue')) return text;
  const kept = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((block) => {
    const from = block.index + block[0].indexOf('>') + 1;
    return [from, from + (block[1] ?? '').length] as const;
  });
  return [...text]
    .map((letter, at) => (letter === '\n' || kept.some(([from, to]) => at >= from && at < to) ? letter : ' '))
    .join('');
}

/** Makes a source of a text; tests plant faults this way. */
export function sourceOf(path: string, text: string): Source {
  const isScript = /\.(ts|vue|mjs|js)$/.test(path);
  const tree = isScript
    ? ts.createSourceFile(path, scriptOf(path, text), ts.ScriptTarget.Latest, true, ts.ScriptKind.TS)
    : null;
  return { path, text, tree };
}

/** Every file of the checkout that is ours and readable. */
export function allSources(): readonly Source[] {
  return walk('').map((path) =>
    sourceOf(path, /\.png$/.test(path) ? '' : readFileSync(`${root}${path}`, 'utf8')),
  );
}

export const isTest = (path: string): boolean =>
  /\.(test|spec|browser)\.ts$/.test(path) ||
  /(^|\/)testing(-[a-z-]+)?(\.ts$|\/)/.test(path) ||
  path.startsWith('apps/e2e/') ||
  path.includes('/tests/');
export const isCode = (path: string): boolean => /\.(ts|vue|mjs|js)$/.test(path);
