/** A length of time from the world outside is written once, in catalog/src/clocks, with its source; text and SQL take it from there. */
import ts from 'typescript';
import { faultsInLines, faultsInTree, type Rule } from './rule.ts';
import { isTest } from './source.ts';

const length = /\b\d+[ -](business |calendar )?(days?|hours?)\b/i;
const months = /\b\d+[ -]days?\b/i;
const says = (found: string): string =>
  `"${found}" is a length of time written in a text. Fill a slot from catalog/src/clocks.ts, so that an override or a correction reaches it.`;

function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  return ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node) ? node.text : null;
}

/** The clocks themselves, and titles of cited pages, which are other people's words. */
const home = /^packages\/catalog\/src\/(clocks|sources)/;

export const daysRule: Rule = {
  name: 'a number of days or hours is written in the clocks only',
  looksAt: (path) =>
    /^(apps|packages)\/[^/]+\/src\/.*\.(ts|vue)$/.test(path) && !isTest(path) && !home.test(path),
  faults: (source) => [
    ...faultsInTree(source, (node) => {
      const found = length.exec(textOf(node) ?? '');
      return found ? says(found[0]) : null;
    }),
    ...(source.path.endsWith('.vue') ? faultsInTemplate(source.text) : []),
  ],
};

function faultsInTemplate(text: string) {
  const template = text.replaceAll(/<script[\s\S]*?<\/script>/g, (script) =>
    script.replaceAll(/[^\n]/g, ' '),
  );
  return faultsInLines({ path: '', text: template, tree: null }, new RegExp(length, 'gi'), says);
}

export const sqlDaysRule: Rule = {
  name: 'SQL holds no business numbers',
  looksAt: (path) => path.endsWith('.sql'),
  faults: (source) =>
    faultsInLines(
      source,
      new RegExp(months, 'gi'),
      (found) => `"${found}" in SQL. Compute the day in domain and bind it as a parameter.`,
    ),
};
