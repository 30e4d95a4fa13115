/**
 * What a change did to a record, value by value, so that it can be taken back without taking back what others did
 * since. Records hold maps by id instead of lists of things, so a path names one thing for good.
 */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

/** One value that moved: `path` from the record's root; a missing `from` or `to` means the value was absent. */
export type Move = { readonly path: readonly string[]; readonly from?: Json; readonly to?: Json };
export type Patch = readonly Move[];

type JsonMap = { readonly [key: string]: Json | undefined };
const isMap = (value: Json | undefined): value is JsonMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Deep equality of JSON values; key order does not matter. */
export function same(a: Json | undefined, b: Json | undefined): boolean {
  return a === b || JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: Json | undefined): Json | undefined {
  if (!isMap(value)) return value;
  const keys = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort();
  return Object.fromEntries(keys.map((key) => [key, sorted(value[key])]));
}

/** The moves from one record to the next. Maps are compared entry by entry, everything else as a whole. */
export function diff(from: Json | undefined, to: Json | undefined, path: readonly string[] = []): Patch {
  // What a change does not touch is the very same object before and after.
  if (from === to) return [];
  if (isMap(from) && isMap(to)) {
    const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])].sort();
    return keys.flatMap((key) => diff(from[key], to[key], [...path, key]));
  }
  if (same(from, to)) return [];
  return [{ path, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }];
}

const at = (value: Json | undefined, path: readonly string[]): Json | undefined =>
  path.reduce<Json | undefined>((inside, key) => (isMap(inside) ? inside[key] : undefined), value);

function put(
  value: Json | undefined,
  [key, ...rest]: readonly string[],
  to: Json | undefined,
): Json | undefined {
  if (key === undefined) return to;
  const map: JsonMap = isMap(value) ? value : {};
  const next = put(map[key], rest, to);
  const { [key]: _gone, ...others } = map;
  return next === undefined ? others : { ...map, [key]: next };
}

/** Paths whose value is no longer what the change left there. */
export function movedSince(record: Json, patch: Patch): readonly string[] {
  return patch.filter((move) => !same(at(record, move.path), move.to)).map((move) => move.path.join('.'));
}

/** The record with the moves taken back. Ask movedSince first. */
export function takeBack(record: Json, patch: Patch): Json {
  return patch.reduce<Json>((value, move) => put(value, move.path, move.from) ?? null, record);
}
