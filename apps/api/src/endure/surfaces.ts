/** What each surface of a process tells of one client and one person, put beside each other. */
import * as z from 'zod/mini';
import { apiOf, step, type World } from './kill.ts';
import type { Running } from './process.ts';

export type Told = {
  readonly sequence: number;
  /** Ticks in the history of the person. */
  readonly events: number;
  readonly state: string;
  readonly all: string;
};

const stepIn = z.object({ steps: z.optional(z.record(z.string(), z.object({ state: z.string() }))) });

export async function surfaces(service: Running, world: World, client: string): Promise<Told> {
  const api = apiOf(service, world);
  const path = { teamId: world.team };
  const { sequence, lines, counts } = await api.clients({ path });
  const read = await api.client({ path: { ...path, clientId: client } });
  const person = await api.person({ path: { ...path, personId: world.person } });
  const pulled = await api.pull({ path, query: { after: '0' } });
  const records = [read.records, person.records, pulled.records].map((all) =>
    all.find(({ id }) => id === world.person),
  );
  const states = records.map((record) => stepIn.parse(record?.value).steps?.[step]?.state ?? 'open');
  const seen = new Set(records.map((record) => JSON.stringify(record)));
  if (seen.size !== 1) throw new Error(`The person is told in ${seen.size} ways: ${[...seen].join(' | ')}`);
  if (JSON.stringify(read.line) !== JSON.stringify(lines[0]))
    throw new Error('The line is told in two ways.');
  const all = JSON.stringify({ lines, counts, record: records[0] });
  return { sequence, events: await ticksIn(service, world), state: states[0] ?? '', all };
}

async function ticksIn(service: Running, world: World): Promise<number> {
  const api = apiOf(service, world);
  let events = 0;
  let before: number | null = null;
  do {
    const query = {
      record: world.person,
      limit: '200',
      ...(before === null ? {} : { before: String(before) }),
    };
    const { entries, older } = await api.history({ path: { teamId: world.team }, query });
    events += entries.filter(({ kind }) => kind.startsWith('step-')).length;
    before = older;
  } while (before !== null);
  return events;
}
