/** Components show and emit. */
import ts from 'typescript';
import { faultsInLines, faultsInTree, type Rule } from './rule.ts';

const template = (text: string): string =>
  text.replaceAll(/<script[\s\S]*?<\/script>/g, (script) => script.replaceAll(/[^\n]/g, ' '));

export const vueRule: Rule = {
  name: 'a component has <script setup lang="ts">, fetches nothing, trusts no markup',
  looksAt: (path) => path.endsWith('.vue'),
  faults: (source) => [
    ...(/<script(?! setup lang="ts")/.test(source.text)
      ? [{ line: 1, says: 'Write <script setup lang="ts">.' }]
      : []),
    ...faultsInLines(
      { ...source, text: template(source.text) },
      /\bv-html\b/g,
      () => 'v-html lets text become markup. Show text, or build the elements.',
    ),
    ...faultsInTree(source, (node) =>
      ts.isCallExpression(node) && /^(fetch|createApi|XMLHttpRequest)$/.test(node.expression.getText())
        ? 'A component never fetches. Call a store.'
        : null,
    ),
    ...faultsInTree(source, (node) =>
      ts.isPropertyAccessExpression(node) && /^(innerHTML|outerHTML)$/.test(node.name.text)
        ? 'Markup from text is how scripts get in. Show text.'
        : null,
    ),
  ],
};
