/** Why a change was not kept, and how to mend it. */
import type { Refusal } from '@clearway/domain/refusal';

const secrets: Readonly<Record<string, string>> = {
  ssn: 'a Social Security number',
  password: 'a password',
  code: 'a security or MFA code',
};

export function refusalWords(refusal: Refusal): string {
  switch (refusal.code) {
    case 'secret':
      return `This looks like ${secrets[refusal.what] ?? 'a secret'}. Take it out; Clearway never keeps secrets, and it was stored nowhere.`;
    case 'malformed':
      return `The value of “${refusal.field}” is not as it must be${refusal.expected ? `: ${refusal.expected}` : ''}.`;
    case 'not-permitted':
      return `Your permission (${refusal.permission}) does not allow this. Ask a lead or the owner of the team.`;
    case 'unknown':
      return 'What this is about is not there any more. Somebody may have removed it.';
    case 'id-taken':
      return 'This was recorded already in another form. Reload and look before you try again.';
    case 'changed-since':
      return 'Somebody changed the same values since, so this cannot be taken back as it is. Change them by hand.';
    case 'newer-shape':
      return 'This record was written by a newer version. Reload the page to go on.';
    case 'wrong-kind':
      return `This does not fit: expected ${refusal.expected}.`;
  }
}
