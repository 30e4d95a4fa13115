/** The document as an outside client reads it: with nothing of the contract at hand, its examples fit its own schemas. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
// The mini edition reads no JSON Schema.
import { fromJSONSchema } from 'zod';
import { type TestApp, testApp } from '../testing.ts';
import { team } from '../testing-visitor.ts';

type Schema = Readonly<Record<string, unknown>>;
type Content = { readonly 'application/json'?: { readonly schema: Schema; readonly example?: unknown } };
type Operation = {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required: boolean }[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content: Content }>>;
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
};
type Document = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
};

let house: TestApp;
let document: Document;
beforeAll(async () => {
  house = await testApp({ identity: 'real', env: { CLEARWAY_SIGN_UP: 'open' } });
  document = JSON.parse(await (await house.app.request('/openapi.json')).text());
});
afterAll(() => house.close());

const operations = () =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );

/** What a value breaks of a schema of the document; empty when it fits. */
function wrongWith(schema: Schema, value: unknown): string[] {
  const text = JSON.stringify({ ...schema, $defs: document.components.schemas }).replaceAll(
    '#/components/schemas/',
    '#/$defs/',
  );
  const result = fromJSONSchema(JSON.parse(text)).safeParse(value);
  return result.success
    ? []
    : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('every operation', () => {
  test('has an example of each of its bodies, and it fits the schema beside it', () => {
    const bodies = operations().flatMap(({ operation }) => (operation.requestBody ? [operation] : []));
    expect(bodies.length).toBeGreaterThan(40);
    for (const { operationId, requestBody } of bodies) {
      const { schema, example } = requestBody?.content['application/json'] ?? { schema: {} };
      expect([operationId, example !== undefined && wrongWith(schema, example)]).toEqual([operationId, []]);
    }
  });

  test('answers in its examples what its schema says', () => {
    const answers = operations().flatMap(({ operation }) => {
      const json = operation.responses['200']?.content['application/json'];
      return json?.example === undefined ? [] : [{ id: operation.operationId, ...json }];
    });
    expect(answers.length).toBeGreaterThan(80);
    for (const { id, schema, example } of answers) expect([id, wrongWith(schema, example)]).toEqual([id, []]);
  });

  test('names each value of its path, and nothing else', () => {
    for (const { path, operation } of operations()) {
      const named = (operation.parameters ?? []).filter((one) => one.in === 'path').map(({ name }) => name);
      expect([path, named.sort()]).toEqual([
        path,
        [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort(),
      ]);
    }
  });
});

describe('a client written from it', () => {
  test('reads the list with a key, sends a change twice, and pulls what moved', async () => {
    const owner = await team(house.app, 'owner@example.com');
    const { secret } = await owner.api.makeKey({
      path: { teamId: owner.team },
      body: { name: 'Script', scopes: ['read', 'write'], days: 1 },
    });
    const call = async (operationId: string, values: Record<string, string>, body?: unknown) => {
      const found = operations().find(({ operation }) => operation.operationId === operationId);
      if (!found) throw new Error(`no ${operationId}`);
      expect(found.operation.security.some((one) => 'key' in one)).toBe(true);
      const path = found.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
      const init = {
        method: found.method.toUpperCase(),
        headers: { authorization: `Bearer ${secret}` },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      };
      const reply: unknown = await (await house.app.request(path, init)).json();
      const { schema } = found.operation.responses['200']?.content['application/json'] ?? { schema: {} };
      expect(wrongWith(schema, reply)).toEqual([]);
      return reply;
    };
    const change = {
      id: `ch_${'a'.repeat(26)}`,
      kind: 'client-added',
      record: `cl_${'b'.repeat(26)}`,
      base: 0,
      at: '2026-11-23T14:00:00.000Z',
      catalogue: '2026.11.1',
      name: 'Osei Family Medicine',
    };
    expect(wrongWith(document.components.schemas['Change'] ?? {}, change)).toEqual([]);
    expect(
      wrongWith(document.components.schemas['Change'] ?? {}, { ...change, kind: 'client-made' }),
    ).not.toEqual([]);
    const teamId = owner.team;
    const sent = [
      await call('changes', { teamId }, { changes: [change] }),
      await call('changes', { teamId }, { changes: [change] }),
    ];
    expect(sent[0]).toEqual(sent[1]);
    expect(await call('clients', { teamId })).toMatchObject({ total: 1 });
    expect(await call('pull', { teamId })).toMatchObject({ sequence: 1, more: false });
  });
});
