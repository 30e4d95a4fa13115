/** Only the values that are there, as exact optional properties want it: `{a: 1, b: undefined}` gives `{a: 1}`. */
export function given<T extends object>(values: T): { [K in keyof T]?: NonNullable<T[K]> } {
  // cast: entries of `values` without those that are undefined, under the same keys
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}
