/**
 * Two panels without a network for a day, each with hundreds of changes on the same records and a clock of its own; then
 * both come back over a bad line that loses answers. Every change ends in the log once or is refused with a reason, both
 * hold the same afterwards, and where two set one field to different values the later arrival says so.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { steps } from '@clearway/catalog/checklists';
import type { Api } from '@clearway/contract/api';
import type { ChangeResult } from '@clearway/contract/changes';
import type { RecordEnvelope } from '@clearway/contract/wire';
import { cryptoRandom, newId } from '@clearway/domain/id';
import { seededRandom } from '../bench/seeded-records.ts';
import { type Acks, apiOf, compare, type Endured, joinWorld, made, settle, type World } from './kill.ts';
import { startService } from './process.ts';

export type Merged = Pick<Endured, 'acknowledged' | 'lost' | 'doubled' | 'faults'> & {
  readonly refused: number;
  /** Changes that were kept beside another value of the same field, and say so. */
  readonly conflicts: number;
  readonly repeated: number;
};

type Panel = {
  readonly api: Api;
  readonly skew: number;
  readonly replica: Map<string, RecordEnvelope>;
  readonly outbox: Edit[];
  readonly results: Map<string, ChangeResult>;
  sequence: number;
  repeated: number;
};
type Edit = { readonly id: string; readonly record: string; readonly kind: string; readonly name?: string };
type Random = () => number;

const day = 86_400_000;
const personSteps = steps.filter(({ home }) => home === 'person').map(({ id }) => id);

export async function endureOffline(changes: number, seed: number): Promise<Merged> {
  const folder = mkdtempSync(join(tmpdir(), 'clearway-offline-'));
  const random = seededRandom(seed);
  const service = await startService(folder);
  const world = await settle(service);
  await fill(apiOf(service, world), world);
  const colleague = await joinWorld(service, world, 'colleague@example.com');
  const panels = [
    panel(apiOf(service, world), -7 * 3_600_000),
    panel(apiOf(service, { cookie: colleague }), 5 * 3_600_000),
  ];
  for (const one of panels) await pull(one, world);
  for (const one of panels) workOffline(one, changes, random);
  // They come back at the same time and take turns by chance.
  const back = panels.map((one) => ({ one, waiting: [...one.outbox] }));
  while (back.some(({ waiting }) => waiting.length > 0)) {
    const { one, waiting } = back[random() < 0.5 ? 0 : 1] ?? { waiting: [] };
    if (one && waiting.length > 0) await sendSome(one, waiting, world, random);
  }
  for (const one of panels) await pull(one, world);
  await service.stop();
  const acks: Acks = new Map(panels.flatMap(({ results }) => sequencesOf(results)));
  const compared = await compare(folder, world, acks);
  rmSync(folder, { recursive: true, force: true });
  const faults = [...panels.flatMap(unanswered), ...apartIn(panels), ...silent(panels), ...compared.faults];
  return { acknowledged: acks.size, ...countsOf(panels), ...compared, faults };
}

const panel = (api: Api, skew: number): Panel => ({
  api,
  skew,
  replica: new Map(),
  outbox: [],
  results: new Map(),
  sequence: 0,
  repeated: 0,
});

/** Twenty clients, so that two people often touch the same. */
async function fill(api: Api, { team }: World): Promise<void> {
  const changes = Array.from({ length: 20 }, (_, index) =>
    made({ kind: 'client-added', record: newId('client', cryptoRandom), name: `Client ${index}` }),
  );
  await api.changes({ path: { teamId: team }, body: { changes } });
}

async function pull(one: Panel, { team }: World): Promise<void> {
  for (let more = true; more; ) {
    const reply = await one.api.pull({ path: { teamId: team }, query: { after: String(one.sequence) } });
    for (const record of reply.records) one.replica.set(record.id, record);
    one.sequence = reply.sequence;
    more = reply.more;
  }
}

/** A day of work on what the panel held when the network went, by its own clock. */
function workOffline(one: Panel, changes: number, random: Random): void {
  const records = [...one.replica.values()].filter(({ kind }) => kind !== 'profile');
  for (let index = 0; index < changes; index += 1) {
    const record = records[Math.floor(random() * records.length)];
    if (!record) throw new Error('There is nothing to work on.');
    const at = new Date(Date.now() + one.skew + (index / changes) * day).toISOString();
    one.outbox.push({ ...made({ base: record.version, at }), record: record.id, ...editOf(record, random) });
  }
}

function editOf({ kind }: RecordEnvelope, random: Random): Omit<Edit, 'id' | 'record'> & { step?: string } {
  const name = `Name ${Math.floor(random() * 1e9)}`;
  if (kind === 'client') return { kind: 'client-edited', name };
  const step = personSteps[Math.floor(random() * personSteps.length)] ?? '';
  if (random() < 0.2) return { kind: 'person-edited', name };
  return { kind: random() < 0.6 ? 'step-started' : 'step-unticked', step };
}

/** A batch of what waits. Three times in ten its answer is lost on the way, and all of it is sent again. */
async function sendSome(one: Panel, waiting: Edit[], { team }: World, random: Random): Promise<void> {
  const batch = waiting.slice(0, 1 + Math.floor(random() * 100));
  const body = { changes: batch.map((edit) => ({ ...edit })) };
  const { results } = await one.api.changes({ path: { teamId: team }, body });
  if (random() < 0.3) {
    one.repeated += batch.length;
    return;
  }
  for (const result of results) one.results.set(result.id, result);
  waiting.splice(0, batch.length);
}

const sequencesOf = (results: Panel['results']) =>
  [...results.values()].flatMap((one): [string, number][] => (one.accepted ? [[one.id, one.sequence]] : []));

const countsOf = (panels: readonly Panel[]) => {
  const all = panels.flatMap(({ results }) => [...results.values()]);
  return {
    refused: all.filter(({ accepted }) => !accepted).length,
    conflicts: all.filter((one) => one.accepted && one.findings.includes('two-values')).length,
    repeated: panels.reduce((sum, { repeated }) => sum + repeated, 0),
  };
};

const unanswered = ({ outbox, results }: Panel): string[] =>
  outbox.filter(({ id }) => !results.has(id)).map(({ id }) => `${id} was not answered.`);

/** Where what the two hold after their last pull differs. */
function apartIn([one, other]: readonly Panel[]): string[] {
  const ids = new Set([...(one?.replica.keys() ?? []), ...(other?.replica.keys() ?? [])]);
  return [...ids]
    .filter((id) => JSON.stringify(one?.replica.get(id)) !== JSON.stringify(other?.replica.get(id)))
    .map((id) => `${id} is not the same on both.`);
}

/** Fields that both set, where neither change says that there were two values. */
function silent([one, other]: readonly Panel[]): string[] {
  const named = (of: Panel | undefined) => of?.outbox.filter(({ name }) => name !== undefined) ?? [];
  const records = named(one).map(({ record }) => record);
  const both = new Set(
    named(other)
      .map(({ record }) => record)
      .filter((id) => records.includes(id)),
  );
  const said = (id: string) =>
    [one, other].some((of) =>
      named(of).some((edit) => {
        const result = of?.results.get(edit.id);
        return edit.record === id && result?.accepted && result.findings.includes('two-values');
      }),
    );
  return [...both].filter((id) => !said(id)).map((id) => `Two names of ${id}, and nobody is told.`);
}
