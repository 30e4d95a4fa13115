/** axe over what a test mounted. For tests only. happy-dom has no layout, so contrast is checked in the browser paths. */
import axe from 'axe-core';

/** The rules an element breaks, as `rule: target` lines; an empty list is what we want. */
export async function faultsOf(element: Element): Promise<readonly string[]> {
  const result = await axe.run(element, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return result.violations.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.target.join(' ')}`));
}
