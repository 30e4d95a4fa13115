/**
 * The rules of an I&A password (fact base 4.2), checked in memory only: nothing here is stored, sent or logged, and the
 * fields that use it are exempt from drafts, undo and pictures. Rule ids are those of catalog/src/rules.ts.
 */
import { type Clocks, runDays, runHours } from './clock.ts';
import { type Day, dayOf } from './day.ts';
import type { Random } from './id.ts';

export const passwordRuleIds = [
  'P1',
  'P2',
  'P3',
  'P4',
  'P5',
  'P6',
  'P7',
  'P8',
  'P9',
  'P10',
  'P11',
  'P12',
  'P13',
] as const;
export type PasswordRule = (typeof passwordRuleIds)[number];

/** `broken`: as typed it will be refused. `unknown`: not to be told from here (P11 always: only CMS knows the last six). */
export type Verdict = { readonly rule: PasswordRule; readonly is: 'kept' | 'broken' | 'unknown' };

/** What is known beside the password. A rule whose other half is missing is `unknown`. */
export type Beside = {
  readonly userId?: string;
  readonly again?: string;
  readonly firstName?: string;
  readonly lastName?: string;
  /** Instant of the last change, for P12 and P13, with the lengths of the clocks and the hour it is. */
  readonly changedAt?: string;
  readonly clocks?: Clocks;
  readonly now?: string;
};

/** The 17 special characters that are valid (fact base 4.2; the backslash in some copies is a slip of conversion, C2). */
export const specials = '@#&)(-_\'".,*;:/$!';
/** Those that every source lists and every keyboard has. */
export const easySpecials = '@#&-_.*/:';

const isLetter = (one: string) => /[A-Za-z]/.test(one);
const isDigit = (one: string) => /[0-9]/.test(one);
const isSpecial = (one: string) => specials.includes(one);

const least = 8;
const most = 12;

const holdsName = (password: string, name: string | undefined): boolean => {
  const part = name?.trim().toLowerCase() ?? '';
  return part.length > 1 && password.toLowerCase().includes(part);
};

const verdict = (rule: PasswordRule, kept: boolean | undefined): Verdict => ({
  rule,
  is: kept === undefined ? 'unknown' : kept ? 'kept' : 'broken',
});

/** P12: one change in the length of `password-lock` (24 h as published). */
function mayChange({ changedAt, clocks, now }: Beside): boolean | undefined {
  const lock = clocks?.['password-lock'];
  if (!changedAt || !now || lock?.unit !== 'hours') return undefined;
  return runHours('password-lock', changedAt, lock.hours).lapsesAt <= now;
}

/** P13: a password lives as long as `password-life` says (60 days as published). */
function isAlive({ changedAt, clocks, now }: Beside): boolean | undefined {
  const lastDay = changedAt && clocks ? expiresOn(dayOf(changedAt), clocks) : null;
  return lastDay && now ? dayOf(now) <= lastDay : undefined;
}

/** The last day of a password changed on a day; null where no length in days is known. */
export function expiresOn(changedOn: Day, clocks: Clocks): Day | null {
  const life = clocks['password-life'];
  return life.unit === 'days' ? runDays('password-life', changedOn, life.days).lastDay : null;
}

/** Every rule with its verdict, P1 to P13 in order. Length counts all characters (C1); three alike in a row break P7 (C4). */
export function checkPassword(password: string, beside: Beside = {}): readonly Verdict[] {
  const all = [...password];
  const { userId, again, firstName, lastName } = beside;
  const named = firstName === undefined && lastName === undefined;
  return [
    verdict('P1', all.length >= least && all.length <= most),
    verdict('P2', all.some(isLetter)),
    verdict('P3', all.some(isDigit)),
    verdict('P4', all.some(isSpecial)),
    verdict(
      'P5',
      all.every((one) => isLetter(one) || isDigit(one) || isSpecial(one)),
    ),
    verdict('P6', !isDigit(all[0] ?? '')),
    verdict('P7', !/(.)\1\1/su.test(password)),
    verdict('P8', userId === undefined ? undefined : password.toLowerCase() !== userId.toLowerCase()),
    verdict('P9', again === undefined ? undefined : password === again),
    verdict('P10', named ? undefined : !holdsName(password, firstName) && !holdsName(password, lastName)),
    verdict('P11', undefined),
    verdict('P12', mayChange(beside)),
    verdict('P13', isAlive(beside)),
  ];
}

/** The rules a password breaks; empty when nothing here speaks against it. */
export const brokenRules = (password: string, beside: Beside = {}): readonly PasswordRule[] =>
  checkPassword(password, beside).flatMap((one) => (one.is === 'broken' ? [one.rule] : []));

/** True when a character stands three times anywhere: not refused by any source, worth a warning (C4). */
export function repeatsOften(password: string): boolean {
  const all = [...password.toLowerCase()];
  return all.some((one) => all.filter((other) => other === one).length >= 3);
}

const letters = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ';
const digits = '23456789';

/** One of the characters, every one as likely: bytes beyond a whole multiple are thrown away. */
function pick(from: string, random: Random): string {
  const limit = 256 - (256 % from.length);
  for (;;) {
    const [byte = 0] = random(1);
    if (byte < limit) return from[byte % from.length] ?? '';
  }
}

/** A password that keeps every rule that can be checked: twelve characters, no look-alikes, specials every keyboard has. For one's own account only. */
export function newPassword(random: Random, beside: Beside = {}): string {
  for (;;) {
    const first = pick(letters, random);
    const rest = Array.from({ length: most - 1 }, () => pick(letters + digits + easySpecials, random)).join(
      '',
    );
    const made = first + rest;
    if (
      brokenRules(made, { ...beside, again: made }).filter((rule) => rule !== 'P12' && rule !== 'P13')
        .length === 0 &&
      !repeatsOften(made)
    )
      return made;
  }
}
