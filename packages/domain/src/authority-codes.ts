/** What one may do in I&A and on the 855, and the rules that say so. The words stand in packages/catalog. */

/** Doing something in I&A, NPPES or PECOS: decided by the role there (fact base 2.2). */
export const acts = [
  'create-account',
  'request-role',
  'invite-seu',
  'invite-am',
  'invite-ao',
  'approve-seu',
  'approve-am',
  'approve-ao',
  'change-seu',
  'change-am',
  'switch-functions',
  'send-request',
  'add-surrogate',
  'approve-connection',
  'disable-connection',
  'work-in-pecos',
  'work-in-nppes',
  'represent',
] as const;
/** Signing an application: decided by what the person is on the CMS-855, never by a role in I&A (fact base 2.4 d). */
export const signings = ['sign-individual', 'sign-initial', 'sign-changes', 'sign-revalidation'] as const;
export type Act = (typeof acts)[number];
export type Signing = (typeof signings)[number];

/** The rule an answer rests on. */
export const rules = [
  'own-login',
  'role-for-oneself',
  'managing-role',
  'staff-only-works',
  'surrogate-only-works',
  'owner-of-the-profile',
  'only-ao-makes-am',
  'am-handles-staff-only',
  'only-cms-makes-ao',
  'menu-without-ao',
  'firm-asks-by-its-ao-or-am',
  'who-did-not-send-approves',
  'all-functions-at-once',
  'functions-one-by-one',
  'functions-not-known',
  'approved-functions-only',
  'legal-authority',
  'only-the-practitioner-signs',
  'role-does-not-sign',
  'official-signs',
  'initial-needs-ao-on-855',
  'revalidation-disputed',
  'official-not-known',
  'role-not-known',
  'role-not-approved',
  'no-role-here',
  'not-for-individuals',
  'not-for-organizations',
  'nobody-published-it',
  'we-are-never-ao',
  'we-are-am-by-decision',
] as const;
export type RuleCode = (typeof rules)[number];

/** The question that would settle an unknown: ids of the catalogue's questions. */
export const authorityQuestions = ['helper-role', 'official-on-855', 'functions-on'] as const;
export type AuthorityQuestion = (typeof authorityQuestions)[number];

/** How somebody stands to a profile, as far as authority goes. */
export const holders = ['provider', 'ao', 'am', 'seu', 'surrogate'] as const;
export type Holder = (typeof holders)[number];

export const mays = ['yes', 'no', 'in-this-case', 'unknown'] as const;
export type May = (typeof mays)[number];
