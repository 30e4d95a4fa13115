import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import tailwindcss from '@tailwindcss/vite';
import vue from '@vitejs/plugin-vue';
import { defineConfig, type Plugin } from 'vite';

/** Where the service listens while developing. It keeps the host it was asked by, so that the page is of its own origin. */
const service = { target: `http://127.0.0.1:${process.env['PORT'] ?? '8787'}`, changeOrigin: false };

/** What zod/mini makes schemas with, as domain and contract call it. None of it does anything but answer. */
const schemaMakers = [
  '_default',
  'array',
  'boolean',
  'discriminatedUnion',
  'enum',
  'extend',
  'int',
  'literal',
  'looseObject',
  'maxLength',
  'maximum',
  'minLength',
  'minimum',
  'nullable',
  'number',
  'object',
  'optional',
  'partial',
  'readonly',
  'record',
  'refine',
  'regex',
  'string',
  'toLowerCase',
  'trim',
  'union',
].map((name) => `z.${name}`);

const source = (path: string) => fileURLToPath(new URL(`./src/${path}`, import.meta.url));
/** What the first screen is made of. */
const firstScreen = ['main.ts', 'shell/AppShell.vue', 'pages/ClientsPage.vue'].map(source);
const ofFirstScreen = new Set<string>();

/**
 * Finds every module the first screen imports at once, so that they travel in two files and not in fifty. Icons stay
 * out: their package names all of them, and a page takes its own.
 */
const findFirstScreen: Plugin = {
  name: 'first-screen',
  apply: 'build',
  buildEnd() {
    const left = [...firstScreen];
    for (let id = left.pop(); id; id = left.pop()) {
      if (ofFirstScreen.has(id) || id.includes('@lucide')) continue;
      ofFirstScreen.add(id);
      left.push(...(this.getModuleInfo(id)?.importedIds ?? []));
    }
  },
};

/**
 * Puts src/early.ts before everything else of the page, in a file of its own, and tells the browser of the letters all
 * pages are set in, which it would otherwise find only once the styles are read.
 */
const beforeTheApp: Plugin = {
  name: 'before-the-app',
  buildStart() {
    if (!this.meta.watchMode) this.emitFile({ type: 'chunk', id: source('early.ts'), name: 'early' });
  },
  transformIndexHtml(_page, { bundle }) {
    const built = Object.values(bundle ?? {});
    const early = built.find((file) => file.type === 'chunk' && file.name === 'early');
    const letters = built.find(({ fileName }) => /inter-latin-wght-normal/.test(fileName));
    const script = { type: 'module', async: true, src: early ? `/${early.fileName}` : '/src/early.ts' };
    const font = { rel: 'preload', as: 'font', crossorigin: '', href: `/${letters?.fileName}` };
    return [
      { tag: 'script', attrs: script, injectTo: 'head-prepend' },
      ...(letters ? [{ tag: 'link', attrs: font, injectTo: 'head' as const }] : []),
    ];
  },
};

/** Files smaller than this are no faster for being packed. */
const worthPacking = 1024;

/** Packs what is served once and for all, so that the service need not do it at every visit. */
const pack: Plugin = {
  name: 'pack',
  apply: 'build',
  writeBundle({ dir = '' }, bundle) {
    for (const name of Object.keys(bundle)) {
      if (!/\.(js|css|svg)$/.test(name)) continue;
      const file = join(dir, name);
      const plain = readFileSync(file);
      if (plain.length < worthPacking) continue;
      writeFileSync(
        `${file}.br`,
        brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }),
      );
      writeFileSync(`${file}.gz`, gzipSync(plain, { level: 9 }));
    }
  },
};

export default defineConfig({
  plugins: [vue(), tailwindcss(), findFirstScreen, beforeTheApp, pack],
  // Every part is written with setup(); the other way of writing them need not be shipped.
  define: { __VUE_OPTIONS_API__: 'false' },
  build: {
    // An inlined asset would need data: in the content security policy.
    assetsInlineLimit: 0,
    target: 'es2023',
    rolldownOptions: {
      // A schema that nobody asks for is left out of the file that holds it.
      treeshake: { manualPureFunctions: schemaMakers },
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'libraries',
              test: (id) => ofFirstScreen.has(id) && id.includes('node_modules'),
              priority: 2,
            },
            { name: 'first', test: (id) => ofFirstScreen.has(id), priority: 1 },
          ],
        },
      },
    },
  },
  server: { port: 5173, proxy: { '/api': service, '/c': service } },
});
