/**
 * What a record puts into the index tables, as a pure function of it: written with every change, and made again by
 * `rebuild` (house.md decision 4). Rows are plain values in the order of the table's columns.
 */
import type { Client } from '@clearway/domain/client';
import type { Clocks } from '@clearway/domain/clock';
import { type AnyRecord, isClient, isPerson, isProfile } from '@clearway/domain/decided';
import { isId } from '@clearway/domain/id';
import type { Profile } from '@clearway/domain/profile';
import { clientPart, personPart, profileParts } from '@clearway/domain/readiness';
import { moveKey, type Part, rankOf } from '@clearway/domain/standing';
import { askingRows, clockRows, spanRows } from './clock-rows.ts';
import { fold, wordsOf } from './fold.ts';

export type Value = string | number | null;
export type IndexRow = readonly Value[];
/** Rows by table. `line` is the client's own part of its line. */
export type IndexRows = {
  readonly named: readonly IndexRow[];
  readonly word: readonly IndexRow[];
  readonly part: readonly IndexRow[];
  readonly open_clock: readonly IndexRow[];
  readonly asking: readonly IndexRow[];
  readonly span: readonly IndexRow[];
  readonly client_profile: readonly IndexRow[];
  readonly client_person: readonly IndexRow[];
  readonly profile_person: readonly IndexRow[];
  readonly line: readonly IndexRow[];
};
export type IndexContext = {
  readonly clocks: Clocks;
  /** Firms for which clients want a profile's squares read on their own; '' for any of ours is always among them. */
  readonly firmsOf: (profile: string) => readonly string[];
  /** The record that counts for an id once records were merged. */
  readonly survivorOf: (id: string) => string;
  /** No record of the team was ever merged, so rows made before still lead where they led. */
  readonly steady: boolean;
};

const gone: IndexRows = {
  named: [],
  word: [],
  part: [],
  open_clock: [],
  asking: [],
  span: [],
  client_profile: [],
  client_person: [],
  profile_person: [],
  line: [],
};

const emptied = (record: AnyRecord): boolean =>
  Boolean(record.removed) || ('mergedInto' in record && record.mergedInto !== undefined);

type Made = { readonly clocks: Clocks; readonly firms: string; readonly rows: IndexRows };
/** What a record in memory put into the tables; the next change of it asks again. */
const made = new WeakMap<AnyRecord, Made>();

/** All index rows of a record; a removed or merged one keeps only its name. */
export function indexRowsOf(record: AnyRecord | null, context: IndexContext): IndexRows {
  if (!record) return gone;
  const before = made.get(record);
  const firms = context.firmsOf(record.id).join();
  if (before && before.firms === firms && context.steady && before.clocks === context.clocks)
    return before.rows;
  const rows = rowsOf(record, context);
  made.set(record, { clocks: context.clocks, firms, rows });
  return rows;
}

function rowsOf(record: AnyRecord, context: IndexContext): IndexRows {
  const named = [namedRow(record, context)];
  if (emptied(record)) return { ...gone, named };
  const word = textsOf(record).flatMap(wordsOf);
  const rows = { ...gone, named, word: [...new Set(word)].map((term) => [term, record.id]) };
  if (isPerson(record))
    return {
      ...rows,
      part: partRows([personPart(record)], ''),
      open_clock: clockRows(record, context.clocks),
    };
  if (isProfile(record)) return { ...rows, ...profileRows(record, context) };
  return isClient(record) ? { ...rows, ...clientRows(record, context) } : rows;
}

function namedRow(record: AnyRecord, context: IndexContext): IndexRow {
  const open = Object.values(record.findings).filter((finding) => !finding.settled).length;
  const npi = isPerson(record) ? record.npi : isProfile(record) ? record.npis[0] : undefined;
  const email = isPerson(record) ? record.email?.toLowerCase() : undefined;
  const ours = isPerson(record) ? record.member : isProfile(record) ? record.ours : undefined;
  const kind = isPerson(record) ? 'person' : isProfile(record) ? record.kind : 'client';
  const survivor = context.survivorOf(record.id);
  return [
    record.id,
    kind,
    record.name,
    fold(record.name),
    npi ?? null,
    email ?? null,
    record.ownId ?? null,
    ours ? 1 : 0,
    survivor,
    emptied(record) ? 1 : 0,
    open,
  ];
}

/** What a record is searched by: names, numbers of others' making, e-mail addresses. Never notes. */
function textsOf(record: AnyRecord): readonly string[] {
  const own = [record.name, record.ownId ?? ''];
  if (isPerson(record)) return [...own, record.npi ?? '', record.email ?? ''];
  if (!isProfile(record)) return own;
  const ids = [record.connections, record.invitations, record.requests].flatMap((things) =>
    Object.values(things),
  );
  return [...own, ...record.npis, record.searchName ?? '', ...ids.map((one) => one.trackingId ?? '')];
}

/** A part without trouble says nothing and has no row; the squares of a profile always have theirs. */
function partRows(parts: readonly Part[], firm: string): readonly IndexRow[] {
  const telling = parts.filter(
    (part) => part.system !== null || part.base !== 'not-needed' || part.move !== null,
  );
  return telling.map((part) => [
    part.record,
    part.system ?? '',
    firm,
    rankOf(part.base),
    part.since,
    part.risksAt,
    part.lapsesAt,
    part.lastDay,
    part.move ? moveKey(part.move) : null,
    part.move?.actBy ?? null,
  ]);
}

function profileRows(profile: Profile, { clocks, firmsOf, survivorOf }: IndexContext): Partial<IndexRows> {
  const holders = Object.values(profile.roles).filter(
    ({ role }) => role === 'ao' || role === 'am' || role === 'provider',
  );
  const own = profile.kind === 'individual' && profile.person ? [profile.person] : [];
  const people = new Set<string>([...holders.map(({ person }) => person), ...own]);
  return {
    part: firmsOf(profile.id).flatMap((firm) =>
      partRows(profileParts(profile, clocks, isId('profile', firm) ? firm : undefined), firm),
    ),
    open_clock: clockRows(profile, clocks),
    asking: askingRows(profile),
    span: spanRows(profile),
    profile_person: [...people].map((person) => [profile.id, person, survivorOf(person)]),
  };
}

function clientRows(client: Client, { clocks, survivorOf }: IndexContext): Partial<IndexRows> {
  const sides = (['individual', 'organization'] as const).flatMap((side) => {
    const profile = client[side];
    const needs = (system: string) => (`${side}.${system}` in client.notNeeded ? 0 : 1);
    return profile
      ? [[client.id, side, profile, survivorOf(profile), client.firm ?? '', needs('PECOS'), needs('NPPES')]]
      : [];
  });
  const { owner = null, snoozed, goLive = null, tags } = client;
  return {
    part: partRows([clientPart(client)], ''),
    open_clock: clockRows(client, clocks),
    client_profile: sides,
    client_person: Object.keys(client.contacts).map((person) => [client.id, person, survivorOf(person)]),
    line: [[client.id, fold(client.name), owner, JSON.stringify(tags), snoozed?.until ?? null, goLive]],
  };
}
