/** Every stored item of the extension, with its version (house.md section 8: a stored item stands nowhere else). */
import type { ClientLine } from '@clearway/contract/clients';
import { refusalShape } from '@clearway/contract/refusals';
import type { RecordEnvelope } from '@clearway/contract/wire';
import { permissions } from '@clearway/domain/permission';
import * as z from 'zod/mini';
import { item } from './kept/item.ts';
import { shelf } from './kept/shelf.ts';

/** Who this browser speaks for. Without `token` nobody is signed in, but what is unsent still knows its team. */
export const sessionShape = z.object({
  origin: z.string(),
  token: z.nullable(z.string()),
  refreshToken: z.string(),
  expiresAt: z.string(),
  team: z.object({ id: z.string(), name: z.string() }),
  member: z.string(),
  permission: z.enum(permissions),
  browser: z.string(),
});
export type Session = z.infer<typeof sessionShape>;

/** Where one was: restored exactly after a close, a crash or a restart. */
const placeShape = z.object({
  client: z.nullable(z.string()),
  /** Which profile of the client is in front. */
  profile: z.nullable(z.enum(['individual', 'organization'])),
  /** The step in hand, `<record> <step id>`, and what is being done with it. */
  step: z.nullable(z.string()),
  sheet: z.nullable(z.string()),
  /** What lies over the client: a search, the sweep, the tray … */
  panel: z.nullable(z.string()),
  /** Sections of the checklist that stand open. */
  open: z.array(z.string()),
  scroll: z.number(),
  recent: z.array(z.string()),
  /** The screen picked by hand where none was recognised. */
  picked: z.nullable(z.string()),
});
export type Place = z.infer<typeof placeShape>;
export const nowhere: Place = {
  client: null,
  profile: null,
  step: null,
  sheet: null,
  panel: null,
  open: [],
  scroll: 0,
  recent: [],
  picked: null,
};

const choicesShape = z.object({
  recognition: z.boolean(),
  theme: z.enum(['system', 'light', 'dark']),
  singleKeys: z.boolean(),
});
export type Choices = z.infer<typeof choicesShape>;
export const usual: Choices = { recognition: true, theme: 'system', singleKeys: true };

const syncShape = z.object({
  /** Last time the service answered, ISO; null before the first. */
  at: z.nullable(z.string()),
  trouble: z.nullable(z.enum(['offline', 'service', 'signed-out', 'not-member', 'too-old'])),
  /** What the service said, for "why". */
  why: z.string(),
});
export type Sync = z.infer<typeof syncShape>;

const changeShape = z.looseObject({ id: z.string(), kind: z.string(), record: z.string() });
const patchShape = z.array(
  z.object({ path: z.array(z.string()), from: z.optional(z.json()), to: z.optional(z.json()) }),
);

/** A change that the service has not answered yet. `order` is the order in which they were made. */
export const entryShape = z.object({
  team: z.string(),
  order: z.number(),
  change: changeShape,
  /** For an undo: what the change it takes back did, to show it taken back at once. */
  undoing: z.optional(patchShape),
  /** What it is, in words, for the tray and the export. */
  says: z.string(),
});
export type Entry = z.infer<typeof entryShape>;

/** A change the service refused: it stays with its text until its author sends it again, copies or discards it. */
export const refusedShape = z.object({ entry: entryShape, refusal: refusalShape, at: z.string() });
export type RefusedEntry = z.infer<typeof refusedShape>;

/** What is being typed, field by field. */
const draftShape = z.record(z.string(), z.string());
export type DraftFields = z.infer<typeof draftShape>;

/**
 * What was in front last, for the first paint of the next panel. Written and read by one version of the extension, for
 * the browser forgets it with every other; its rows are as true as those of the replica, which are not parsed either.
 */
export type Front = {
  readonly team: string;
  readonly scope: 'mine' | 'team';
  readonly lines: readonly ClientLine[];
  /** The records of the client in front, as the service sent them. */
  readonly records: readonly RecordEnvelope[];
  readonly shared: Readonly<Record<string, number>>;
};
const frontShape = z.custom<Front | null>((value) => value === null || typeof value === 'object');

const asMap = (value: unknown): object => (typeof value === 'object' && value ? value : {});
const noNames: Record<string, string> = {};
const nobody: Session | null = null;
const nothingInFront: Front | null = null;
/** Versions of records by id. */
export type Heard = Readonly<Record<string, number>>;
const nothingHeard: Heard = {};
const unsynced: Sync = { at: null, trouble: null, why: '' };

export const stored = {
  session: item('session', nobody, { version: 1, shape: z.nullable(sessionShape) }),
  place: item('place', nowhere, {
    version: 2,
    shape: placeShape,
    migrations: { 1: (older) => ({ ...nowhere, ...asMap(older), panel: null }) },
  }),
  choices: item('choices', usual, { version: 1, shape: choicesShape }),
  /** Names of the team's members by id, so that who did what can be read offline. */
  names: item('names', noNames, { version: 1, shape: z.record(z.string(), z.string()) }),
  clock: item('clock', 0, { version: 1, shape: z.number() }),
  sync: item('sync', unsynced, { version: 1, shape: syncShape }),
  front: item('front', nothingInFront, { version: 1, shape: frontShape }, 'session'),
  heard: item('heard', nothingHeard, { version: 1, shape: z.record(z.string(), z.number()) }),
  outbox: shelf('outbox', { version: 1, shape: entryShape }),
  tray: shelf('tray', { version: 1, shape: refusedShape }),
  drafts: shelf('draft', { version: 1, shape: draftShape }),
} as const;
