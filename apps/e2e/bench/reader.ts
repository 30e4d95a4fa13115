/**
 * How long one look at a portal page takes: `npm run bench:reader -- --nodes 5000`. The page reader and the catalogue run
 * in Chromium as the sources they are, on a page made up of old layout tables; nothing is asserted.
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { chromiumFile } from '../harness/browser.ts';

const { values } = parseArgs({ options: { nodes: { type: 'string', default: '5000' } } });
const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Rows of a layout table, as old pages have them, with phrases of ours here and there; then as many looks as asked. */
const page = `<!doctype html><body><script type="module">
  import { readPage } from '/apps/extension/src/page.ts';
  import { paths } from '/packages/catalog/src/paths.ts';
  import { phrases } from '/packages/catalog/src/phrases.ts';
  import { screens } from '/packages/catalog/src/screens.ts';
  import { recognise } from '/packages/domain/src/screen.ts';
  const rows = ${Math.ceil(Number(values.nodes) / 5)};
  const row = (at) => '<tr><td><b>' + phrases[at % phrases.length].text.replace('<', '') + '</b></td><td><input value="x"><span>Line ' + at + ' of the page</span></td></tr>';
  document.body.insertAdjacentHTML('beforeend', '<table>' + Array.from({ length: rows }, (_, at) => row(at)).join('') + '</table>');
  const at = { host: 'nppes.cms.hhs.gov', pathname: '/IAWeb/x.do', hash: '' };
  const look = () => {
    const from = performance.now();
    recognise(readPage(document, phrases, paths, at), screens);
    return performance.now() - from;
  };
  const times = Array.from({ length: 40 }, look);
  window.looked = { nodes: document.querySelectorAll('*').length, first: times[0], times: times.toSorted((a, b) => a - b) };
</script></body>`;

const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  const isSource = path.endsWith('.ts');
  response.setHeader('content-type', isSource ? 'text/javascript' : 'text/html');
  response.end(isSource ? stripTypeScriptTypes(readFileSync(root + path.slice(1), 'utf8')) : page);
});
await once(server.listen(0, '127.0.0.1'), 'listening');
const address = server.address();
const port = typeof address === 'object' && address ? address.port : 0;

const browser = await chromium.launch({ executablePath: chromiumFile, args: ['--no-sandbox'] });
const tab = await browser.newPage();
await tab.goto(`http://127.0.0.1:${port}/`);
type Looked = { readonly nodes: number; readonly first: number; readonly times: readonly number[] };
await tab.waitForFunction('window.looked');
const { nodes, first, times } = await tab.evaluate<Looked>('window.looked');
const ms = (value = 0) => `${value.toFixed(1)} ms`;
process.stdout.write(
  `One look at a page of ${nodes} elements: first ${ms(first)}, median ${ms(times[times.length >> 1])}, slowest ${ms(times.at(-1))}\n`,
);
await browser.close();
server.close();
