/** The business functions access is granted for, each with its own row and tracking ID in I&A (fact base, fact 5). */
export const systems = ['PECOS', 'NPPES'] as const;
export type System = (typeof systems)[number];
