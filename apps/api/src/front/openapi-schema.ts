/** A zod schema of the contract as JSON Schema, ids and days included. */
import { type Kind, prefixes } from '@clearway/domain/id';
import * as z from 'zod/mini';

type Json = Readonly<Record<string, unknown>>;

/** zod cannot print a custom check; ours say in their message what they want (domain/src/shape.ts). */
function custom(message: string): Json {
  const kind = Object.keys(prefixes).find((name): name is Kind => message === `an id of a ${name}`);
  if (kind)
    return { type: 'string', pattern: `^${prefixes[kind]}_[0-9a-hjkmnp-tv-z]{26}$`, description: message };
  if (message.startsWith('a day'))
    return { type: 'string', format: 'date', description: 'A day on the US Eastern calendar.' };
  return { description: message };
}

/** What the schema says when a value is not right; zod gives it by trying one. */
function messageOf(schema: z.core.$ZodType): string {
  const tried = z.core.safeParse(schema, Symbol('never right'));
  return tried.success ? '' : (tried.error.issues[0]?.message ?? '');
}

/** `io`: a body is what may be sent, a reply what comes out. */
export function jsonSchema(schema: z.core.$ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...printed } = z.toJSONSchema(schema, {
    io,
    target: 'draft-2020-12',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema: made }) => {
      if (zodSchema._zod.def.type === 'custom') Object.assign(made, custom(messageOf(zodSchema)));
    },
  });
  return printed;
}
