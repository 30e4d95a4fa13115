/** While a service is replaced older processes work on beside newer ones: so a migration adds, or says that it breaks. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { controlMigrations } from './control/open.ts';
import { type Migration, migrationOf } from './migrate.ts';
import { teamMigrations } from './team/open.ts';

/** What in a migration an older process could stumble over. */
function notAdding({ statements, breaks, number }: Migration): readonly string[] {
  if (breaks || number === 1) return [];
  const made = new Set(
    statements.flatMap(({ sql }) => /^CREATE TABLE (?:IF NOT EXISTS )?"?(\w+)/i.exec(sql)?.[1] ?? []),
  );
  const ofItsOwn = (table: string | undefined) => table !== undefined && made.has(table);
  const adds = (sql: string): boolean => {
    if (/^CREATE (TABLE|INDEX|TRIGGER)\b/i.test(sql)) return true;
    // A row an older process still writes could be refused by a rule it does not know.
    if (/^CREATE UNIQUE INDEX\b/i.test(sql)) return ofItsOwn(/\bON "?(\w+)/i.exec(sql)?.[1]);
    if (/^(INSERT|UPDATE|DELETE)\b/i.test(sql))
      return ofItsOwn(/\b(?:INTO|UPDATE|FROM) "?(\w+)/i.exec(sql)?.[1]);
    return (
      /^ALTER TABLE \S+ ADD COLUMN\b/i.test(sql) && (!/\bNOT NULL\b/i.test(sql) || /\bDEFAULT\b/i.test(sql))
    );
  };
  return statements.map(({ sql }) => sql).filter((sql) => !adds(sql));
}

test.each([...controlMigrations(), ...teamMigrations()].map((one) => [one.name, one] as const))(
  '%s only adds, or says that it breaks',
  (_, migration) => {
    expect(notAdding(migration)).toEqual([]);
  },
);

test('what takes away, renames or asks more of old rows is caught, and let through once it says so', () => {
  const taking = [
    'DROP TABLE record',
    'DROP INDEX named_by_sort',
    'ALTER TABLE record RENAME COLUMN value TO text',
    'ALTER TABLE record DROP COLUMN value',
    'ALTER TABLE record ADD COLUMN mood TEXT NOT NULL',
    'CREATE UNIQUE INDEX one_name ON named (name)',
    'UPDATE record SET shape = 2',
    'DELETE FROM setting',
  ];
  fc.assert(
    fc.property(fc.constantFrom(...taking), fc.boolean(), (sql, says) => {
      const text = `${says ? '-- breaks: for a reason\n' : ''}CREATE TABLE mood (name TEXT);\n${sql};\n`;
      expect(notAdding(migrationOf('0099-some.sql', text))).toEqual(says ? [] : [sql]);
    }),
  );
});
