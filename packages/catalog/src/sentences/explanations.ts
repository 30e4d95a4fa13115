/** What `explain` says, clause by clause; each is a short sentence, the surface puts a space between them. */
import type { clauses, leads } from '@clearway/domain/explain';

/** How it stands. One without a full stop is followed by what it is about and why. Slots: days, left, since, name, systems, open, needed. */
export const leadWords: Readonly<Record<(typeof leads)[number], string>> = {
  'not-started': 'Not started',
  'in-progress': 'In progress[ {days}]',
  waiting: 'Waiting[ {days}]',
  'at-risk': 'At risk[, {left} left]',
  blocked: 'Blocked[ {days}]',
  'half-open': 'Half open ({open} of {needed})',
  ready: 'Ready[ since {since}]: all access needed was seen open.',
  'presumed-lapsed': 'Presumed lapsed',
  'not-needed': 'Nothing is needed.',
};

/** What may follow. Days and names are given in words; `does`, `label` and `ends` are those of the move. */
export const clauseWords: Readonly<Record<(typeof clauses)[number], string>> = {
  'only-one-can': 'Only {person}[ ({role})] can {does}.',
  'several-can': '{people} can {does}.',
  'nobody-known': 'Nobody is recorded who could {does}: ask who is Authorized Official or Access Manager.',
  'we-do': 'It is our move[: {label}].',
  'we-do-by-owner': 'It is our move, {owner}’s[: {label}].',
  'firm-does': 'It takes the Authorized Official or Access Manager of our firm[, {person}][: {label}].',
  'cms-does': 'It is with {actor}.',
  'told-ago': 'Last told {ago}[ {channel}].',
  'act-by': 'Act by {actBy}[; {ends}].',
  'ends-at': 'It ends on {endsAt}[, {weekend}].',
  overdue: 'It should have been done by {actBy}[; {ends}].',
  ended: 'The last day was {lastDay}.',
  'also-blocked': 'Also blocked: {squares}.',
};
