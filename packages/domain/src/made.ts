/** A record as it should be after an addition or an edit, checked against its schema. */
import type * as z from 'zod/mini';
import type { Refusal } from './refusal.ts';

type Malformed = { readonly ok: false; readonly refusal: Extract<Refusal, { code: 'malformed' }> };

/** The parsed record, or which field is not of the shape it must have. */
export function made<T>(
  shape: z.ZodMiniType<T>,
  value: unknown,
): { readonly ok: true; readonly record: T } | Malformed {
  const parsed = shape.safeParse(value);
  if (parsed.success) return { ok: true, record: parsed.data };
  const [issue] = parsed.error.issues;
  const field = issue?.path.join('.') || 'record';
  return { ok: false, refusal: { code: 'malformed', field, expected: issue?.message ?? '' } };
}
