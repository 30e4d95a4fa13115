/** Which connections of a profile count for this client. */
import type { View } from '@clearway/domain/client';
import type { Connection } from '@clearway/domain/connection';
import { currentConnection } from '@clearway/domain/open-access';
import type { Profile } from '@clearway/domain/profile';
import { neededSystems } from '@clearway/domain/step-standing';

/** The current connection of each needed system. */
export function currentConnections(view: View, profile: Profile): readonly Connection[] {
  return neededSystems(view, profile).flatMap(
    (system) => currentConnection(profile, system, view.client.firm) ?? [],
  );
}

/** Those nobody has seen answered. */
export function openConnections(view: View, profile: Profile): readonly Connection[] {
  return currentConnections(view, profile).filter(({ answer }) => !answer || answer.how === 'said');
}

/** All of a profile, newest first. */
export function allConnections(profile: Profile): readonly Connection[] {
  return Object.values(profile.connections).sort((a, b) => (a.at < b.at ? 1 : -1));
}
