/** Monday 23 November 2026, ten in the morning in Baltimore: when the paths begin. */
export const monday = '2026-11-23T15:00:00.000Z';
