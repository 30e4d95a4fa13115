import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'wxt';

/** Public half of the key that fixes the id of the unpacked build: dffoppecncbpcpjhephapoaoekjklpjl. A store sets its own. */
const key =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAnByFS/y7Do84QlpS+Y58vLqrjNM5BTPFUA+RgxGgweZyT+M/ikv+edHWX02kk7nXZyQh3FHRJmIyr+WsR++820FFerRInFU6ELRI/1pw6UNMkSbXjqn9dMN1kuDfmvtUTHVHhJunFJKero81fwUxJAX02CUpApvMr/PVQMhDMe/XhBwBkbupFtp89f4dh5t0CLvkW3OBVm7BJzuopt25lp4Q7cY28Ob75QQ84g/ntYRxbD9FjZ90m8Z7L25e9ul4UaQbK2s4lO1g9SH8zqEwGY37yM2+VcnKUympvSh6j+hdaRnk6puX6aOTUNvyKjHaoUn4j9BoU9blq1w+/lmfSQIDAQAB';
const portal = 'https://nppes.cms.hhs.gov/*';
const pecos = 'https://pecos.cms.hhs.gov/*';

const pages = join(import.meta.dirname, '../../packages/catalog/pages');

/**
 * What the panel opens with comes in few files, each fetch costing more than its bytes: the frame with my next moves,
 * and the client in front, each with all it imports. The latter have names that early.ts can ask for.
 */
const panelGroups = [
  { name: 'panel', test: /sidepanel[\\/]App\.vue|@vue[\\/]runtime-dom|\.css$|wxt-html-plugins/, priority: 2 },
  { name: 'client', test: /panels[\\/]client-view\.ts/, priority: 1 },
];
const chunkFileNames = ({ name }: { name: string }) =>
  name === 'client' || name === 'client-view' ? 'chunks/[name].js' : 'chunks/[name]-[hash].js';

/** Least permissions: no host permission for the service (it answers any origin, and only to a bearer token). */
export default defineConfig({
  srcDir: 'src',
  imports: false,
  modules: ['@wxt-dev/module-vue'],
  webExt: { disabled: true },
  zip: {
    // What a store's reviewer needs to build the same package (docs/store/reviewer.md).
    sourcesRoot: '../..',
    excludeSources: [
      '**/node_modules/**',
      '**/.output/**',
      '**/dist/**',
      'data/**',
      'docs/pictures/**',
      '**/.*/**',
    ],
  },
  hooks: {
    'vite:build:extendConfig': (entrypoints, { build }) => {
      const output = build?.rollupOptions?.output;
      if (output && !Array.isArray(output) && entrypoints.some(({ type }) => type === 'sidepanel'))
        Object.assign(output, { codeSplitting: { groups: panelGroups }, chunkFileNames });
    },
    // Practice mode ships our own pages as pages of the extension.
    'build:publicAssets': (_, files) => {
      for (const file of readdirSync(pages).filter((name) => /\.[ab]\.html$/.test(name)))
        files.push({ absoluteSrc: join(pages, file), relativeDest: `practice/${file}` });
    },
  },
  vite: () => ({
    // One file of styles, and no waiting for a list of files that stand on the same disk.
    build: {
      cssCodeSplit: false,
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []),
      },
    },
    define: {
      __VUE_OPTIONS_API__: false,
      __VUE_PROD_DEVTOOLS__: false,
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: false,
    },
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    short_name: 'Clearway',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'alarms', 'scripting', 'identity'],
    host_permissions: [portal],
    optional_host_permissions: [pecos],
    action: { default_title: '__MSG_open__' },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+I' } } },
    ...(browser === 'firefox' ? firefox : { ...chrome, ...(mode === 'store' ? {} : { key }) }),
  }),
});

const chrome = {
  minimum_chrome_version: '120',
  incognito: 'split',
  storage: { managed_schema: 'managed.json' },
} as const;

const firefox = {
  browser_specific_settings: {
    gecko: {
      id: 'panel@clearway.example.com',
      strict_min_version: '140.0',
      // What the team types leaves for the team's own service; what the page shows never does.
      data_collection_permissions: { required: ['authenticationInfo', 'personallyIdentifyingInfo'] },
    },
  },
} as const;
