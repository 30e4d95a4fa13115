/**
 * Every problem an answer that is not 2xx can name: the status, and the sentence for a person. Codes are permanent.
 * `not-found` is said alike for what is not there and for what the asker may not see.
 */
export const problems = {
  malformed: { status: 400, message: 'The request is not of the expected form.' },
  'not-open': {
    status: 400,
    message: 'Accounts are made by invitation here. Ask a member of your team for a link.',
  },
  'link-ended': {
    status: 400,
    message: 'This link was used, has ended or was taken back. Ask for a new one.',
  },
  'code-ended': { status: 400, message: 'This code was used, has ended or is mistyped. Ask for a new one.' },
  'code-wrong': { status: 400, message: 'This code is not right. Wait for the next one and try again.' },
  'password-weak': {
    status: 400,
    message: 'This password is too easy to guess. Choose a longer one, or let your browser make one.',
  },
  'address-taken': { status: 400, message: 'Sign in with this address instead, or reset its password.' },
  'secret-inside': { status: 400, message: 'This looks like a secret that must not be kept here.' },
  'last-owner': { status: 400, message: 'A team needs an owner. Make somebody else owner first.' },
  'address-refused': { status: 400, message: 'This address is private or cannot be reached from here.' },
  'no-mail': { status: 400, message: 'This service has no mail server set.' },
  'provider-unreachable': {
    status: 400,
    message: 'The identity provider did not answer as it should. Check the issuer address.',
  },
  'sign-in-wrong': { status: 401, message: 'The address or the password is not right.' },
  'no-session': { status: 401, message: 'Sign in first.' },
  'second-factor': {
    status: 403,
    message: 'This team asks for a second factor. Set one up under your account.',
  },
  'sso-required': { status: 403, message: 'This team asks you to sign in with its identity provider.' },
  'not-permitted': { status: 403, message: 'Your permission in this team does not allow this.' },
  'prove-again': {
    status: 403,
    message: 'Say once more that it is you: give your password, or sign in again.',
  },
  'foreign-origin': { status: 403, message: 'This page may not ask the service.' },
  'not-found': { status: 404, message: 'There is nothing here, or not for you.' },
  'too-large': { status: 413, message: 'The request is too large.' },
  'too-many': { status: 429, message: 'Too many tries. Wait a little and try again.' },
  'went-wrong': {
    status: 500,
    message: 'Something went wrong on our side. Try again; nothing was half done.',
  },
  'newer-elsewhere': {
    status: 503,
    message:
      'A newer version of Clearway has taken over here and this one must leave it alone. Try again in a moment.',
  },
  'no-room': {
    status: 507,
    message:
      'The disk of the service is full. Nothing of this was recorded, and nothing recorded before is lost. Whoever runs the service makes room; then send it again.',
  },
  'disk-trouble': {
    status: 503,
    message:
      'The service cannot write to its disk. Nothing of this was recorded. Whoever runs the service looks at the data folder and its rights; then send it again.',
  },
  'databases-away': {
    status: 503,
    message:
      'The server of the databases does not answer as it should. Whoever runs the service looks at /readyz, which says why; then send it again.',
  },
  'team-damaged': {
    status: 503,
    message:
      'The database of this team is damaged. Other teams are not touched by it. Whoever runs the service stops it, runs `admin verify`, and puts back what a backup holds.',
  },
  'team-held': {
    status: 503,
    message:
      'Another program holds the database of this team. Nothing of this was recorded. Whoever runs the service ends that program; then send it again.',
  },
  'team-out-of-reach': {
    status: 503,
    message:
      'The database of this team cannot be read or written. Nothing of this was recorded. Whoever runs the service looks at the file and its rights; then send it again.',
  },
} as const;
export type ProblemCode = keyof typeof problems;
