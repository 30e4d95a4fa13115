/** A service in memory that decides as the real one does: by `decide`, once per change id. For tests only. */
import { type Api, Unanswered } from '@clearway/contract/api';
import type { ChangesReply } from '@clearway/contract/changes';
import type { RecordEnvelope } from '@clearway/contract/wire';
import { changeShape } from '@clearway/domain/change';
import { decide } from '@clearway/domain/decide';
import { type AnyRecord, isPerson, isProfile } from '@clearway/domain/decided';
import { aContext, knows } from '@clearway/domain/testing';

type Held = { readonly version: number; readonly value: AnyRecord };

function envelopeOf({ version, value }: Held): RecordEnvelope {
  const held = { id: value.id, version, shape: 1 };
  if (isPerson(value)) return { ...held, kind: 'person', value };
  if (isProfile(value)) return { ...held, kind: 'profile', value };
  // cast: a record that is neither person nor profile is a client
  return { ...held, kind: 'client', value } as RecordEnvelope;
}

/** `down` true: nothing answers. `taken` counts how often each change id was written. */
export function serviceOf(...records: readonly AnyRecord[]) {
  const held = new Map<string, Held>(records.map((value) => [value.id, { version: 1, value }]));
  const taken = new Map<string, number>();
  const state = { down: false, sequence: 1 };

  function answer(raw: { readonly id: string }): {
    result: ChangesReply['results'][number];
    touched: string | null;
  } {
    const change = changeShape.parse(raw);
    const before = held.get(change.record);
    if (taken.has(change.id))
      return {
        result: {
          id: change.id,
          accepted: true,
          sequence: state.sequence,
          version: before?.version ?? 1,
          findings: [],
        },
        touched: change.record,
      };
    const decided = decide(knows(...[...held.values()].map(({ value }) => value)), change, aContext());
    if (!decided.ok)
      return {
        result: { id: change.id, accepted: false, refusal: structuredClone(decided.refusal) as never },
        touched: null,
      };
    taken.set(change.id, (taken.get(change.id) ?? 0) + 1);
    state.sequence += 1;
    const version = (before?.version ?? 0) + 1;
    held.set(change.record, { version, value: decided.record });
    return {
      result: {
        id: change.id,
        accepted: true,
        sequence: state.sequence,
        version,
        findings: decided.findings.map(({ code }) => code),
      },
      touched: change.record,
    };
  }

  const up = () => {
    if (state.down) throw new Unanswered('the service is down');
  };
  const envelopes = (ids: Iterable<string>) =>
    [...new Set(ids)].flatMap((id) => (held.has(id) ? [envelopeOf(held.get(id) as Held)] : []));
  const answers: Partial<Api> = {
    changes: async (ask = {}) => {
      up();
      const answered = (ask.body?.changes ?? []).map(answer);
      return {
        sequence: state.sequence,
        results: answered.map(({ result }) => result),
        records: envelopes(answered.flatMap(({ touched }) => touched ?? [])),
      };
    },
    pull: async () => {
      up();
      return { sequence: state.sequence, records: envelopes(held.keys()), more: false };
    },
    client: async () => {
      up();
      return {
        sequence: state.sequence,
        records: envelopes(held.keys()),
        history: [],
        olderHistory: null,
        shared: {},
        line: null,
        comments: 0,
      };
    },
    members: async () => ({ members: [] }),
  };
  return { answers, state, taken, recordOf: (id: string) => held.get(id)?.value };
}
