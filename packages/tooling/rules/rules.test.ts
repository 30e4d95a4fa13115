/** Each rule finds a planted fault and leaves its honest neighbour alone: a rule that cannot fail holds nothing. */
import { describe, expect, test } from 'vitest';
import { daysRule, sqlDaysRule } from './days.ts';
import { directionsRule, endingsRule } from './directions.ts';
import { linksRule, machineRule, overdueRule } from './documents.ts';
import { entrypointsRule, fieldsRule, messagesRule, readsRule } from './extension.ts';
import { importTableRule, zodMiniRule } from './import-table.ts';
import { fileLengthRule, functionLengthRule, functionsOf, quantile } from './lengths.ts';
import { fileNameRule, namesRule } from './names.ts';
import { patienceRule } from './patience.ts';
import { pagesRule } from './privacy.ts';
import { clockRule, pureRule } from './pure.ts';
import { faultsOf, type Rule } from './rule.ts';
import { sourceOf } from './source.ts';
import { exportsRule, typesRule } from './trusted-types.ts';
import { vueRule } from './vue.ts';

type Case = {
  readonly rule: Rule;
  readonly at: string;
  readonly bad: readonly string[];
  readonly good: readonly string[];
};

const component = (script: string, template = '<p>x</p>') =>
  `<script setup lang="ts">\n${script}\n</script>\n<template>${template}</template>`;
const manifest = (dependencies: object, devDependencies: object = {}) =>
  JSON.stringify({ dependencies, devDependencies });
const lines = (count: number) =>
  Array.from({ length: count }, (_, at) => `export const a${at} = ${at};`).join('\n');
const body = (count: number) => `function walk() {\n${'  step();\n'.repeat(count - 2)}}`;
const links = linksRule(['docs/words.md', 'docs/decisions/0001-whose-day.md']);

