/** Codes of every step of the fact base, by procedure; the catalogue must hold each. For tests only. */
export const codesByProcedure = {
  P06: [
    'ACCT-01',
    'ACCT-02',
    'ACCT-03',
    'ACCT-04',
    'ACCT-05',
    'ACCT-06',
    'ACCT-07',
    'ACCT-08',
    'ACCT-09',
    'ACCT-10',
    'ACCT-11',
    'ACCT-12',
  ],
  P07: ['MFA-01', 'MFA-02', 'MFA-03', 'MFA-04', 'MFA-05', 'MFA-06'],
  P08: ['AO-01', 'AO-02', 'AO-03', 'AO-04', 'AO-05', 'AO-06', 'AO-07', 'AO-08', 'AO-09', 'AO-10', 'AO-11'],
  P09: ['AM-01', 'AM-02', 'AM-03', 'AM-04', 'AM-05', 'AM-06', 'AM-07', 'AM-08A', 'AM-08B', 'AM-09'],
  P12: [
    'CRI-01',
    'CRI-02',
    'CRI-03',
    'CRI-04',
    'CRI-05',
    'CRI-06',
    'CRI-07',
    'CRI-08',
    'CRI-09',
    'CRI-10',
    'CRI-11',
  ],
  P13: ['CRO-01', 'CRO-02', 'CRO-03', 'CRO-04', 'CRO-05', 'CRO-06'],
  P14: ['APP-01', 'APP-02', 'APP-03', 'APP-04', 'APP-05', 'APP-06', 'APP-07'],
  P15: ['SUR-01', 'SUR-02', 'SUR-03', 'SUR-04', 'SUR-05', 'SUR-06', 'SUR-07', 'SUR-08'],
  P20: ['VER-01', 'VER-02', 'VER-03', 'VER-04'],
} as const;

export const codes: readonly string[] = Object.values(codesByProcedure).flat();
