/** Editions of the catalogue compared: year, month, number in the month. */

/** True when `theirs` is later than `ours`; false for anything that is not an edition. */
export function isLater(theirs: string, ours: string): boolean {
  const parts = (edition: string) => edition.split('.').map(Number);
  const [a, b] = [parts(theirs), parts(ours)];
  if ([...a, ...b].some(Number.isNaN)) return false;
  const at = a.findIndex((part, index) => part !== (b[index] ?? 0));
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
}
