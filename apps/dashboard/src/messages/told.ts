/** What "Yes, I sent it" records: the open requests the person was told about, on each profile of the client. */

import type { channels } from '@clearway/domain/channel';
import type { View } from '@clearway/domain/client';
import type { Day } from '@clearway/domain/day';
import type { Draft } from '@clearway/domain/draft';
import type { PersonId } from '@clearway/domain/id';
import { currentConnection } from '@clearway/domain/open-access';
import { systems } from '@clearway/domain/system';

type Telling = {
  readonly person: PersonId | null;
  readonly channel: (typeof channels)[number];
  readonly on: Day;
};

/** One draft a profile with a request nobody has answered; none where the message is about something else. */
export function toldDrafts(view: View, { person, channel, on }: Telling): readonly Draft[] {
  const profiles = [view.individual, view.organization].flatMap((profile) => profile ?? []);
  return profiles.flatMap((profile): readonly Draft[] => {
    const open = systems.flatMap((system) => {
      const one = currentConnection(profile, system, view.client.firm);
      return one && !one.answer ? [one.id] : [];
    });
    const to = person ? { person } : {};
    return open.length > 0
      ? [{ kind: 'client-told', record: profile.id, connections: open, channel, on, ...to }]
      : [];
  });
}
