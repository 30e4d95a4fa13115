/** The words of the service's own mail to members. */
import { moveLabel } from '@clearway/catalog/sentences/moves';
import type { ClientLine } from '@clearway/contract/clients';
import { type Day, daysBetween } from '@clearway/domain/day';

export type Written = { readonly subject: string; readonly body: string };

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const dayWords = (day: Day) =>
  new Intl.DateTimeFormat('en-US', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(Date.parse(day));

function workLine({ name, move, actBy }: ClientLine): string {
  const what = move ? moveLabel(move.code, move.reason) : 'Look at it';
  return `- ${name}: ${what}${actBy ? ` (by ${dayWords(actBy)})` : ''}`;
}

const part = (heading: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : [heading, ...lines, ''];

export function digestWords(
  name: string,
  { overdue, week }: { overdue: readonly ClientLine[]; week: readonly ClientLine[] },
): Written {
  const count = [
    overdue.length > 0 ? `${overdue.length} overdue` : '',
    week.length > 0 ? `${week.length} this week` : '',
  ].filter(Boolean);
  const body = [
    `${name},`,
    '',
    ...part('Overdue', overdue.map(workLine)),
    ...part('Within a week', week.map(workLine)),
  ];
  return { subject: `Clearway: ${count.join(', ')}`, body: body.join('\n') };
}

function nudgeLine({ name, asked, actBy }: ClientLine, today: Day): string {
  const sent = asked?.on ? `asked ${counted(daysBetween(asked.on, today), 'day', 'days')} ago` : 'asked';
  const told = asked?.told ? `, last told ${dayWords(asked.told.on)}` : ', not told yet';
  return `- ${name}: ${sent}${told}${actBy ? `, act by ${dayWords(actBy)}` : ''}`;
}

export function reminderWords(name: string, due: readonly ClientLine[], today: Day): Written {
  const body = [
    `${name},`,
    '',
    'these clients have not answered. Write or call them today:',
    '',
    ...due.map((line) => nudgeLine(line, today)),
    '',
  ];
  return {
    subject: `Clearway: nudge ${counted(due.length, 'client', 'clients')} today`,
    body: body.join('\n'),
  };
}
