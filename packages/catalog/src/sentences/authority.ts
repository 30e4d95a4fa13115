/** Who may do what, in words: the act, and the rule an answer rests on. Sources come with the answer. */
import type {
  Act,
  AuthorityQuestion,
  Holder,
  May,
  RuleCode,
  Signing,
} from '@clearway/domain/authority-codes';

/** After "She can …" or "Who may …". */
export const actWords: Readonly<Record<Act | Signing, string>> = {
  'create-account': 'create an own I&A account',
  'request-role': 'ask for a role at an employer',
  'invite-seu': 'invite somebody as Staff End User',
  'invite-am': 'invite somebody as Access Manager',
  'invite-ao': 'invite somebody as Authorized Official',
  'approve-seu': 'approve a request to be Staff End User',
  'approve-am': 'approve a request to be Access Manager',
  'approve-ao': 'approve a request to be Authorized Official',
  'change-seu': 'change or remove a Staff End User',
  'change-am': 'change or remove an Access Manager',
  'switch-functions': 'switch PECOS and NPPES on or off for staff',
  'send-request': 'send a connection request (Find Provider)',
  'add-surrogate': 'add a surrogate (Add Surrogate)',
  'approve-connection': 'approve or reject a connection',
  'disable-connection': 'disable a connection',
  'work-in-pecos': 'view and update the record in PECOS',
  'work-in-nppes': 'view and update the record in NPPES',
  represent: 'represent the organization',
  'sign-individual': 'sign the application of an individual (855I)',
  'sign-initial': 'sign the first application of an organization',
  'sign-changes': 'sign changes of an organization',
  'sign-revalidation': 'sign a revalidation of an organization',
};

export const mayWords: Readonly<Record<May, string>> = {
  yes: 'can',
  no: 'cannot',
  'in-this-case': 'can only in a stated case',
  unknown: 'may or may not be able to',
};

export const holderWords: Readonly<Record<Holder, string>> = {
  provider: 'the provider, for the own profile',
  ao: 'an Authorized Official',
  am: 'an Access Manager',
  seu: 'a Staff End User',
  surrogate: 'somebody of a surrogate firm',
};

/** The rule, as a sentence of its own. */
export const ruleWords: Readonly<Record<RuleCode, string>> = {
  'own-login': 'Every person has one own login; organizations have none.',
  'role-for-oneself': 'Anybody may ask for a role at an employer; somebody else approves it.',
  'managing-role': 'Authorized Officials and Access Managers manage staff and connections.',
  'staff-only-works':
    'Staff End Users work in the systems switched on for them; they cannot manage staff or connections.',
  'surrogate-only-works':
    'A surrogate works on the client’s record; it cannot manage the client’s staff or connections.',
  'owner-of-the-profile': 'A provider has every right over the own profile.',
  'only-ao-makes-am':
    'Only the Authorized Official, or a provider for the own profile, makes somebody Access Manager.',
  'am-handles-staff-only': 'An Access Manager handles Staff End Users, not other Access Managers.',
  'only-cms-makes-ao':
    'Only CMS makes somebody Authorized Official: by itself when CMS knows the person, else after a review of papers.',
  'menu-without-ao': 'Add Staff offers Staff End User and Access Manager only.',
  'firm-asks-by-its-ao-or-am': 'A firm’s requests are sent by its own Authorized Official or Access Manager.',
  'who-did-not-send-approves':
    'Whoever did not send the request approves it: the provider, or the organization’s Authorized Official or Access Manager.',
  'all-functions-at-once':
    'Authorized Officials and Access Managers have every function of their employer at once.',
  'functions-one-by-one': 'For Staff End Users each function is switched on by itself.',
  'functions-not-known': 'Nobody has recorded which functions are switched on.',
  'approved-functions-only': 'A surrogate works only in the functions approved on the connection.',
  'legal-authority': 'Only somebody with the legal authority to bind the organization represents it.',
  'only-the-practitioner-signs': 'Only the practitioner signs the own application; it cannot be delegated.',
  'role-does-not-sign':
    'A role in I&A lets nobody sign; the person must be an official on the 855, in PECOS.',
  'official-signs': 'An official listed in PECOS signs. The signatory list there has the last word.',
  'initial-needs-ao-on-855': 'A first application needs the authorized official on the 855.',
  'revalidation-disputed':
    'Sources differ on whether a delegated official may sign a revalidation. Offer only whom the signatory list in PECOS shows.',
  'official-not-known': 'Nobody has recorded whether the person is an official on the 855.',
  'role-not-known': 'The person’s role in I&A is not known. A title such as office manager proves nothing.',
  'role-not-approved': 'The role is asked for and not approved yet.',
  'no-role-here': 'The person has no role here.',
  'not-for-individuals': 'There is no such thing for an individual profile.',
  'not-for-organizations': 'There is no such thing for an organization.',
  'nobody-published-it': 'No source says. Ask EUS before relying on it.',
  'we-are-never-ao': 'One of us is never Authorized Official of a client.',
  'we-are-am-by-decision': 'One of us is Access Manager of a client only by the client’s recorded decision.',
};

/** The question that settles an unknown. */
export const authorityQuestionWords: Readonly<Record<AuthorityQuestion, string>> = {
  'helper-role':
    'Ask the person to open My Profile, Employer Information, and to read out the role and the status.',
  'official-on-855':
    'Ask who is authorized or delegated official on the CMS-855; it may be somebody else than in I&A.',
  'functions-on': 'Ask whether PECOS and NPPES say YES for this person in My Staff or Employer Information.',
};
