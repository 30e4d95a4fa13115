/** What is done again and again while it is measured; each act moves something and is looked at for its answer. */
import { catalogueVersion } from '@clearway/catalog/version';
import { cryptoRandom, newId } from '@clearway/domain/id';
import type { Filled } from './filled.ts';
import type { Guest } from './guest.ts';
import { benchNow } from './house.ts';
import { personSteps } from './seeded-records.ts';

export type Act = (index: number) => Promise<void>;

const step = (index: number) => personSteps[Math.abs(index) % personSteps.length] ?? '';
const envelope = () => ({
  id: newId('change', cryptoRandom),
  base: 1,
  at: benchNow,
  catalogue: catalogueVersion,
});
const one = (ids: readonly string[], index: number) => ids[Math.abs(index) % ids.length] ?? '';

export const pathIn = ({ team }: Pick<Filled, 'team'>, rest: string): string => `/api/teams/${team}${rest}`;

const sending = (guest: Guest, filled: Filled) => async (change: object) => {
  const text = await guest.post(pathIn(filled, '/changes'), { changes: [{ ...change, ...envelope() }] });
  if (!text.includes('"accepted":true')) throw new Error(`A tick was refused: ${text.slice(0, 300)}`);
};

/** Ticks on and off one step of one person, so that every one of them moves a value. */
export function ticking(guest: Guest, filled: Filled): Act {
  const send = sending(guest, filled);
  return (index) =>
    send({
      kind: index % 2 === 0 ? 'step-started' : 'step-ticked',
      record: one(filled.people, index * 7919),
      step: step(index),
      how: 'seen',
      on: benchNow.slice(0, 10),
    });
}

/** Blocks and unblocks a step of the organization many clients share: all their lines move in the commit. */
export function sharing(guest: Guest, filled: Filled): Act {
  const send = sending(guest, filled);
  const block = { kind: 'step-blocked', reason: 'other', since: '2026-11-20' };
  return (index) =>
    send({
      ...(index % 2 === 0 ? block : { kind: 'step-unticked' }),
      record: filled.shared,
      step: 'conn-org-submit',
    });
}

/** A whole checklist of one person in one request. */
export function listing(guest: Guest, filled: Filled): Act {
  return async (index) => {
    const record = one(filled.people, index * 7919);
    const kind = index % 2 === 0 ? 'step-started' : 'step-ticked';
    const changes = personSteps.map((of) => ({
      kind,
      record,
      step: of,
      how: 'seen',
      on: benchNow.slice(0, 10),
      ...envelope(),
    }));
    await guest.post(pathIn(filled, '/changes'), { changes });
  };
}

export const reading =
  (guest: Guest, filled: Filled, path: (index: number) => string): Act =>
  async (index) => {
    await guest.get(pathIn(filled, path(index)));
  };

/** Opens one client after the other. */
export const opening = (guest: Guest, filled: Filled): Act =>
  reading(guest, filled, (index) => `/clients/${one(filled.clients, index * 6133)}`);
