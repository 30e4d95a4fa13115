/** A zod schema of the contract as JSON Schema, ids and days included; what is named in `named` becomes a component. */

import { historyEntry } from '@clearway/contract/client';
import { clientLine } from '@clearway/contract/clients';
import { problemShape } from '@clearway/contract/problem';
import { refusalShape } from '@clearway/contract/refusals';
import { recordEnvelope } from '@clearway/contract/wire';
import { changeShape } from '@clearway/domain/change';
import { clientShape } from '@clearway/domain/client';
import { type Kind, prefixes } from '@clearway/domain/id';
import { personShape } from '@clearway/domain/person';
import { profileShape } from '@clearway/domain/profile';
import * as z from 'zod/mini';

type Json = Readonly<Record<string, unknown>>;

/** Shapes that stand once in the document. `Change` is what POST changes takes; the service parses each on its own. */
const shapes = {
  Problem: problemShape,
  Refusal: refusalShape,
  Record: recordEnvelope,
  Person: personShape,
  Profile: profileShape,
  Client: clientShape,
  ClientLine: clientLine,
  HistoryEntry: historyEntry,
  Change: changeShape,
};
const named = z.registry<{ id: string }>();
for (const [id, shape] of Object.entries(shapes)) named.add(shape, { id });

/** zod cannot print a custom check; ours say in their message what they want (domain/src/shape.ts). */
function custom(message: string): Json {
  const kind = Object.keys(prefixes).find((name): name is Kind => message === `an id of a ${name}`);
  if (kind)
    return {
      type: 'string',
      pattern: `^${prefixes[kind]}_[0-9a-hjkmnp-tv-z]{26}$`,
      description: message,
    };
  if (message.startsWith('a day'))
    return { type: 'string', format: 'date', description: 'A day on the US Eastern calendar.' };
  return { description: message };
}

/** What the schema says when a value is not right; zod gives it by trying one. */
function messageOf(schema: z.core.$ZodType): string {
  const tried = z.core.safeParse(schema, Symbol('never right'));
  return tried.success ? '' : (tried.error.issues[0]?.message ?? '');
}

const componentPlace = '#/components/schemas/';

/** zod puts named shapes beside each schema; in the document they stand in one place. */
function placed(printed: Json): Json {
  const { $schema: _schema, $defs: _defs, $id: _id, id: _name, ...rest } = printed;
  return JSON.parse(JSON.stringify(rest).replaceAll('"#/$defs/', `"${componentPlace}`));
}

function print(schema: z.core.$ZodType, io: 'input' | 'output'): Json {
  return z.toJSONSchema(schema, {
    io,
    target: 'draft-2020-12',
    metadata: named,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema: made }) => {
      if (zodSchema._zod.def.type === 'custom') Object.assign(made, custom(messageOf(zodSchema)));
    },
  });
}

/** `io`: a body is what may be sent, a reply what comes out. */
export const jsonSchema = (schema: z.core.$ZodType, io: 'input' | 'output'): Json =>
  placed(print(schema, io));

/** The named shapes, each once. */
export function components(): Json {
  return Object.fromEntries(Object.entries(shapes).map(([id, shape]) => [id, whole(shape, id)]));
}

/** A named shape itself: printed inside another, zod gives it under its name. */
function whole(shape: z.core.$ZodType, id: string): Json {
  const { $defs } = print(z.object({ it: shape }), id === 'Change' ? 'input' : 'output');
  const own =
    typeof $defs === 'object' && $defs !== null
      ? Object.entries($defs).find(([name]) => name === id)?.[1]
      : undefined;
  return typeof own === 'object' && own !== null ? placed(Object.fromEntries(Object.entries(own))) : {};
}
