/** /openapi.json: the contract printed as OpenAPI 3.1, from the same schemas the service validates with. */

import { batchLimit } from '@clearway/contract/batch';
import { type Call, scopes } from '@clearway/contract/call';
import { calls } from '@clearway/contract/calls';
import { type Document, documents } from '@clearway/contract/documents';
import type { Hono } from 'hono';
import * as z from 'zod/mini';
import { cookieName } from '../cookie.ts';
import type { Service } from '../running.ts';
import { version } from '../version.ts';
import { beside } from './openapi-beside.ts';
import { refusals } from './openapi-refusals.ts';
import { components, jsonSchema } from './openapi-schema.ts';

function parameters(call: Call) {
  const inPath = [...call.path.matchAll(/:(\w+)/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  const query = call.query ? jsonSchema(call.query, 'input') : {};
  const properties =
    'properties' in query && typeof query['properties'] === 'object' && query['properties'] !== null
      ? query['properties']
      : {};
  const needed = Array.isArray(query['required']) ? query['required'] : [];
  const inQuery = Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: needed.includes(name),
    schema,
  }));
  return [...inPath, ...inQuery];
}

/** Who may call, as OpenAPI says it: by cookie, by the token of an extension, by a key with its scope. */
function security(call: Call) {
  if (call.needs === 'nobody') return [];
  const byCookie = { cookie: [] };
  if (call.needs === 'session' || call.cookieOnly) return [byCookie];
  return [byCookie, { extension: [] }, ...(call.scope ? [{ key: [call.scope] }] : [])];
}

const note = (call: Call) =>
  [
    call.says,
    call.needs === 'member' ? `Permission: \`${call.action ?? 'read'}\`.` : '',
    call.scope ? `Key scope: \`${call.scope}\`.` : '',
  ]
    .filter(Boolean)
    .join(' ');

/** Changes are parsed one by one, so the shape of the call says only that they are there; here they are said in full. */
function bodySchema(name: string, body: z.ZodMiniType) {
  const printed = jsonSchema(body, 'input');
  if (name !== 'changes') return printed;
  return {
    ...printed,
    properties: {
      changes: {
        type: 'array',
        minItems: 1,
        maxItems: batchLimit,
        items: { $ref: '#/components/schemas/Change' },
      },
    },
  };
}

type Example = { readonly body?: unknown; readonly reply?: unknown };
export type Examples = Readonly<Record<string, Example>>;

function operation(name: string, call: Call, example: Example | undefined) {
  const json = (schema: object, value: unknown) => ({
    'application/json': { schema, ...(value === undefined ? {} : { example: value }) },
  });
  return {
    operationId: name,
    summary: call.says,
    description: note(call),
    security: security(call),
    parameters: parameters(call),
    ...(call.body
      ? { requestBody: { required: true, content: json(bodySchema(name, call.body), example?.body) } }
      : {}),
    responses: {
      200: { description: 'It is done.', content: json(jsonSchema(call.reply, 'output'), example?.reply) },
      ...refusals(call),
    },
  };
}

/** A stream, file or page beside the calls. */
function documentOperation(name: string, document: Document) {
  const { responses: _, ...said } = operation(name, { ...document, reply: z.unknown() }, undefined);
  const answer = { description: document.says, content: { [document.type]: { schema: { type: 'string' } } } };
  return { ...said, responses: { 200: answer, ...refusals({ ...document, reply: z.unknown() }) } };
}

function paths(examples: Examples) {
  const all: Record<string, Record<string, object>> = {};
  const add = ({ path, method }: { path: string; method: string }, made: object) => {
    const key = path.replaceAll(/:(\w+)/g, '{$1}');
    all[key] = { ...all[key], [method.toLowerCase()]: made };
  };
  for (const [name, call] of Object.entries(calls)) add(call, operation(name, call, examples[name]));
  for (const [name, document] of Object.entries(documents)) add(document, documentOperation(name, document));
  return all;
}

/** The whole document. */
export function openApi(
  { origin, cookies }: Pick<Service, 'origin' | 'cookies'>,
  examples: Examples,
): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Clearway',
      version,
      description:
        "Who must act next in CMS's Identity & Access system. A problem answers `{error, message, field?}`; what may not be seen is answered like what is not there. Changes are facts: send each with an id of your own, and send it again when no answer came.",
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: origin }],
    paths: { ...paths(examples), ...beside },
    components: {
      schemas: components(),
      securitySchemes: {
        cookie: { type: 'apiKey', in: 'cookie', name: cookieName(cookies) },
        extension: { type: 'http', scheme: 'bearer', description: 'Access token of a connected extension.' },
        key: {
          type: 'http',
          scheme: 'bearer',
          description: `API key (\`cwk_…\`) with scopes: ${scopes.join(', ')}.`,
        },
      },
    },
  };
}

/** Made once, at the first question. */
export function serveOpenApi(app: Hono, service: Service): void {
  let text: string | undefined;
  app.get('/openapi.json', async (c) => {
    text ??= JSON.stringify(openApi(service, await examplesOfCalls()));
    return c.body(text, 200, {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-cache',
    });
  });
}

/** What the tests sent and were answered, call by call (checks/examples.test.ts). */
async function examplesOfCalls(): Promise<Examples> {
  const { default: examples } = await import('@clearway/contract/examples.json', { with: { type: 'json' } });
  return examples;
}
