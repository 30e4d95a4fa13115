/** A bulk change: preview, run, progress, a result for every client, and one undo. */
import type { ClientsQuery } from '@clearway/contract/clients';
import type { BulkAct, Job, JobReply } from '@clearway/contract/jobs';
import { cryptoRandom, newId } from '@clearway/domain/id';
import { computed, onScopeDispose, ref, shallowRef } from 'vue';
import { useApi } from '../api.ts';
import { useSession } from '../stores/session.ts';
import { troubleWords } from '../trouble.ts';

/** Named clients, or all that pass a question when the change begins. */
export type Chosen = { readonly ids: string[] } | { readonly query: ClientsQuery };

const pause = 400;
const moving = (job: Job) => job.state === 'running' || job.state === 'undoing';

export function useJob() {
  const api = useApi();
  const session = useSession();
  const reply = shallowRef<JobReply | null>(null);
  const fault = ref('');
  const busy = ref(false);
  let id = newId('job', cryptoRandom);
  let wait: ReturnType<typeof setTimeout> | undefined;
  const path = () => ({ teamId: session.team?.id ?? '' });

  async function attempt(work: () => Promise<JobReply>) {
    busy.value = true;
    try {
      reply.value = await work();
      fault.value = '';
      if (moving(reply.value.job)) wait = setTimeout(follow, pause);
    } catch (trouble) {
      fault.value = troubleWords(trouble);
    } finally {
      busy.value = false;
    }
  }
  const follow = () => attempt(() => api.job({ path: { ...path(), jobId: id } }));
  const start = (mode: 'preview' | 'run') => (clients: Chosen, act: BulkAct) => {
    if (mode === 'preview') id = newId('job', cryptoRandom);
    return attempt(() => api.startJob({ path: path(), body: { id, mode, clients, act } }));
  };
  const undo = () => attempt(() => api.undoJob({ path: { ...path(), jobId: id } }));
  onScopeDispose(() => clearTimeout(wait));
  return {
    reply,
    fault,
    busy,
    moving: computed(() => (reply.value ? moving(reply.value.job) : false)),
    preview: start('preview'),
    run: start('run'),
    undo,
  };
}
