/** Every call about people, their sign-in and their team. */
import { accountAnswers } from './account.ts';
import { browserAnswers } from './browsers.ts';
import { feedAnswers } from './feeds.ts';
import { hookAnswers } from './hooks.ts';
import { invitationAnswers } from './invitations.ts';
import { keyAnswers } from './keys.ts';
import { linkAnswers } from './links.ts';
import { memberAnswers } from './members.ts';
import { membershipAnswers } from './membership.ts';
import { noticeAnswers } from './notices.ts';
import { outboxAnswers } from './outbox.ts';
import { passkeyAnswers } from './passkeys.ts';
import { passwordAnswers } from './passwords.ts';
import { secondFactorAnswers } from './second-factors.ts';
import { sessionAnswers } from './sessions.ts';
import { settingsAnswers } from './settings.ts';
import { signInAnswers } from './sign-in.ts';
import { ssoAnswers } from './sso.ts';

export const identityAnswers = {
  ...sessionAnswers,
  ...signInAnswers,
  ...accountAnswers,
  ...secondFactorAnswers,
  ...passkeyAnswers,
  ...passwordAnswers,
  ...memberAnswers,
  ...invitationAnswers,
  ...membershipAnswers,
  ...browserAnswers,
  ...keyAnswers,
  ...linkAnswers,
  ...ssoAnswers,
  ...hookAnswers,
  ...feedAnswers,
  ...outboxAnswers,
  ...settingsAnswers,
  ...noticeAnswers,
};
