/**
 * Records as the service last sent them, in IndexedDB, for an instant panel and for work offline: my book and what was
 * opened. It may be evicted at any time; the outbox may not, which is why it stands elsewhere (house.md decision 11).
 */
import type { ClientLine } from '@clearway/contract/clients';
import type { RecordEnvelope } from '@clearway/contract/wire';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

type Held = { readonly id: string; readonly envelope: RecordEnvelope; readonly usedAt: number };

interface Tables extends DBSchema {
  records: { key: string; value: Held; indexes: { usedAt: number } };
  lines: { key: number; value: ClientLine };
  marks: { key: string; value: number };
}

export type Replica = {
  /** Keeps records; an older version never replaces a newer one. `only` keeps those that are held already. */
  readonly keep: (records: readonly RecordEnvelope[], at: number, only?: 'held') => Promise<void>;
  readonly records: () => Promise<readonly RecordEnvelope[]>;
  /** The lines of my book in their order, replaced as a whole. */
  readonly keepLines: (lines: readonly ClientLine[]) => Promise<void>;
  readonly lines: () => Promise<readonly ClientLine[]>;
  /** The sequence up to which changes were pulled; null before the first pull. */
  readonly sequence: () => Promise<number | null>;
  readonly pulled: (sequence: number) => Promise<void>;
  /** Drops the records used longest ago until `most` are left. */
  readonly evict: (most: number) => Promise<void>;
  readonly close: () => void;
};

const nameOf = (team: string) => `clearway ${team}`;

/** Opens the replica of a team. */
export async function openReplica(team: string): Promise<Replica> {
  const db = await openDB<Tables>(nameOf(team), 2, {
    async upgrade(db, before, _now, tx) {
      // Version 1 kept the lines by id, and so gave them back in no order a person asked for.
      const lines = before === 0 ? [] : await tx.objectStore('lines').getAll();
      if (before === 0) {
        db.createObjectStore('records', { keyPath: 'id' }).createIndex('usedAt', 'usedAt');
        db.createObjectStore('marks');
      } else db.deleteObjectStore('lines');
      const store = db.createObjectStore('lines', { autoIncrement: true });
      for (const line of lines) await store.put(line);
    },
    // A later version of the extension, or a forgetting, waits for this one to let go.
    blocking: () => db.close(),
  });
  return replicaOf(db);
}

/** Forgets everything of a team. */
export function forgetReplica(team: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(nameOf(team));
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}

function replicaOf(db: IDBPDatabase<Tables>): Replica {
  return {
    keep: (records, at, only) => keep(db, records, at, only),
    records: async () => (await db.getAll('records')).map((held) => held.envelope),
    keepLines: (lines) => keepLines(db, lines),
    lines: () => db.getAll('lines'),
    sequence: async () => (await db.get('marks', 'sequence')) ?? null,
    pulled: async (sequence) => {
      const tx = db.transaction('marks', 'readwrite');
      const before = await tx.store.get('sequence');
      if (before === undefined || before < sequence) await tx.store.put(sequence, 'sequence');
      await tx.done;
    },
    evict: (most) => evict(db, most),
    close: () => db.close(),
  };
}

async function keep(db: IDBPDatabase<Tables>, records: readonly RecordEnvelope[], at: number, only?: 'held') {
  const tx = db.transaction('records', 'readwrite');
  for (const envelope of records) {
    const before = await tx.store.get(envelope.id);
    if (!before && only) continue;
    if (before && before.envelope.version > envelope.version) continue;
    await tx.store.put({ id: envelope.id, envelope, usedAt: at });
  }
  await tx.done;
}

async function keepLines(db: IDBPDatabase<Tables>, lines: readonly ClientLine[]) {
  const tx = db.transaction('lines', 'readwrite');
  await tx.store.clear();
  for (const line of lines) await tx.store.put(line);
  await tx.done;
}

async function evict(db: IDBPDatabase<Tables>, most: number) {
  const tx = db.transaction('records', 'readwrite');
  let surplus = (await tx.store.count()) - most;
  for (let cursor = await tx.store.index('usedAt').openCursor(); cursor && surplus > 0; surplus -= 1) {
    await cursor.delete();
    cursor = await cursor.continue();
  }
  await tx.done;
}