const cases: readonly Case[] = [
  {
    rule: importTableRule,
    at: 'packages/domain/package.json',
    bad: [
      manifest({ '@clearway/catalog': 'workspace:*' }),
      manifest({ hono: 'catalog:' }),
      manifest({ zod: '4.6.7' }),
      manifest({}, { '@clearway/ui': 'workspace:*' }),
    ],
    good: [manifest({ zod: 'catalog:' }, { 'fast-check': 'catalog:' })],
  },
  { rule: importTableRule, at: 'packages/extras/package.json', bad: [manifest({})], good: [] },
  {
    rule: patienceRule,
    at: 'apps/dashboard/src/stores/outbox.test.ts',
    bad: [
      'await vi.waitFor(() => expect(a).toBe(1));',
      'await expect.poll(() => a).toBe(1);',
      'await vi.waitUntil(() => a, { timeout: 5000 });',
    ],
    good: ['await vi.waitFor(() => expect(a).toBe(1), { timeout: 60_000 });', 'expect(a).toBe(1);'],
  },
  {
    rule: patienceRule,
    at: 'apps/e2e/tick.spec.ts',
    bad: ['await page.waitForTimeout(500);', 'await line.waitFor({ timeout: 10_000 });'],
    good: ['await expect.poll(() => a).toBe(1);', 'await line.waitFor();'],
  },
  {
    rule: zodMiniRule,
    at: 'packages/domain/src/a.ts',
    bad: ["import * as z from 'zod';"],
    good: ["import * as z from 'zod/mini';"],
  },
  {
    rule: directionsRule,
    at: 'apps/api/src/db/team/changes.ts',
    bad: [
      "import { x } from '../../routes/changes.ts';",
      "import { y } from '@clearway/domain/testing';",
      "import { z } from '../../../../dashboard/src/api.ts';",
    ],
    good: ["import { x } from './tables.ts';", "import { y } from '@clearway/domain/decide';"],
  },
  {
    rule: directionsRule,
    at: 'apps/dashboard/src/components/ClientsTable.vue',
    bad: [component("import { api } from '../api.ts';")],
    good: [component("import { useClients } from '../stores/clients.ts';")],
  },
  {
    rule: directionsRule,
    at: 'packages/ui/src/a.test.ts',
    bad: ["import { x } from '../../../apps/api/src/app.ts';"],
    good: ["import { aClient } from '@clearway/domain/testing';"],
  },
  {
    rule: endingsRule,
    at: 'apps/api/src/a.ts',
    bad: ["import { x } from './b';"],
    good: ["import { x } from './b.ts';", "import { y } from 'hono';"],
  },
  {
    rule: pureRule,
    at: 'packages/domain/src/a.ts',
    bad: [
      'const a = new Date();',
      'const a = Date.now();',
      'const a = Math.random();',
      "import { readFileSync } from 'node:fs';",
      "fetch('/x');",
      "console.log('x');",
      "import { today } from '@internationalized/date';\ntoday('UTC');",
    ],
    good: ["const a = new Date('2026-11-23');", 'const a = (now: () => number) => now();'],
  },
  {
    rule: pureRule,
    at: 'packages/domain/src/id.ts',
    bad: ['Math.random();'],
    good: ['crypto.getRandomValues(new Uint8Array(4));'],
  },
  {
    rule: clockRule,
    at: 'apps/api/src/jobs/digest.ts',
    bad: ['const a = Date.now();'],
    good: ['const a = now();'],
  },
  { rule: namesRule, at: 'apps/api/src/utils.ts', bad: ['x'], good: [] },
  { rule: namesRule, at: 'apps/api/src/shared/row.ts', bad: ['x'], good: [] },
  { rule: namesRule, at: 'apps/api/src/ClientManager.ts', bad: ['x'], good: [] },
  { rule: namesRule, at: 'packages/tooling/rules/data-only.ts', bad: [], good: ['x'] },
  { rule: fileNameRule, at: 'apps/api/src/teamRows.ts', bad: ['x'], good: [] },
  { rule: fileNameRule, at: 'apps/dashboard/src/clients-table.vue', bad: ['x'], good: [] },
  { rule: fileNameRule, at: 'apps/dashboard/src/ClientsTable.vue', bad: [], good: ['x'] },
  { rule: fileLengthRule, at: 'apps/api/src/a.ts', bad: [lines(201)], good: [lines(200)] },
  { rule: fileLengthRule, at: 'packages/catalog/src/checklists/a.ts', bad: [], good: [lines(900)] },
  { rule: functionLengthRule, at: 'apps/api/src/a.ts', bad: [body(41)], good: [body(40)] },
  {
    rule: daysRule,
    at: 'packages/catalog/src/checklists/a.ts',
    bad: [
      "const a = 'Approve within 30 days.';",
      'const a = `within 72 hours`;',
      "const a = 'in 5 business days';",
    ],
    good: [
      "const a = 'Approve within {connection-request}.';",
      '// the 30 days of the request\nconst a = 30;',
    ],
  },
  {
    rule: daysRule,
    at: 'apps/dashboard/src/pages/A.vue',
    bad: [component('', '<p>It ends after 30 days.</p>')],
    good: [component('// within 30 days', '<p>{{ left }}</p>')],
  },
  { rule: daysRule, at: 'packages/catalog/src/clocks/access.ts', bad: [], good: ["const a = '30 days';"] },
  {
    rule: sqlDaysRule,
    at: 'apps/api/src/db/team/migrations/0001.sql',
    bad: ["select date('now', '-30 days')"],
    good: ['select last_day from open_clock where last_day < ?'],
  },
  {
    rule: pagesRule,
    at: 'packages/catalog/pages/ia-home.a.html',
    bad: ['<td>412-55-9081</td>', `<td>amara@${'mail'}.com</td>`],
    good: [
      '<td>555-0142</td>',
      '<td>amara@example.com</td>',
      '<td>panel@clearway.example.com</td>',
      '<td>000-12-3456</td>',
    ],
  },
  {
    rule: typesRule,
    at: 'apps/api/src/a.ts',
    bad: [
      'const a: any = 1;',
      'const a = b as Client;',
      'const a = b!;',
      'enum A { B }',
      '// it is one\nconst a = b as Client;',
    ],
    good: [
      "const a = ['x'] as const;",
      '// cast: the driver gives rows of one shape\nconst a = b as Client;',
    ],
  },
  {
    rule: exportsRule,
    at: 'packages/ui/src/a.ts',
    bad: ['export default 1;', "export * from './b.ts';"],
    good: ["export { b } from './b.ts';", 'export const a = 1;'],
  },
  {
    rule: vueRule,
    at: 'apps/dashboard/src/components/A.vue',
    bad: [
      component('', '<p v-html="x" />'),
      component("fetch('/api')"),
      '<script lang="ts">export default {}</script>',
      component('el.innerHTML = x'),
    ],
    good: [component("const words = 'v-html';")],
  },
  {
    rule: readsRule,
    at: 'apps/extension/src/stores/screen.ts',
    bad: ['el.textContent', 'el.innerText', 'el.innerHTML'],
    good: ['screen.value'],
  },
  { rule: readsRule, at: 'apps/extension/src/page.ts', bad: ['el.innerText'], good: ['node.nodeValue'] },
  {
    rule: messagesRule,
    at: 'apps/extension/src/outbox.ts',
    bad: ['browser.runtime.sendMessage({})', 'chrome.runtime.onMessage.addListener(f)'],
    good: ["send('change', change)"],
  },
  {
    rule: entrypointsRule,
    at: 'apps/extension/src/entrypoints/background.ts',
    bad: [lines(40)],
    good: [lines(39)],
  },
  {
    rule: links,
    at: 'docs/guide.md',
    bad: ['see [this](nowhere.md)', 'see decisions/0099', 'in packages/domain/src/gone.ts it is'],
    good: [
      'see [words](words.md#tick)',
      'see [why](decisions/0001-whose-day.md)',
      '[out](https://example.com)',
    ],
  },
  { rule: links, at: 'apps/api/src/a.ts', bad: ['// docs/decisions/0099'], good: ['// docs/decisions/0001'] },
  {
    rule: machineRule,
    at: 'docs/operate.md',
    bad: [`cd /${'work'}/main`, `see /${'tmp'}/x/y`],
    good: ['cd clearway', 'https://example.com/work/a', './data'],
  },
  {
    rule: overdueRule('2026-11-25'),
    at: 'apps/api/src/a.ts',
    bad: [`// ${'TODO'}: later`, `// ${'TODO'} [2026-11-24]: drop it`],
    good: [`// ${'TODO'} [2026-11-25]: drop it`],
  },
];

