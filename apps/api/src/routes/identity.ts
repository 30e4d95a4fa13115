/** Every call about people, their sign-in and their team. */
import { accountAnswers } from './account.ts';
import { browserAnswers } from './browsers.ts';
import { invitationAnswers } from './invitations.ts';
import { memberAnswers } from './members.ts';
import { passkeyAnswers } from './passkeys.ts';
import { passwordAnswers } from './passwords.ts';
import { secondFactorAnswers } from './second-factors.ts';
import { sessionAnswers } from './sessions.ts';
import { signInAnswers } from './sign-in.ts';

export const identityAnswers = {
  ...sessionAnswers,
  ...signInAnswers,
  ...accountAnswers,
  ...secondFactorAnswers,
  ...passkeyAnswers,
  ...passwordAnswers,
  ...memberAnswers,
  ...invitationAnswers,
  ...browserAnswers,
};
