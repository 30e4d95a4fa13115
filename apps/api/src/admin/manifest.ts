/** What a backup says of itself: when, by which version, and for every file its sum and the head of its chain. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

const fileShape = z.object({
  /** Where it goes in a data folder, e.g. `teams/tm_….db`. */
  name: z.string().check(z.regex(/^(control|teams\/tm_[0-9a-z]{26})\.db$/)),
  sha256: z.string(),
  schema: z.number(),
  /** Last sequence and link of the chain; null for the control database, which has none. */
  head: z.nullable(z.object({ sequence: z.number(), chain: z.string() })),
});
const manifestShape = z.object({
  clearway: z.literal('backup'),
  at: z.string(),
  sealed: z.boolean(),
  files: z.array(fileShape),
});
export type Manifest = z.infer<typeof manifestShape>;
export type BackedUp = z.infer<typeof fileShape>;

const place = (folder: string) => join(folder, 'backup.json');

export function writeManifest(folder: string, manifest: Manifest): void {
  writeFileSync(place(folder), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
}

/** Throws in words where there is none: a backup that was broken off has none either, because it is written last. */
export function readManifest(folder: string): Manifest {
  if (!existsSync(place(folder)))
    throw new Error(
      `${folder} is no backup: it has no backup.json, which is written last. A backup that was broken off has none; make a new one.`,
    );
  try {
    return manifestShape.parse(JSON.parse(readFileSync(place(folder), 'utf8')));
  } catch (cause) {
    throw new Error(`${place(folder)} is damaged or of another program.`, { cause });
  }
}

/** Name of a file inside the backup. */
export const inBackup = (folder: string, name: string, sealed: boolean): string =>
  join(folder, `${name.replace('/', '-')}${sealed ? '.sealed' : ''}`);
