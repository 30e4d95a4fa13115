/** Values of the shape a schema wants, and values that are nearly so, for fuzzing. For tests only. */
import { type Kind, prefixes } from '@clearway/domain/id';
import * as fc from 'fast-check';
import type * as z from 'zod/mini';

type Schema = z.core.$ZodType;
type Def = z.core.$ZodTypes['_zod']['def'];

const idLetters = fc.string({
  unit: fc.constantFrom(...'0123456789abcdefghjkmnpqrstvwxyz'),
  minLength: 26,
  maxLength: 26,
});
const anyId = fc
  .tuple(fc.constantFrom(...Object.keys(prefixes)), idLetters)
  .map(([kind, rest]) => `${prefixes[kind as Kind]}_${rest}`);
const anyDay = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyInstant = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
/** Texts that have broken services before. */
const nasty = fc.constantFrom(
  '',
  ' ',
  '\u0000',
  "'; DROP TABLE member; --",
  '<script>alert(1)</script>',
  '../../etc/passwd',
  '\ud800',
  'ＮＰＩ',
  '{"$ne":null}',
  '%00',
  '=1+1',
  '9'.repeat(40),
  '😀'.repeat(50),
  'constructor',
  '__proto__',
  'toString',
);
const text = fc.oneof(
  fc.string({ maxLength: 40 }),
  nasty,
  anyId,
  anyDay,
  anyInstant,
  fc.emailAddress(),
  fc.constant('a-Long-password-17'),
);

function ofObject(shape: Readonly<Record<string, Schema>>): fc.Arbitrary<unknown> {
  const fields = Object.entries(shape).map(([key, one]) => [key, arbitraryOf(one)] as const);
  return fc.record(Object.fromEntries(fields), {
    requiredKeys: Object.keys(shape).filter((key) => shape[key]?._zod.optin === undefined),
  });
}

function ofDef(def: Def): fc.Arbitrary<unknown> {
  switch (def.type) {
    case 'string':
      return text;
    case 'number':
      return fc.oneof(fc.integer({ min: 0, max: 100 }), fc.integer(), fc.double());
    case 'boolean':
      return fc.boolean();
    case 'literal':
      return fc.constantFrom(...def.values);
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries));
    case 'array':
      return fc.array(arbitraryOf(def.element), { maxLength: 4 });
    case 'object':
      return ofObject(def.shape);
    case 'record':
      return fc.dictionary(text, arbitraryOf(def.valueType), { maxKeys: 3 });
    case 'union':
      return fc.oneof(...def.options.map(arbitraryOf));
    case 'nullable':
      return fc.option(arbitraryOf(def.innerType));
    case 'optional':
    case 'default':
      return arbitraryOf(def.innerType);
    case 'pipe':
      return arbitraryOf(def.in);
    case 'custom':
      return fc.oneof(anyId, anyDay);
    default:
      return fc.jsonValue();
  }
}

/** Of the shape, mostly; checks of length or pattern are left to chance, so the edges are met too. */
export function arbitraryOf(schema: Schema): fc.Arbitrary<unknown> {
  // cast: every schema of the contract is one of zod's own kinds
  return ofDef((schema as z.core.$ZodTypes)._zod.def);
}

/** Anything that may come in the place of JSON. */
export const garbage = fc.oneof(
  fc.json(),
  fc.string(),
  nasty,
  fc.constant('['.repeat(2000)),
  fc.constant('{"a":'.repeat(500)),
  fc.constant('"\\ud800"'),
);
/** What a path may hold where an id belongs. */
export const pathPart = fc
  .oneof(anyId, nasty, fc.string({ maxLength: 30 }))
  .map((part) => (part.isWellFormed() ? part : 'x'))
  .filter((part) => !['', '.', '..'].includes(part));
