/** Ids made from the import and the row, so that the same import sent again makes the same records and changes. */
import { createHash } from 'node:crypto';
import { type Id, type Kind, newId } from '@clearway/domain/id';

export type MadeId = <K extends Kind>(kind: K, ...of: readonly (string | number)[]) => Id<K>;

export const madeIds =
  (seed: string): MadeId =>
  (kind, ...of) =>
    newId(
      kind,
      (bytes) =>
        new Uint8Array(
          createHash('sha256')
            .update(JSON.stringify([seed, kind, ...of]))
            .digest()
            .subarray(0, bytes),
        ),
    );
