/** Who else has the same client open. Said every half minute while it is. */
import { Answered, Unanswered } from '@clearway/contract/send';
import { onScopeDispose, ref, watch } from 'vue';
import { useApi } from '../api.ts';
import { useSession } from '../stores/session.ts';

const beat = 30_000;

/** Names of the others; empty where nobody is or the service does not say. */
export function usePresence(client: () => string) {
  const api = useApi();
  const session = useSession();
  const here = ref<readonly string[]>([]);
  const path = () => ({ teamId: session.team?.id ?? '' });

  async function say(id: string | null) {
    try {
      const reply = await api.presence({ path: path(), body: { client: id } });
      here.value = reply.here
        .filter((one) => one.client === id && one.member !== session.team?.member)
        .map(({ name }) => name);
    } catch (trouble) {
      // Presence is a nicety: without an answer nobody is shown.
      if (!(trouble instanceof Unanswered || trouble instanceof Answered)) throw trouble;
      here.value = [];
    }
  }
  watch(client, (id) => void say(id), { immediate: true });
  const again = setInterval(() => void say(client()), beat);
  onScopeDispose(() => {
    clearInterval(again);
    void say(null);
  });
  return here;
}