describe.each(cases)('$rule.name, at $at', ({ rule, at, bad, good }) => {
  test.for(bad)('finds %j', (text) => {
    expect(faultsOf(rule, [sourceOf(at, text)])).not.toEqual([]);
  });
  test.for(good)('leaves %j', (text) => {
    expect(faultsOf(rule, [sourceOf(at, text)])).toEqual([]);
  });
});

describe('what runs in the portal', () => {
  const content = sourceOf(
    'apps/extension/src/entrypoints/portal.content.ts',
    "import { read } from '../page.ts';",
  );
  const reader = (text: string) => sourceOf('apps/extension/src/page.ts', text);

  test('a field read two imports away is found', () => {
    const deep = sourceOf('apps/extension/src/page/deep.ts', 'export const a = input.value;');
    const sources = [content, reader("import { a } from './page/deep.ts';"), deep];
    expect(faultsOf(fieldsRule(sources), sources)[0]).toContain('apps/extension/src/page/deep.ts:1');
  });

  test('a ref read in the panel is left alone', () => {
    const store = sourceOf('apps/extension/src/stores/screen.ts', 'seen.value = 1;');
    expect(faultsOf(fieldsRule([content, store]), [content, store])).toEqual([]);
  });

  test('zod is not loaded there', () => {
    const sources = [content, reader("import * as z from 'zod/mini';")];
    expect(faultsOf(fieldsRule(sources), sources)).toHaveLength(1);
  });
});

describe('the figures', () => {
  test('functions are counted from their first line to their last, arrows by their name', () => {
    const found = functionsOf(sourceOf('a.ts', 'function one() {\n  return 1;\n}\nconst two = () => 2;'));
    expect(found).toEqual([
      { name: 'one', line: 1, lines: 3 },
      { name: 'two', line: 4, lines: 1 },
    ]);
  });

  test('the median of 1 to 9 is 5, their p90 is 9', () => {
    const numbers = [9, 1, 2, 3, 4, 5, 6, 7, 8];
    expect([quantile(numbers, 0.5), quantile(numbers, 0.9)]).toEqual([5, 9]);
  });

  test('a fault in a component is named by its own line', () => {
    const source = sourceOf(
      'apps/dashboard/src/A.vue',
      '<template><p /></template>\n\n<script setup lang="ts">\nconst a = b!;\n</script>',
    );
    expect(faultsOf(typesRule, [source])[0]).toContain('A.vue:4');
  });
});
