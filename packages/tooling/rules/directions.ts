/** Directions of imports inside the house. */
import { posix } from 'node:path';
import type { Rule } from './rule.ts';
import { importsOf } from './rule.ts';
import { isTest } from './source.ts';

type Direction = {
  readonly from: RegExp;
  readonly to: RegExp;
  readonly testsToo?: true;
  readonly says: string;
};

const directions: readonly Direction[] = [
  {
    from: /^packages\//,
    to: /^apps\//,
    testsToo: true,
    says: 'A package never imports an app. Move what it needs into a package.',
  },
  {
    from: /^apps\/api\/src\/db\//,
    to: /^apps\/api\/src\/(routes|app\.ts|main\.ts)/,
    says: 'db never imports routes. Move the shared piece below both.',
  },
  {
    from: /^apps\/dashboard\/src\/(components|pages|parts)\/.*\.vue$/,
    to: /^apps\/dashboard\/src\/api\.ts$/,
    says: 'A component never calls the service. Call a store.',
  },
  {
    from: /^apps\/extension\/src\/.*\.vue$/,
    to: /^apps\/extension\/src\/(outbox|api)\.ts$/,
    says: 'A component never queues or sends. Call a store.',
  },
  {
    from: /.*/,
    to: /^@clearway\/[a-z]+\/testing(\/|$)/,
    says: 'Builders for tests may be imported by *.test.ts only.',
  },
  {
    from: /.*/,
    to: /^@clearway\/(api|dashboard|extension|e2e)(\/|$)/,
    testsToo: true,
    says: 'Nobody imports an app.',
  },
];

/** Where an import points, from the root; a package name stays as it is. */
function target(path: string, from: string): string {
  return from.startsWith('.') ? posix.normalize(posix.join(posix.dirname(path), from)) : from;
}

const app = (path: string): string | undefined => /^apps\/[^/]+/.exec(path)?.[0];

export const directionsRule: Rule = {
  name: 'imports run one way',
  looksAt: (path) => /^(apps|packages)\/.*\.(ts|vue)$/.test(path),
  faults: (source) =>
    importsOf(source).flatMap(({ from, line }) => {
      const to = target(source.path, from);
      const broken = directions.filter(
        (rule) => rule.from.test(source.path) && rule.to.test(to) && (rule.testsToo || !isTest(source.path)),
      );
      const across =
        app(to) && app(to) !== app(source.path)
          ? ['An app never imports another app. Move the shared piece into a package.']
          : [];
      return [...broken.map(({ says }) => says), ...across].map((says) => ({ line, says }));
    }),
};

const endings = /\.(ts|mjs|vue|css|json|svg|png|html|md|txt|sql)(\?\w+)?$/;

export const endingsRule: Rule = {
  name: 'relative imports carry their ending',
  looksAt: (path) => /^(apps|packages)\/.*\.(ts|vue|mjs)$/.test(path),
  faults: (source) =>
    importsOf(source).flatMap(({ from, line }) =>
      from.startsWith('.') && !endings.test(from)
        ? [{ line, says: `Write the ending: '${from}.ts'. Node runs these sources as they are.` }]
        : [],
    ),
};
