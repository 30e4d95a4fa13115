/** Taking a text, a record or the team out of everything the service keeps. None of it can be undone. */
import type { ErasureReply, RedactionReply } from '@clearway/contract/removal';
import { ref } from 'vue';
import { useApi } from '../api.ts';
import { useAttempt } from '../attempt.ts';
import { useSession } from '../stores/session.ts';

export type Erasable = 'client' | 'person' | 'profile';

export function useRedaction() {
  const api = useApi();
  const session = useSession();
  const { busy, fault, attempt } = useAttempt();
  const counted = ref<RedactionReply | null>(null);
  const redacted = ref<RedactionReply | null>(null);
  const ask = async (mode: 'count' | 'redact', text: string) =>
    api.redact({ path: { teamId: session.team?.id ?? '' }, body: { mode, text } });
  const count = (text: string) =>
    attempt(async () => {
      redacted.value = null;
      counted.value = await ask('count', text);
    });
  const redact = (text: string) =>
    attempt(async () => {
      redacted.value = await ask('redact', text);
      counted.value = null;
    });
  return { counted, redacted, busy, fault, count, redact };
}

export function useErasure() {
  const api = useApi();
  const session = useSession();
  const { busy, fault, attempt } = useAttempt();
  const erased = ref<ErasureReply | null>(null);
  const path = () => ({ teamId: session.team?.id ?? '' });
  const erase = (what: Erasable, id: string, confirm: string) =>
    attempt(async () => {
      erased.value = await api.erase({ path: path(), body: { what, id, confirm } });
    });
  const eraseTeam = (confirm: string) =>
    attempt(async () => {
      await api.eraseTeam({ path: path(), body: { confirm } });
      await session.load();
    });
  return { erased, busy, fault, erase, eraseTeam };
}
