/** A sheet to start from: the headings Clearway knows by themselves, and two rows of people who do not exist. */

const rows = [
  ['Client', 'Provider name', 'Provider NPI', 'Group name', 'Group NPI', 'AO name', 'AO e-mail', 'Note'],
  [
    'Lee at Green Clinic',
    'Jordan Lee',
    '2000000044',
    'Green Clinic PLLC',
    '2000000101',
    'Robin Vale',
    'robin.vale@example.com',
    '',
  ],
  ['Osei', 'Amara Osei', '2000000010', '', '', '', 'amara.osei@example.com', 'Call in the morning'],
];

export const exampleSheet = rows.map((row) => row.join(',')).join('\n');
