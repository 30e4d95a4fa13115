/** The records this panel holds, and the one way to change them: decide, show, queue (house.md section 5). */

import { catalogueVersion } from '@clearway/catalog/edition';
import type { RecordEnvelope } from '@clearway/contract/wire';
import type { Change } from '@clearway/domain/change';
import type { Context, Decided, Refused } from '@clearway/domain/decided';
import type { Draft } from '@clearway/domain/draft';
import { cryptoRandom, isId, newId } from '@clearway/domain/id';
import type { Patch } from '@clearway/domain/patch';
import type { Refusal } from '@clearway/domain/refusal';
import { defineStore } from 'pinia';
import { computed, shallowRef, triggerRef } from 'vue';
import { now, ticks } from '../clock.ts';
import type { Look } from '../kept/look.ts';
import { knownIn, recordsOf } from '../known.ts';
import { openReplica, type Replica } from '../replica.ts';
import type { Entry } from '../storage.ts';
import { useOutgoing } from './outgoing.ts';
import { useRules } from './rules.ts';
import { useSession } from './session.ts';

/** What was just kept, for the toast. */
export type Kept = { readonly change: Change; readonly patch: Patch; readonly says: string };

/** What was not kept, and why. */
export type TurnedDown = { readonly says: string; readonly refusal: Refusal };

export const useRecords = defineStore('records', () => {
  const session = useSession();
  const outgoing = useOutgoing();
  const law = useRules();
  const base = shallowRef(new Map<string, RecordEnvelope>());
  const kept = shallowRef<Kept | null>(null);
  /** What was refused here just now, where no form stands that would say so. */
  const turnedDown = shallowRef<TurnedDown | null>(null);
  let replica: Replica | null = null;
  /** The team whose records are held. */
  let of: string | null = null;

  const context = (): Context | null => {
    const who = session.session;
    if (!who || !law.rules || !isId('member', who.member)) return null;
    return { by: who.member, permission: who.permission, now: now(), clocks: law.rules.lengths };
  };
  const records = computed(() => {
    const held = recordsOf(base.value.values());
    const by = context();
    return by && law.rules ? law.rules.withUnsent(held, outgoing.unsent, by) : held;
  });
  /** What the rules ask of the records. */
  const known = computed(() => knownIn(records.value));

  /** Follows the outbox: the background kept the service's records before it let their changes go. */
  const start = (look: Look) =>
    outgoing.start(async () => {
      const envelopes = (await replica?.records()) ?? [];
      return () => takeAll(envelopes);
    }, look);

  /** Opens the replica of the signed-in team and takes in what it holds. What shows of that team already stays. */
  async function openTeam() {
    replica?.close();
    const team = session.session?.team.id ?? null;
    if (team !== of) base.value = new Map();
    of = team;
    replica = team ? await openReplica(team) : null;
    takeAll((await replica?.records()) ?? []);
  }

  /** Shows records of the signed-in team before its replica is open. */
  function begin(envelopes: readonly RecordEnvelope[]) {
    of = session.session?.team.id ?? null;
    takeAll(envelopes);
  }

  function takeAll(envelopes: readonly RecordEnvelope[]) {
    for (const envelope of envelopes) take(envelope);
    triggerRef(base);
  }

  function take(envelope: RecordEnvelope) {
    const before = base.value.get(envelope.id);
    if (!before || before.version <= envelope.version) base.value.set(envelope.id, envelope);
  }

  /** Takes in records of a reply; `only` those that are held already. */
  async function takeIn(envelopes: readonly RecordEnvelope[], only?: 'held') {
    const wanted = only ? envelopes.filter((one) => base.value.has(one.id)) : envelopes;
    takeAll(wanted);
    await replica?.keep(wanted, ticks());
  }

  /** Makes a change: decided here and shown at once, queued with the background, or refused with nothing kept. */
  async function record(draft: Draft, says: string): Promise<Decided | Refused> {
    const { changeShape, decide, recordShapeVersion } = await law.here();
    const by = context();
    const newer = (base.value.get(draft.record)?.shape ?? 0) > recordShapeVersion;
    if (!by || newer) return { ok: false, refusal: { code: 'newer-shape' } };
    const version = base.value.get(draft.record)?.version ?? 0;
    const envelope = {
      id: newId('change', cryptoRandom),
      base: version,
      at: by.now,
      catalogue: catalogueVersion,
    };
    const parsed = changeShape.safeParse({ ...draft, ...envelope });
    if (!parsed.success) return malformed(parsed.error.issues[0]);
    const outcome = decide(knownIn(records.value), parsed.data, by);
    if (!outcome.ok) return outcome;
    await hand(parsed.data, says);
    turnedDown.value = null;
    kept.value = { change: parsed.data, patch: outcome.patch, says };
    return outcome;
  }

  async function hand(change: Change, says: string, undoing?: Patch) {
    const team = session.session?.team.id ?? '';
    const entry: Entry = JSON.parse(JSON.stringify({ team, order: 0, change, says, undoing }));
    await outgoing.hand(entry);
  }

  /** Takes back what was just kept. */
  async function undo() {
    const last = kept.value;
    const { changeShape } = await law.here();
    const by = context();
    kept.value = null;
    if (!last || !by) return;
    const version = base.value.get(last.change.record)?.version ?? 0;
    const head = {
      id: newId('change', cryptoRandom),
      base: version,
      at: by.now,
      catalogue: catalogueVersion,
    };
    const change = changeShape.parse({
      ...head,
      kind: 'undone',
      record: last.change.record,
      of: last.change.id,
    });
    await hand(change, `Undo: ${last.says}`, last.patch);
  }

  return {
    base,
    kept,
    turnedDown,
    records,
    known,
    start,
    begin,
    openTeam,
    takeIn,
    record,
    undo,
    held: () => replica,
  };
});

function malformed(issue: { path: PropertyKey[]; message: string } | undefined): Refused {
  const field = String(issue?.path[0] ?? 'change');
  return { ok: false, refusal: { code: 'malformed', field, expected: issue?.message ?? 'another value' } };
}
