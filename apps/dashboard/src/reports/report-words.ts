/** What the figures of a report say, with the size of the sample, and silence where nothing can be said. */
import type { ReportsReply } from '@clearway/contract/reports';

type Span = ReportsReply['spans'][number];
type Forecast = ReportsReply['forecast'];

export const spanTitles: Readonly<Record<Span['span'], string>> = {
  'asked-told': 'From the request to telling the client',
  'told-approved': 'From telling the client to the approval',
  'asked-approved': 'From the request to the approval',
  'added-ready': 'From adding the client to ready',
};

/** A figure in a sentence: `7 days`. */
const dayCount = (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`;
const rounded = (value: number) => Math.round(value * 10) / 10;

/** "7 days (most between 3 and 12 days, 41 cases)"; says so where there is no case. */
export function spreadWords({
  sample,
  p20,
  median,
  p80,
}: Pick<Span, 'sample' | 'p20' | 'median' | 'p80'>): string {
  if (sample === 0 || median === null) return 'No case yet';
  const cases = sample === 1 ? '1 case' : `${sample} cases`;
  if (p20 === null || p80 === null || sample < 5) return `${dayCount(rounded(median))} (${cases})`;
  if (rounded(p20) === rounded(p80)) return `${dayCount(rounded(median))} (most took just that, ${cases})`;
  return `${dayCount(rounded(median))} (most between ${rounded(p20)} and ${dayCount(rounded(p80))}, ${cases})`;
}

/** When those who wait now may be through. A range, never a day; nothing where too little is known. */
export function forecastWords({ waiting, sample, p20, median, p80, says }: Forecast): string {
  if (waiting === 0) return 'Nobody waits on an answer now.';
  const who = waiting === 1 ? 'One client waits' : `${waiting} clients wait`;
  if (says === 'nothing-yet' || median === null)
    return `${who} on an answer. How long it takes cannot be said yet: no answer has been recorded.`;
  const range =
    p20 !== null && p80 !== null
      ? `between ${rounded(p20)} and ${dayCount(rounded(p80))}`
      : `about ${dayCount(rounded(median))}`;
  const answers = sample === 1 ? 'one answer' : `${sample} answers`;
  const few = says === 'few' ? ' That is too few to rely on.' : '';
  return `${who} on an answer. Going by ${answers} so far, six of ten came ${range} after the request.${few} Weekends, holidays and one slow client move this; it is no promise.`;
}

/** "0 to 6 d", "90 d and more". */
export const ageWords = ({ from, to }: ReportsReply['ages'][number]): string =>
  to === null ? `${from} d and more` : `${from} to ${to} d`;
