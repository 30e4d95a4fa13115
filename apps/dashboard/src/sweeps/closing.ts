/** The change that closes an item of a sweep: what somebody saw done in I&A, recorded where it belongs. */
import type { Client } from '@clearway/domain/client';
import type { Day } from '@clearway/domain/day';
import type { Draft } from '@clearway/domain/draft';
import { isId } from '@clearway/domain/id';
import type { SweepItem, SweepTask } from '@clearway/domain/sweep';

/** Items that are a step of a checklist, ticked on the record they stand on. */
const steps: Partial<Readonly<Record<SweepItem, string>>> = {
  'our-account': 'off-account-stays',
  'our-contact-data': 'off-contact-data',
  'their-account': 'off-account-stays',
  'their-contact-data': 'off-contact-data',
  'their-official': 'off-enrollment',
  'leave-letter': 'ofv-drop-client',
  'leave-changes': 'ofv-check-changes',
  'leave-close': 'ofv-close-client',
};

const roles: readonly SweepItem[] = ['our-staff-role', 'our-staff-at-clients', 'their-role', 'leave-staff'];

function ticked({ item, record }: SweepTask, on: Day): Draft | null {
  const step = steps[item];
  const fields = { step: step ?? '', how: 'seen' as const, on };
  if (!step) return null;
  if (isId('person', record)) return { kind: 'step-ticked', record, ...fields };
  if (isId('profile', record)) return { kind: 'step-ticked', record, ...fields };
  return isId('client', record) ? { kind: 'step-ticked', record, ...fields } : null;
}

function ofProfile({ item, record, thing }: SweepTask, on: Day): Draft | null {
  if (!isId('profile', record)) return null;
  if (roles.includes(item) && isId('person', thing))
    return { kind: 'role-ended', record, person: thing, how: 'seen', on };
  if (item === 'our-open-invitations' && isId('invitation', thing))
    return { kind: 'invitation-withdrawn', record, invitation: thing };
  if (item === 'leave-connections' && isId('connection', thing))
    return {
      kind: 'connections-answered',
      record,
      answers: [{ connection: thing, is: 'disabled' }],
      how: 'seen',
      on,
    };
  return null;
}

/** Nobody is written to any more; how they stand to the client stays. */
function ofContact({ item, record, thing }: SweepTask, clients: readonly Client[]): Draft | null {
  if (item !== 'their-messages' || !isId('client', record) || !isId('person', thing)) return null;
  const contact = clients.find(({ id }) => id === record)?.contacts[thing];
  return contact
    ? { kind: 'contact-set', record, person: thing, contact: { ...contact, writeTo: false } }
    : null;
}

/** Null where the item closes by another act: a successor appointed, clients handed over. */
export const closing = (task: SweepTask, on: Day, clients: readonly Client[]): Draft | null =>
  ticked(task, on) ?? ofProfile(task, on) ?? ofContact(task, clients);
