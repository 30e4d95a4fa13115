/** How long clients have been waiting, in bands; each is a question to the service. */
import { addDays, type Day } from '@clearway/domain/day';

export const bands = ['new', 'week', 'fortnight', 'long'] as const;
export type Band = (typeof bands)[number];

/** First and last age of a band in days; the last band has no end. */
const ages: Readonly<Record<Band, { readonly from: number; readonly to: number | null }>> = {
  new: { from: 0, to: 6 },
  week: { from: 7, to: 13 },
  fortnight: { from: 14, to: 20 },
  long: { from: 21, to: null },
};

/** "7 to 13 days", "21 days and more". */
export function bandWords(band: Band): string {
  const { from, to } = ages[band];
  if (to === null) return `${from} days and more`;
  return from === 0 ? `Under ${to + 1} days` : `${from} to ${to} days`;
}

/** The days on which the wait of a client in this band began. */
export function bandDays(
  band: Band | null,
  today: Day,
): { readonly sinceFrom?: Day; readonly sinceTo?: Day } {
  if (!band) return {};
  const { from, to } = ages[band];
  return { sinceTo: addDays(today, -from), ...(to === null ? {} : { sinceFrom: addDays(today, -to) }) };
}
