/** Brings one client's records into this tab, so that a change to them can be decided here, shown at once and undone. */
import type { View } from '@clearway/domain/client';
import { useApi } from '../api.ts';
import { useRecords } from '../stores/records.ts';
import { useSession } from '../stores/session.ts';
import { useSync } from '../stores/sync.ts';

/** Answers with the client, read once for as long as the tab holds it; null when it is gone. Throws what the api throws. */
export function useOpenClient() {
  const api = useApi();
  const session = useSession();
  const records = useRecords();
  const sync = useSync();
  return async function open(clientId: string): Promise<View | null> {
    const held = records.view(clientId);
    if (held) return held;
    const reply = await api.client({ path: { teamId: session.team?.id ?? '', clientId } });
    records.hold(reply.records);
    sync.begin(reply.sequence);
    return records.view(clientId);
  };
}
