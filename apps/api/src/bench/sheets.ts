/** Sheets of invented clients, each with a provider and an organization of its own. */
import { withCheckDigit } from '@clearway/domain/npi';

const npi = (number: number) => withCheckDigit(`2${String(number).padStart(8, '0')}`);

/** The rows from one number up to another, with their headings. */
export function sheetOf(from: number, to: number): string {
  const lines = Array.from({ length: to - from }, (_, index) => {
    const number = from + index;
    return `Client ${number},Dr Number ${number},${npi(number)},Group ${number},${npi(50_000_000 + number)},MD,tag`;
  });
  return ['Client,Provider,NPI,Group,Group NPI,State,Tags', ...lines].join('\n');
}
