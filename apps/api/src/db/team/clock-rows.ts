/** Rows of running clocks, and of how long things took. */
import { checklists } from '@clearway/catalog/checklists';
import type { Clocks } from '@clearway/domain/clock';
import type { Connection } from '@clearway/domain/connection';
import type { Day } from '@clearway/domain/day';
import type { AnyRecord } from '@clearway/domain/decided';
import type { Profile } from '@clearway/domain/profile';
import { clocksOf } from '@clearway/domain/running';
import type { IndexRow } from './index-rows.ts';

/** Only these start clocks of their own; the others need not be gone through for every record. */
const timed = checklists.filter(({ steps }) => steps.some((step) => step.clock));

/** One row a clock that runs on the record, in the order of table open_clock. */
export function clockRows(record: AnyRecord, clocks: Clocks): readonly IndexRow[] {
  return clocksOf(record, clocks, timed).map((one) => [
    record.id,
    one.thing,
    one.clock,
    one.system,
    one.startedOn,
    one.lastDay,
    one.actBy,
    one.risksAt,
    one.lapsesAt,
    one.weekend ? 1 : 0,
    one.chaseDays,
  ]);
}

/** Connections nobody has answered, in the order of table asking. */
export function askingRows(profile: Profile): readonly IndexRow[] {
  const open = Object.values(profile.connections).filter((one) => !one.answer);
  return open.map(({ id, requestedOn, expectedOn, told }) => [
    profile.id,
    id,
    requestedOn ?? expectedOn ?? null,
    told?.on ?? null,
    told?.channel ?? null,
  ]);
}

/** From asked to told, from told to approved, from asked to approved, where both ends are known. */
export function spanRows(profile: Profile): readonly IndexRow[] {
  return Object.values(profile.connections).flatMap((one) =>
    spansOf(one).map(([span, from, to]) => [profile.id, one.id, span, from, to]),
  );
}

function spansOf({ requestedOn, told, answer }: Connection): readonly (readonly [string, Day, Day])[] {
  const approved = answer?.is === 'approved' ? answer.on : null;
  const pairs = [
    ['asked-told', requestedOn, told?.on],
    ['told-approved', told?.on, approved],
    ['asked-approved', requestedOn, approved],
  ] as const;
  return pairs.flatMap(([span, from, to]) => (from && to && from <= to ? [[span, from, to] as const] : []));
}
