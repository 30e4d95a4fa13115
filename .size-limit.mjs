/** What the first screens of dashboard and panel may weigh, compressed: all they load before they paint, fonts apart. `npm run check` holds it. */
import { readdirSync, readFileSync } from 'node:fs';

const dist = 'apps/dashboard/dist';
const assets = readdirSync(`${dist}/assets`);
const named = (name) => assets.filter((file) => new RegExp(`^${name}-.{8}\\.(js|css)$`).test(file));
const importsOf = (file) =>
  [...readFileSync(`${dist}/assets/${file}`, 'utf8').matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)].map(
    ([, name]) => name,
  );

/** The files and all they import at once. */
function withImports(files) {
  const all = new Set();
  const left = [...files];
  for (let file = left.pop(); file; file = left.pop()) {
    if (all.has(file)) continue;
    all.add(file);
    if (file.endsWith('.js')) left.push(...importsOf(file));
  }
  return [...all].sort().map((file) => `${dist}/assets/${file}`);
}

const page = readFileSync(`${dist}/index.html`, 'utf8');
const entry = [...page.matchAll(/assets\/([^"]+\.(?:js|css))"/g)].map(([, name]) => name);

const first = withImports([...entry, ...named('AppShell'), ...named('ClientsPage')]);
const only = (ending) => first.filter((file) => file.endsWith(ending));

const panel = 'apps/extension/.output/chrome-mv3';
const panelFirst = [...readFileSync(`${panel}/sidepanel.html`, 'utf8').matchAll(/"\/([^"]+\.js)"/g)].map(
  ([, name]) => `${panel}/${name}`,
);

export default [
  // As they travel: the service hands out what the build packed by brotli (docs/decisions/0043).
  { name: 'readiness to its first row, scripts', path: only('.js'), limit: '86 kB', brotli: true },
  { name: 'readiness to its first row, styles', path: only('.css'), limit: '8 kB', brotli: true },
  { name: 'panel to its first paint, scripts', path: panelFirst, limit: '70 kB', gzip: true },
  { name: 'in every portal page', path: `${panel}/content-scripts/portal.js`, limit: '4 kB', gzip: true },
  {
    name: 'in a page that a panel follows',
    path: `${panel}/content-scripts/reader.js`,
    limit: '8 kB',
    gzip: true,
  },
];
