/** The words of the rules for user IDs and passwords, as the rules card shows them; domain checks them by the same ids. */
import type { Source } from '@clearway/domain/checklist';
import { from } from './sources.ts';

export type RuleId = (typeof userIdRules)[number]['id'] | (typeof passwordRules)[number]['id'];

export type RuleWords = {
  readonly id: string;
  readonly words: string;
  /** Screens that print the rule. */
  readonly shownOn: readonly ('ia-reg-1' | 'ia-pw-reset')[];
  /** True when only CMS can tell. */
  readonly onlyCms?: true;
  readonly sources: readonly Source[];
};

const both = ['ia-reg-1', 'ia-pw-reset'] as const;

/** Day the rules were last compared with their sources. */
export const rulesChecked = '2026-11-23';

export const userIdRules = [
  {
    id: 'U1',
    words: '6 to 12 characters, letters and digits only',
    shownOn: ['ia-reg-1'],
    sources: from('ngs:523', 'ngs:524'),
  },
  { id: 'U2', words: 'At most four digits', shownOn: ['ia-reg-1'], sources: from('ngs:524') },
  { id: 'U3', words: 'No spaces and no special characters', shownOn: ['ia-reg-1'], sources: from('ngs:524') },
  {
    id: 'U4',
    words: 'Nothing that identifies you, such as an SSN or NPI',
    shownOn: ['ia-reg-1'],
    sources: from('ngs:525'),
  },
  {
    id: 'U5',
    words: 'Not used by anyone else in I&A or NPPES',
    shownOn: ['ia-reg-1'],
    onlyCms: true,
    sources: from('ngs:523'),
  },
  { id: 'U6', words: 'It cannot be changed afterwards', shownOn: [], sources: from('W30') },
] as const satisfies readonly RuleWords[];

export const passwordRules = [
  { id: 'P1', words: '8 to 12 characters, all counted', shownOn: both, sources: from('ngs:529', 'ngs:382') },
  { id: 'P2', words: 'At least one letter', shownOn: both, sources: from('ngs:530', 'ngs:383') },
  { id: 'P3', words: 'At least one digit', shownOn: both, sources: from('ngs:531', 'ngs:384') },
  {
    id: 'P4',
    words: 'At least one of the valid special characters',
    shownOn: both,
    sources: from('ngs:532', 'ngs:385'),
  },
  {
    id: 'P5',
    words: 'No other special character, and no space',
    shownOn: both,
    sources: from('ngs:533', 'ngs:386'),
  },
  { id: 'P6', words: 'Does not start with a digit', shownOn: both, sources: from('ngs:534', 'ngs:387') },
  {
    id: 'P7',
    words: 'No character three times in a row',
    shownOn: both,
    sources: from('ngs:535', 'ngs:388'),
  },
  { id: 'P8', words: 'Not the same as the user ID', shownOn: both, sources: from('ngs:536', 'ngs:390') },
  { id: 'P9', words: 'Typed the same twice', shownOn: both, sources: from('ngs:537', 'ngs:391') },
  {
    id: 'P10',
    words: 'Does not contain your first or last name',
    shownOn: ['ia-pw-reset'],
    sources: from('ngs:389'),
  },
  {
    id: 'P11',
    words: 'None of your last 6 passwords',
    shownOn: ['ia-pw-reset'],
    onlyCms: true,
    sources: from('ngs:380'),
  },
  {
    id: 'P12',
    words: 'Changed at most once in {password-lock}',
    shownOn: ['ia-pw-reset'],
    sources: from('ngs:381'),
  },
  {
    id: 'P13',
    words: 'Lives {password-life}; My Profile shows what is left',
    shownOn: [],
    sources: from('W3', 'W32', 'ngs:715'),
  },
] as const satisfies readonly RuleWords[];

/** The valid special characters, as the screens list them; the backslash in some copies is a slip of conversion. */
export const validSpecials = '@#&)(-_\'".,*;:/$!';
/** Those that every source lists and every keyboard has: our advice. */
export const easySpecials = '@#&-_.*/:';
export const specialsSources = from('ngs:393', 'ngs:539', 'W3', 'product');

/** Notes on rules that the sources word differently, and how we read them. */
export const ruleNotes = [
  {
    rule: 'P1',
    words: 'The screens say "alphanumeric" and yet ask for a special character: all characters count.',
    sources: from('ngs:529', 'ngs:532'),
  },
  {
    rule: 'P4',
    words:
      'Older pages end the list at "/": $ and ! are valid on the screens of 2025. Quotes are straight ones.',
    sources: from('ngs:393', 'W3'),
  },
  {
    rule: 'P7',
    words:
      '"Three repeating characters" is not defined: three alike in a row are refused, three anywhere are worth a warning.',
    sources: from('ngs:388'),
  },
  {
    rule: 'P10',
    words: 'The registration screen does not print it: keep to it always.',
    sources: from('ngs:389'),
  },
] as const;
