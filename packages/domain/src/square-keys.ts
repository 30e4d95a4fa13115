/** The four squares of a client, in the order in which they are always shown. */
export const squareKeys = [
  'individual.PECOS',
  'organization.PECOS',
  'individual.NPPES',
  'organization.NPPES',
] as const;
export type SquareKey = (typeof squareKeys)[number];
