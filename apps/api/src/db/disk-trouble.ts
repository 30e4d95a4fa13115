/** What the disk refused. A write that failed so was undone as a whole, and the next one finds the database as it was. */
import type { ProblemCode } from '@clearway/contract/problems';

type DiskCode = Extract<ProblemCode, 'no-room' | 'disk-trouble'>;

/** Result codes of SQLite (sqlite.org/rescode.html) that speak of the disk and not of the statement. */
const spoken: readonly (readonly [RegExp, DiskCode])[] = [
  [/^(SQLITE_FULL|SQLITE_IOERR_SHMSIZE|ENOSPC|EDQUOT)$/, 'no-room'],
  [/^(SQLITE_(IOERR|READONLY|CANTOPEN)\w*|EIO|EROFS|ADRIFT)$/, 'disk-trouble'],
];

const codesOf = (trouble: Error): readonly string[] =>
  ['extendedCode', 'code'].flatMap((name) => {
    const value: unknown = Reflect.get(trouble, name);
    return typeof value === 'string' ? [value] : [];
  });

/** Says what of the disk is behind a failure; null when it is something else. Libraries wrap what they caught. */
export function diskTrouble(trouble: unknown): DiskCode | null {
  for (let one = trouble; one instanceof Error; one = one.cause)
    for (const code of codesOf(one))
      for (const [pattern, told] of spoken) if (pattern.test(code)) return told;
  return null;
}

const advice: Readonly<Record<DiskCode, string>> = {
  'no-room':
    'There is no room left on the disk of the data folder. Make room and start again; nothing recorded is lost.',
  'disk-trouble':
    'The data folder cannot be written. Give the user of the service the right to write there and start again.',
};

/** What whoever starts the service is told when the disk is why it does not start. */
export function diskAdvice(trouble: unknown): string | null {
  const code = diskTrouble(trouble);
  return code && advice[code];
}
