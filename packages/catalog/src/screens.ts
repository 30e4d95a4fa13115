/** Every screen the fact base describes, as data for `recognise`. */
import type { Screen } from '@clearway/domain/screen';
import { connectionScreens } from './screens/ia-connections.ts';
import { homeScreens } from './screens/ia-home.ts';
import { profileScreens } from './screens/ia-profile.ts';
import { registrationScreens } from './screens/ia-registration.ts';
import { roleScreens } from './screens/ia-roles.ts';
import { signInScreens } from './screens/ia-sign-in.ts';
import { staffScreens } from './screens/ia-staff.ts';
import { nppesScreens } from './screens/nppes.ts';
import { pecosScreens } from './screens/pecos.ts';

export const screens: readonly Screen[] = [
  ...signInScreens,
  ...registrationScreens,
  ...homeScreens,
  ...profileScreens,
  ...roleScreens,
  ...connectionScreens,
  ...staffScreens,
  ...nppesScreens,
  ...pecosScreens,
];

/** The screen with this id, or null. */
export const screenById = (id: string): Screen | null => screens.find((screen) => screen.id === id) ?? null;
