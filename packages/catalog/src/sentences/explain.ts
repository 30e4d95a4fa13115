/** The explanation of a client as one text: codes and slots of the rules put into words. */

import { type Day, isDay } from '@clearway/domain/day';
import type { Clause, Explanation } from '@clearway/domain/explain';
import type { MoveCode } from '@clearway/domain/state';
import { type Question, questionById } from '../questions.ts';
import { blockWords } from './block-reasons.ts';
import { agoWords, countWords, dayWords, dueWords, instantInWords, listed } from './dates.ts';
import { clauseWords, leadWords } from './explanations.ts';
import type { Name } from './history.ts';
import { squareWords } from './history-client.ts';
import { doesWords, endsWords, moveWords } from './moves.ts';
import { channelWords, roleWords } from './names.ts';
import { reasonWords } from './reasons.ts';
import { fieldWords } from './refusals.ts';
import { type Slots, say } from './slots.ts';
import { waitsOnWords } from './states.ts';

const sentences: Readonly<Record<string, string>> = { ...reasonWords, ...leadWords, ...clauseWords };

/**
 * "Blocked 9 days: Green Clinic (PECOS): the request is out since Thu 22 Oct and the client was told on Thu 12 Nov.
 * Only Dr Lee (Authorized Official) can approve it. Last told 4 days ago. Act by Fri 20 Nov (4 d); CMS should reject it after Sat 21 Nov."
 */
export function explanationWords({ clauses, move }: Explanation, today: Day, name: Name): string {
  const [lead, why, ...rest] = clauses;
  if (!lead) return '';
  const said = clauseSentence(lead, today, name);
  const head = said.endsWith('.') ? `${said} ` : `${said}: `;
  const about = say('[{name}][ ({systems})]', wordsOf(lead.slots, today, name));
  const first = why
    ? `${about === '' ? '' : `${about}: `}${clauseSentence(why, today, name, move?.code)}`
    : '';
  const body = [first, ...rest.map((clause) => clauseSentence(clause, today, name, move?.code))].filter(
    (one) => one !== '',
  );
  return body.length > 0 ? `${head}${body.join(' ')}` : said.endsWith('.') ? said : `${said}.`;
}

/** One clause; a reason becomes a sentence by its full stop, a lead stays open. */
export function clauseSentence({ code, slots }: Clause, today: Day, name: Name, move?: MoveCode): string {
  const said = say(sentences[code] ?? '', withMove(move, wordsOf(slots, today, name)));
  return code in reasonWords ? `${said}.` : said;
}

/** The words with those of the move: what it is, for whose it is, and what happens when it comes too late. */
function withMove(move: MoveCode | undefined, words: Slots): Slots {
  const label = move ? moveWords[move].label : '';
  const end = (move && endsWords[move]) ?? 'CMS should reject it after {lastDay}';
  return {
    does: doesOf(move, words['act']),
    label: label.charAt(0).toLowerCase() + label.slice(1),
    ends: words['lastDay'] ? say(end, words) : '',
    ...words,
  };
}

/** What it is to do: under a block, what waits beneath it. */
function doesOf(move: MoveCode | undefined, act: string | undefined): string {
  const code = act === 'approve-connection' ? 'approve-request' : move;
  return (code && doesWords[code]) ?? 'do it';
}

/** A finding or a risk in words. Its record is what `{name}` stands for. */
export function toldOf(
  sentence: string,
  { record, slots }: { readonly record: string; readonly slots: Slots },
  today: Day,
  name: Name,
): string {
  const said = say(sentence, wordsOf({ record, ...slots }, today, name));
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** Slots as the rules give them (ids, days, counts, codes) in words. `name` is the name of `record`, `ago` how long ago `on` was. */
export function wordsOf(slots: Slots, today: Day, name: Name): Slots {
  const question = questionOf(slots['field']);
  const words = Object.entries(slots).map(
    ([slot, raw]) => [slot, answerOf(question, slot, raw) ?? wordOf(slot, raw, today, name)] as const,
  );
  const { record, on } = slots;
  return {
    ...(record ? { name: name(record) } : {}),
    ...(on && isDay(on) ? { ago: agoWords(on, today) } : {}),
    ...Object.fromEntries(words),
  };
}

/** The question whose answer a field holds (`answers.account`), if it is one. */
const questionOf = (field: string | undefined): Question | null =>
  field?.startsWith('answers.') ? (questionById(field.slice('answers.'.length)) ?? null) : null;

/** The words of a question and of its answers, where a slot names them; null for any other slot. */
function answerOf(question: Question | null, slot: string, raw: string): string | null {
  if (!question) return null;
  if (slot === 'field') return `the answer to “${question.ask}”`;
  if (slot !== 'kept' && slot !== 'other') return null;
  return question.answers.find((one) => one.id === raw)?.words ?? null;
}

function wordOf(slot: string, raw: string, today: Day, name: Name): string {
  if (slot === 'actBy' && isDay(raw)) return dueWords(raw, today);
  if (isDay(raw)) return dayWords(raw, today);
  if (slot === 'endsAt') return instantInWords(raw, 'en');
  if (slot === 'left' && raw === '0') return 'less than a day';
  // "Waiting 0 days" would be no sentence.
  if (slot === 'days' && raw === '0') return 'since today';
  if (slot === 'days' || slot === 'left') return countWords(Number(raw));
  if (slot === 'systems') return listed(raw.split(','));
  if (slot === 'squares') return listed(raw.split(',').map(squareWords));
  if (slot === 'step') return name(raw);
  if (slot === 'field') return fieldWords(raw);
  const ids = raw.split(',');
  return ids.every(isAnyId) ? listed(ids.map(name)) : (codes[slot]?.[raw] ?? raw);
}

const isAnyId = (raw: string) => /^[a-z]{2}_[0-9a-z]{26}$/.test(raw);

const codes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  role: roleWords,
  channel: channelWords,
  waitsOn: waitsOnWords,
  reason: Object.fromEntries(Object.entries(blockWords).map(([code, { because }]) => [code, because])),
  actor: { cms: 'CMS', eus: 'the EUS help desk', mac: 'the MAC' },
  grantor: { cms: 'CMS' },
  weekend: { yes: 'with a weekend in between' },
};
