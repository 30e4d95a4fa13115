/** What was said about a client, newest first; and saying something. */
import type { Comment } from '@clearway/contract/talk';
import { cryptoRandom, newId } from '@clearway/domain/id';
import { computed, shallowRef } from 'vue';
import { useApi } from '../api.ts';
import { useAttempt } from '../attempt.ts';
import { useSession } from '../stores/session.ts';
import { useTeamRead } from './team-read.ts';

/** Comments after those of the first page. */
function useOlder(client: () => string, first: () => string | null) {
  const api = useApi();
  const session = useSession();
  const more = shallowRef<readonly Comment[]>([]);
  const after = shallowRef<string | null | undefined>(undefined);
  const older = computed(() => (after.value === undefined ? first() : after.value));

  async function showOlder() {
    if (!older.value) return;
    const path = { teamId: session.team?.id ?? '', clientId: client() };
    const reply = await api.comments({ path, query: { before: older.value } });
    more.value = [...more.value, ...reply.comments];
    after.value = reply.older;
  }
  return { more, older, showOlder };
}

export const newCommentId = () => newId('note', cryptoRandom);

export function useComments(client: () => string) {
  const api = useApi();
  const session = useSession();
  const { fault: refused, busy, attempt } = useAttempt();
  const path = () => ({ teamId: session.team?.id ?? '' });
  const { data, fault, refetch } = useTeamRead(
    () => ['comments', client()],
    (own, teamId, signal) => own.comments({ path: { teamId, clientId: client() }, signal }),
  );
  const { more, older, showOlder } = useOlder(client, () => data.value?.older ?? null);

  /** True when it was kept. The id is the sender's, so a retry is the same comment. */
  const say = (id: string, text: string, mentions: readonly string[]) =>
    attempt(async () => {
      await api.comment({ path: path(), body: { id, client: client(), text, mentions: [...mentions] } });
      await refetch();
    });
  const remove = (commentId: string) =>
    attempt(async () => {
      await api.deleteComment({ path: { ...path(), commentId } });
      more.value = more.value.filter(({ id }) => id !== commentId);
      await refetch();
    });
  const comments = computed(() => [...(data.value?.comments ?? []), ...more.value]);
  return {
    comments,
    older,
    say,
    remove,
    showOlder,
    busy,
    refused,
    fault,
    loaded: computed(() => data.value !== undefined),
  };
}
