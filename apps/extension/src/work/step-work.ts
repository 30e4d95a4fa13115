/** What a panel does with a step: each is one change through the one way, and says whose it was. */

import type { Step } from '@clearway/domain/checklist';
import type { Draft } from '@clearway/domain/draft';
import type { ClientId, PersonId, ProfileId } from '@clearway/domain/id';
import type { Refusal } from '@clearway/domain/refusal';
import type { StepLine } from '@clearway/domain/step-standing';
import { type Assigned, homeOf as homeIn } from '@clearway/domain/steps';
import { useClient } from '../stores/client.ts';
import { useNow } from '../stores/now.ts';
import { usePlace } from '../stores/place.ts';
import { useRecords } from '../stores/records.ts';
import { tick } from './evidence.ts';

export function useStepWork() {
  const records = useRecords();
  const client = useClient();
  const place = usePlace();
  const clock = useNow();

  /** Keeps a report; the words say what it is and whose. Answers the refusal, or null when it was kept. */
  async function keep(draft: Draft, says: string): Promise<Refusal | null> {
    const outcome = await records.record(draft, says);
    return outcome.ok ? null : outcome.refusal;
  }

  /** The same where no form stands: a refusal is said at the foot of the panel. True when it was kept. */
  async function keepOrSay(draft: Draft, says: string): Promise<boolean> {
    const refusal = await keep(draft, says);
    if (refusal) records.turnedDown = { says, refusal };
    return refusal === null;
  }

  /** A tick with today's day and nothing else. */
  async function tickNow(assigned: Assigned, line: StepLine, how: 'seen' | 'said'): Promise<void> {
    if (!client.view) return;
    const says = `${line.step.title} — ${assigned.name}`;
    const made = tick({ view: client.view, assigned, line }, { on: clock.today, how });
    if (!made.ok) {
      // The profile or the person the step stands on is not here (any more).
      records.turnedDown = { says, refusal: { code: 'unknown', field: 'record' } };
    } else if (await keepOrSay(made.draft, says)) place.goToStep(null);
  }

  /** The record a step is ticked on; null before the client is there. */
  const homeOf = (assigned: Assigned, step: Step) =>
    client.view ? homeIn(assigned, step, client.view) : null;

  /** A finding was checked by a person. */
  const settle = (record: PersonId | ProfileId | ClientId, finding: string) =>
    keepOrSay({ kind: 'finding-settled', record, finding }, 'Finding settled');

  return { keep, keepOrSay, tickNow, homeOf, settle };
}
