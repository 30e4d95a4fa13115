/**
 * The phrases asked of every portal page. A module of its own, for the content script carries it into each page
 * without the screens.
 */
import type { Phrase } from '@clearway/domain/screen';
import { sharedPhrases } from './screens/anywhere.ts';
import { connectionPhrases } from './screens/ia-connections.ts';
import { homePhrases } from './screens/ia-home.ts';
import { profilePhrases } from './screens/ia-profile.ts';
import { registrationPhrases } from './screens/ia-registration.ts';
import { rolePhrases } from './screens/ia-roles.ts';
import { signInPhrases } from './screens/ia-sign-in.ts';
import { staffPhrases } from './screens/ia-staff.ts';
import { nppesPhrases } from './screens/nppes.ts';
import { pecosPhrases } from './screens/pecos.ts';

export const phrases: readonly Phrase[] = [
  ...sharedPhrases,
  ...signInPhrases,
  ...registrationPhrases,
  ...homePhrases,
  ...profilePhrases,
  ...rolePhrases,
  ...connectionPhrases,
  ...staffPhrases,
  ...nppesPhrases,
  ...pecosPhrases,
];
