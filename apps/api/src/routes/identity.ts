/** Every call about people, their sign-in and their team. */
import { browserAnswers } from './browsers.ts';
import { invitationAnswers } from './invitations.ts';
import { memberAnswers } from './members.ts';
import { sessionAnswers } from './sessions.ts';
import { signInAnswers } from './sign-in.ts';

export const identityAnswers = {
  ...sessionAnswers,
  ...signInAnswers,
  ...memberAnswers,
  ...invitationAnswers,
  ...browserAnswers,
};
