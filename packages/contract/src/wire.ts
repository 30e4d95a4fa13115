/** The shapes several calls share. Replies ignore unknown fields, so an older panel still reads a newer service. */
import { clientShape } from '@clearway/domain/client';
import { permissions } from '@clearway/domain/permission';
import { personShape } from '@clearway/domain/person';
import { profileShape } from '@clearway/domain/profile';
import * as z from 'zod/mini';

export const recordKind = z.enum(['person', 'profile', 'client']);

const held = { id: z.string(), version: z.number(), shape: z.number() };

/** A record as it travels. `value` null is a tombstone. A `shape` above `recordShapeVersion` is read-only for the reader. */
export const recordEnvelope = z.discriminatedUnion('kind', [
  z.object({ ...held, kind: z.literal('person'), value: z.nullable(personShape) }),
  z.object({ ...held, kind: z.literal('profile'), value: z.nullable(profileShape) }),
  z.object({ ...held, kind: z.literal('client'), value: z.nullable(clientShape) }),
]);
export type RecordEnvelope = z.infer<typeof recordEnvelope>;

/** The newest shape of records this contract knows. */
export const recordShapeVersion = 1;

export const permissionShape = z.enum(permissions);
