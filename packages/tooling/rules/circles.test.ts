import { expect, test } from 'vitest';
import { circlesRule } from './circles.ts';
import { faultsOf } from './rule.ts';
import { sourceOf } from './source.ts';

const sources = [
  sourceOf('apps/api/src/a.ts', "import { b } from './b.ts';"),
  sourceOf('apps/api/src/b.ts', "import { type X, c } from './c.ts';"),
  sourceOf('apps/api/src/c.ts', "import { a } from './a.ts';\nimport type { D } from './d.ts';"),
  sourceOf('apps/api/src/d.ts', "import { c } from './c.ts';\nimport { type B } from './b.ts';"),
];

test('every import of a circle of values is named with the way back; types tie nobody', () => {
  expect(faultsOf(circlesRule(sources), sources)).toEqual([
    'apps/api/src/a.ts:1  A circle: apps/api/src/a.ts → apps/api/src/b.ts → apps/api/src/c.ts → apps/api/src/a.ts. Put what both need apart.',
    'apps/api/src/b.ts:1  A circle: apps/api/src/b.ts → apps/api/src/c.ts → apps/api/src/a.ts → apps/api/src/b.ts. Put what both need apart.',
    'apps/api/src/c.ts:1  A circle: apps/api/src/c.ts → apps/api/src/a.ts → apps/api/src/b.ts → apps/api/src/c.ts. Put what both need apart.',
  ]);
});
