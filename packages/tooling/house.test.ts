/** The conventions of the house, executed. A failure names the place and what to do. `docs/decisions` says why; CONTRIBUTING where things go. */
import { expect, test } from 'vitest';
import { circlesRule } from './rules/circles.ts';
import { daysRule, sqlDaysRule } from './rules/days.ts';
import { directionsRule, endingsRule } from './rules/directions.ts';
import { linksRule, machineRule, overdueRule } from './rules/documents.ts';
import { entrypointsRule, fieldsRule, messagesRule, readsRule } from './rules/extension.ts';
import { importTableRule, zodMiniRule } from './rules/import-table.ts';
import { fileLengthRule, functionLengthRule } from './rules/lengths.ts';
import { measures } from './rules/measures.ts';
import { fileNameRule, namesRule } from './rules/names.ts';
import { patienceRule } from './rules/patience.ts';
import { pagesRule } from './rules/privacy.ts';
import { clockRule, pureRule } from './rules/pure.ts';
import { faultsOf, type Rule } from './rules/rule.ts';
import { allSources } from './rules/source.ts';
import { exportsRule, typesRule } from './rules/trusted-types.ts';
import { vueRule } from './rules/vue.ts';

const sources = allSources();
const today = new Date().toISOString().slice(0, 10);

const rules: readonly Rule[] = [
  importTableRule,
  zodMiniRule,
  directionsRule,
  circlesRule(sources),
  endingsRule,
  pureRule,
  clockRule,
  namesRule,
  fileNameRule,
  fileLengthRule,
  functionLengthRule,
  daysRule,
  sqlDaysRule,
  pagesRule,
  typesRule,
  exportsRule,
  vueRule,
  readsRule,
  fieldsRule(sources),
  messagesRule,
  entrypointsRule,
  linksRule(sources.map(({ path }) => path)),
  machineRule,
  overdueRule(today),
  patienceRule,
];

test.for(rules.map((rule) => [rule.name, rule] as const))('%s', ([, rule]) => {
  expect(faultsOf(rule, sources).join('\n')).toBe('');
});

test('the house is measured', () => {
  const lines = measures(sources);
  console.info(lines.join('\n'));
  expect(lines.length).toBeGreaterThan(2);
});
