/** The rules of an I&A user ID (fact base 4.1), checked in memory only; a user ID is half of a login and never kept. */

export const userIdRuleIds = ['U1', 'U2', 'U3', 'U4', 'U5', 'U6'] as const;
export type UserIdRule = (typeof userIdRuleIds)[number];
/** `unknown`: only CMS can tell (U5), or it is no rule about the text (U6). */
export type UserIdVerdict = { readonly rule: UserIdRule; readonly is: 'kept' | 'broken' | 'unknown' };

const is = (kept: boolean): UserIdVerdict['is'] => (kept ? 'kept' : 'broken');

/** Every rule with its verdict, U1 to U6 in order. */
export function checkUserId(userId: string): readonly UserIdVerdict[] {
  const digits = userId.match(/[0-9]/g)?.length ?? 0;
  return [
    { rule: 'U1', is: is(/^[A-Za-z0-9]{6,12}$/.test(userId)) },
    { rule: 'U2', is: is(digits <= 4) },
    { rule: 'U3', is: is(/^[A-Za-z0-9]*$/.test(userId)) },
    // Neither an SSN nor an NPI has so few digits, so what keeps U2 holds neither.
    { rule: 'U4', is: is(!/[0-9]{9}/.test(userId.replace(/[ -]/g, ''))) },
    { rule: 'U5', is: 'unknown' },
    { rule: 'U6', is: 'unknown' },
  ];
}

/** The rules a user ID breaks; empty when nothing here speaks against it. */
export const brokenUserIdRules = (userId: string): readonly UserIdRule[] =>
  checkUserId(userId).flatMap((one) => (one.is === 'broken' ? [one.rule] : []));
