/** A read route of a team: its call in the contract, its answer in the service, and the test in which the other team asks. */
import { addImport, camel, existing, fresh, insertBefore, type Recipe, sentence, word } from './recipe.ts';

const call = (id: string) => `/** ${sentence(id)}: say here what it answers. */
import * as z from 'zod/mini';
import type { Call } from '../call.ts';
import { team } from './path.ts';

export const ${camel(id)}Reply = z.object({ clients: z.number() });

export const ${camel(id)}Calls = {
  ${camel(id)}: {
    method: 'GET',
    path: \`\${team}/${id}\`,
    needs: 'member',
    scope: 'read',
    reply: ${camel(id)}Reply,
    says: '${sentence(id)}: say what comes back.',
  },
} as const satisfies Record<string, Call>;
`;

const answer = (id: string) => `/** GET ${id}. */
import type { Answers } from '../answers.ts';

export const ${camel(id)}Answers = {
  ${camel(id)}: async ({ team }) => {
    const [row] = await team.db.read({ sql: 'SELECT count(*) AS n FROM client_line' });
    return { clients: Number(row?.['n'] ?? 0) };
  },
} satisfies Partial<Answers>;
`;

const proof = (id: string) => `import { afterEach, beforeEach, expect, it } from 'vitest';
import { type TestApp, testApp } from '../testing.ts';

let service: TestApp;
beforeEach(async () => {
  service = await testApp();
});
afterEach(() => service.close());

const ours = () => ({ path: { teamId: service.us.viewer.team } });

it('answers a member of the team', async () => {
  expect(await service.as(service.us.viewer).${camel(id)}(ours())).toEqual({ clients: 0 });
});

it('answers a member of another team as if there were nothing', async () => {
  await expect(service.as(service.them.owner).${camel(id)}(ours())).rejects.toMatchObject({ status: 404 });
});
`;

export const route: Recipe = {
  usage: 'route <name>',
  make: (words, tree) => {
    const id = word(words, 0, 'what it answers, such as client-counts');
    const [list, store] = ['packages/contract/src/calls.ts', 'apps/api/src/routes/store.ts'];
    const calls = addImport(
      existing(tree, list, 'Every call is listed there.'),
      `import { ${camel(id)}Calls } from './calls/${id}.ts';`,
    );
    const answers = addImport(
      existing(tree, store, 'Every answer is listed there.'),
      `import { ${camel(id)}Answers } from './${id}.ts';`,
    );
    return {
      files: [
        { path: fresh(tree, `packages/contract/src/calls/${id}.ts`), text: call(id) },
        { path: fresh(tree, `apps/api/src/routes/${id}.ts`), text: answer(id) },
        { path: fresh(tree, `apps/api/src/routes/${id}.test.ts`), text: proof(id) },
        { path: list, text: insertBefore(calls, '...workCalls', `...${camel(id)}Calls, `, list) },
        { path: store, text: insertBefore(answers, '} satisfies', `  ...${camel(id)}Answers,\n`, store) },
      ],
      next: [
        `Say what comes back in packages/contract/src/calls/${id}.ts and answer it in apps/api/src/routes/${id}.ts; reads filter inside the query.`,
        'The test beside it already asks as another team. Then npm run approve: the printed contract has one call more.',
      ],
    };
  },
};
