/**
 * Records this tab has opened, with its own unsent changes decided on top: what is shown is what the service said
 * plus what it has not yet heard (house.md decision 5). Nobody else's change is replayed here.
 */

import { type Override, withOverrides } from '@clearway/catalog/clocks';
import { catalogueVersion } from '@clearway/catalog/edition';
import type { RecordEnvelope } from '@clearway/contract/wire';
import { type Change, changeShape } from '@clearway/domain/change';
import type { View } from '@clearway/domain/client';
import { decide } from '@clearway/domain/decide';
import { type AnyRecord, type Context, isClient, isPerson, isProfile } from '@clearway/domain/decided';
import type { Draft } from '@clearway/domain/draft';
import { cryptoRandom, isId, type MemberId, newId, recordKindOf } from '@clearway/domain/id';
import type { Patch } from '@clearway/domain/patch';
import type { Refusal } from '@clearway/domain/refusal';
import { viewOf } from '@clearway/domain/view';
import { defineStore } from 'pinia';
import { computed, shallowRef } from 'vue';
import { useClock } from './clock.ts';
import { knownOf, laid, malformed, one } from './laid.ts';
import { useOutbox } from './outbox.ts';
import { useSession } from './session.ts';
// Loaded along, because whoever can make a change must be able to read back what was kept, service or not.
import './stored-changes.ts';
import { useSync } from './sync.ts';

type Held = { readonly version: number; readonly value: AnyRecord | null };
type Made =
  | { readonly ok: true; readonly changes: readonly Change[] }
  | { readonly ok: false; readonly refusal: Refusal };

export const useRecords = defineStore('records', () => {
  const clock = useClock();
  const outbox = useOutbox();
  const session = useSession();
  const base = shallowRef<ReadonlyMap<string, Held>>(new Map());
  /** What a change of this tab did, to show its undo at once while the service has not answered it. */
  const patches = new Map<string, { readonly patch: Patch; readonly by: MemberId }>();

  /** Takes in what the service sent; an older version never replaces a newer one. */
  function hold(envelopes: readonly RecordEnvelope[]) {
    const next = new Map(base.value);
    for (const { id, version, value } of envelopes)
      if ((next.get(id)?.version ?? -1) <= version) next.set(id, { version, value });
    base.value = next;
  }
  /** Takes in only what is already open here (a pull names every record of the team that moved). */
  const refresh = (envelopes: readonly RecordEnvelope[]) =>
    hold(envelopes.filter(({ id }) => base.value.has(id)));

  /** The team's own lengths of clocks; those of the catalogue where there is none. */
  const overrides = shallowRef<readonly Override[]>([]);
  const clocks = computed(() => withOverrides(overrides.value));
  const override = (own: readonly Override[]) => {
    overrides.value = own;
  };
  const context = (change?: Change): Context | null => {
    const team = session.team;
    if (!team) return null;
    const undoing = change?.kind === 'undone' ? patches.get(change.of) : undefined;
    if (!isId('member', team.member)) return null;
    return {
      by: team.member,
      permission: team.permission,
      now: clock.now,
      clocks: clocks.value,
      ...(undoing ? { undoing } : {}),
    };
  };

  const stored = computed(() => {
    const records = new Map<string, AnyRecord>();
    for (const [id, { value }] of base.value) if (value) records.set(id, value);
    return records;
  });
  const shown = computed(() => laid(stored.value, outbox.unsent, context));

  /** The client with its profiles, their people and our firms, or null while it is not open here. */
  const view = (id: string): View | null => {
    const client = one(shown.value.get(id), isClient);
    return client && !client.removed ? viewOf(client, known.value, ours.value) : null;
  };
  const known = computed(() => knownOf(shown.value));
  /** Our own firms, whether a client names them or not. */
  const ours = computed(() =>
    [...shown.value.values()].flatMap((record) => (isProfile(record) && record.ours ? [record.id] : [])),
  );
  /** The id, where the client is held and was removed. */
  const removedClient = (id: string) => {
    const client = one(shown.value.get(id), isClient);
    return client?.removed ? client.id : null;
  };
  const person = (id: string) => one(shown.value.get(id), isPerson);
  const profile = (id: string) => one(shown.value.get(id), isProfile);
  const versionOf = (id: string) => base.value.get(id)?.version ?? 0;
  const isUnsent = (id: string) => outbox.unsent.some((change) => change.record === id);

  const envelope = () => ({
    id: newId('change', cryptoRandom),
    at: clock.stamp(),
    catalogue: catalogueVersion,
  });

  /**
   * Decides the drafts in order and, when all are accepted, keeps and sends them. Refused: the reason, and nothing is
   * kept anywhere (the form still holds what was typed).
   */
  function make(drafts: readonly Draft[]): Made {
    const changes: Change[] = [];
    let records = shown.value;
    for (const draft of drafts) {
      const parsed = changeShape.safeParse({ ...draft, ...envelope(), base: versionOf(draft.record) });
      if (!parsed.success) return { ok: false, refusal: malformed(parsed.error.issues[0]) };
      const change = parsed.data;
      changes.push(change);
      const by = context(change);
      if (!by) return { ok: false, refusal: { code: 'not-permitted', action: 'read', permission: 'viewer' } };
      const decided = decide(knownOf(records), change, by);
      const blind = !decided.ok && decided.refusal.code === 'unknown' && change.kind === 'undone';
      if (!decided.ok && !blind) return { ok: false, refusal: decided.refusal };
      if (!decided.ok) continue;
      patches.set(change.id, { patch: decided.patch, by: by.by });
      records = new Map(records).set(change.record, decided.record);
    }
    outbox.add(changes);
    return { ok: true, changes };
  }

  /** The same change once more, on the record as it is now. */
  function again({
    id: _id,
    base: _base,
    at: _at,
    catalogue: _catalogue,
    batch: _batch,
    ...draft
  }: Change): Made {
    // cast: a change without its envelope is a draft
    return make([draft as Draft]);
  }

  /** Takes changes back, newest first. */
  const undo = (changes: readonly Pick<Change, 'id' | 'record'>[]) =>
    make([...changes].reverse().map(({ id, record }) => ({ kind: 'undone' as const, record, of: id })));

  /** The same for a change known only by its history line. */
  function undoById({ id, record }: { readonly id: string; readonly record: string }): Made {
    const of = isId('change', id) ? id : null;
    const kind = recordKindOf(record);
    if (!of || !kind) return { ok: false, refusal: { code: 'unknown', field: 'of' } };
    // cast: recordKindOf has just read which of the three kinds of id it is
    return make([{ kind: 'undone', record: record as Draft['record'], of } as Draft]);
  }

  // What this tab made is held even where it was not read before, e.g. a client just added.
  outbox.onReply((reply) => {
    hold(reply.records);
    // Once answered, the service holds what the change did, stamped by its own clock; our patch would no longer fit it.
    for (const { id } of reply.results) patches.delete(id);
  });
  useSync().onPull(refresh);
  return {
    hold,
    refresh,
    clocks,
    override,
    view,
    removedClient,
    person,
    profile,
    isUnsent,
    make,
    again,
    undo,
    undoById,
    shown,
  };
});
