/** What the evidence cards have in common: a draft under the step's name, a save that reports and puts the card down. */
import type { Refusal } from '@clearway/domain/refusal';
import { ref, shallowRef } from 'vue';
import { useDraft } from '../drafts.ts';
import { useClient } from '../stores/client.ts';
import { useNow } from '../stores/now.ts';
import { usePlace } from '../stores/place.ts';
import type { Fault, Made, Scene } from './evidence.ts';
import { useStepWork } from './step-work.ts';
import { keyOf, type Stretch } from './stretch.ts';

type Asked = 'on' | 'how' | 'note';

export function useEvidence<K extends string>(stretch: Stretch, blank: Record<K, string>) {
  const client = useClient();
  const place = usePlace();
  const clock = useNow();
  const work = useStepWork();
  const step = stretch.goal.step;
  const of = `${place.place.client} ${keyOf(stretch.assigned, step.id)} ${place.place.sheet}`;
  const draft = useDraft<K | Asked>(of, { on: clock.today, how: 'seen', note: '', ...blank });
  const faults = shallowRef<readonly Fault[]>([]);
  const refusal = ref<Refusal | null>(null);

  /** Makes the change and keeps it; true when it was. `then` is the sheet to go on with, e.g. the message. */
  async function save(
    make: (scene: Scene) => Made,
    says: string,
    then: string | null = null,
  ): Promise<boolean> {
    if (!client.view) return false;
    const made = make({ view: client.view, assigned: stretch.assigned, line: stretch.goal });
    faults.value = made.ok ? [] : made.faults;
    if (!made.ok) return false;
    refusal.value = await work.keep(made.draft, `${says} — ${stretch.assigned.name}`);
    if (refusal.value) return false;
    await draft.forget();
    place.goToStep(then ? place.place.step : null, then);
    return true;
  }

  return { draft, faults, refusal, save, client, clock, place, step };
}
