/** Sheets as nobody would write them: nothing of them is a fault of ours, and what the dry run says is what happens. */
import { importFields } from '@clearway/contract/imports';
import { newId } from '@clearway/domain/id';
import { withCheckDigit } from '@clearway/domain/npi';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyTeam } from '../admin/verify.ts';
import { type TestApp, testApp } from '../testing.ts';

let house: TestApp;
beforeAll(async () => {
  house = await testApp();
});
afterAll(() => house.close());

const heading = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'Client',
      'Provider',
      'NPI',
      'Group',
      'Group NPI',
      'AO',
      'AO email',
      'Notes',
      'Owner',
      'Tags',
    ),
  },
  fc.constantFrom(
    '',
    '__proto__',
    'constructor',
    'A',
    'A (2)',
    'SSN',
    'Client',
    '=1+1',
    'Náme',
    '\u0000',
    'x'.repeat(300),
  ),
);
const cell = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'Osei Clinic',
      'Dr Lee',
      'amara@example.com',
      withCheckDigit('200000001'),
      '2000000003',
      'TRUE',
    ),
  },
  fc.constantFrom(
    '',
    ' ',
    '"',
    '""',
    'a"b',
    'a\nb',
    'a,b',
    '\t',
    '\u0000',
    '\ufeff',
    '=cmd|1',
    'Requested 11/20 4417-22 PECOS',
    'ＮＰＩ',
    '\ud83d',
    '9'.repeat(50),
    'y'.repeat(3000),
  ),
  fc.string({ maxLength: 12 }),
);
const sheet = fc
  .record({
    headings: fc.array(heading, { minLength: 1, maxLength: 7 }),
    rows: fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 6 }),
    by: fc.constantFrom(',', ';', '\t', '|'),
    end: fc.constantFrom('\n', '\r\n'),
    quoted: fc.boolean(),
  })
  .map(({ headings, rows, by, end, quoted }) => {
    const word = (text: string) => (quoted ? `"${text.replaceAll('"', '""')}"` : text);
    return [headings, ...rows].map((line) => line.map(word).join(by)).join(end);
  });

test('what the dry run says of any sheet is what happens, and what was recorded holds', async () => {
  const { owner } = house.us;
  const run = async (csv: string, mode: 'dry-run' | 'real', mapping?: Record<string, string>) => {
    const body = {
      mode,
      import: newId('import', house.service.random),
      csv,
      ...(mapping ? { mapping } : {}),
    };
    const reply = await house.app.request(`/api/teams/${owner.team}/imports`, {
      method: 'POST',
      headers: { 'test-member': owner.id },
      body: JSON.stringify(body),
    });
    expect(house.reported).toEqual([]);
    expect([200, 400, 413]).toContain(reply.status);
    return reply.status === 200 ? await reply.json() : null;
  };
  await fc.assert(
    fc.asyncProperty(sheet, fc.constantFrom(...importFields), async (csv, field) => {
      const dry = await run(csv, 'dry-run');
      await run(csv, 'dry-run', { Client: field, A: field });
      const real = await run(csv, 'real');
      expect(real?.counts).toEqual(dry?.counts);
    }),
    { numRuns: 60 },
  );
  await house.service.teams.use(owner.team, async ({ db }) => expect(await verifyTeam(db)).toEqual([]));
});
