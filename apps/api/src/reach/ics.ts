/** iCalendar (RFC 5545): whole-day events. Lines are folded at 75 bytes and end with CRLF. */

export type DayEvent = {
  readonly uid: string;
  readonly day: string;
  readonly title: string;
  readonly text: string;
  readonly stamp: string;
};

/** A text value (RFC 5545, 3.3.11): marks escaped, ends of lines written, no other control character. */
export const escaped = (text: string) =>
  text
    .replaceAll(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    .replaceAll(/\p{Cc}/gu, ' ');
const compact = (instant: string) => instant.replaceAll(/[-:]|\.\d+/g, '');

/** Folds by bytes, never inside a character. */
export function fold(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of line) {
    if (Buffer.byteLength(piece + letter) > 74) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece].join('\r\n ');
}

const event = ({ uid, day, title, text, stamp }: DayEvent) => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  `DTSTAMP:${compact(stamp)}`,
  `LAST-MODIFIED:${compact(stamp)}`,
  `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
  `SUMMARY:${escaped(title)}`,
  `DESCRIPTION:${escaped(text)}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

export function calendar(name: string, events: readonly DayEvent[]): string {
  const head = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Clearway//Act-by dates//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
  ];
  return `${[...head, ...events.flatMap(event), 'END:VCALENDAR'].map(fold).join('\r\n')}\r\n`;
}
