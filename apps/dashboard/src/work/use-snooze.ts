/** Puts a client off, or takes it back up, with the way back. */

import type { Day } from '@clearway/domain/day';
import { isId } from '@clearway/domain/id';
import { dayWords } from '@clearway/ui/due';
import { useOpenClient } from '../reads/open-record.ts';
import { useClock } from '../stores/clock.ts';
import { useDoing } from '../stores/doing.ts';

export function useSnooze() {
  const open = useOpenClient();
  const doing = useDoing();
  const clock = useClock();

  /** Null when it is kept; else why not. `until` null wakes it. Throws what the api throws. */
  return async function snooze(
    client: { readonly id: string; readonly name: string },
    until: Day | null,
  ): Promise<string | null> {
    await open(client.id);
    if (!isId('client', client.id)) return null;
    const says = until
      ? `${client.name} is snoozed until ${dayWords(until, clock.today)}.`
      : `${client.name} is back in the work list.`;
    return doing.make([{ kind: 'client-snoozed', record: client.id, until }], says);
  };
}
