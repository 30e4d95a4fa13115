/** Who else has this client open now: a beat while the panel is seen, silent when the service does not answer. */
import { defineStore } from 'pinia';
import { computed, shallowRef } from 'vue';
import { usePlace } from './place.ts';
import { useSession } from './session.ts';

type Here = { readonly member: string; readonly name: string; readonly client: string };
const beat = 30_000;

export const usePresence = defineStore('presence', () => {
  const session = useSession();
  const place = usePlace();
  const here = shallowRef<readonly Here[]>([]);
  const others = computed(() =>
    here.value.filter((one) => one.client === place.place.client && one.member !== session.session?.member),
  );

  async function tell() {
    const quiet = !session.signedIn || !session.online || document.hidden || session.sync.trouble;
    if (quiet) return;
    const reply = await session.reach('presence', { body: { client: place.place.client } }).catch(() => null);
    if (reply) here.value = reply.here;
  }

  /** Begins to beat; once for the life of the panel. */
  function start() {
    setInterval(() => void tell(), beat);
    void tell();
  }

  return { others, start, tell };
});
