/** Ids: a prefix that says the kind, an underscore and 26 characters, made by whoever starts the thing so that a retry is the same thing. */
declare const idBrand: unique symbol;
/** The id of one kind of thing; kinds do not mix at compile time. */
export type Id<K extends Kind> = string & { readonly [idBrand]: K };

export const prefixes = {
  team: 'tm',
  member: 'mb',
  person: 'pr',
  profile: 'pf',
  client: 'cl',
  change: 'ch',
  connection: 'cn',
  invitation: 'iv',
  request: 'rq',
  review: 'rv',
  holder: 'oh',
  import: 'im',
  note: 'nt',
  view: 'vw',
  link: 'lk',
  job: 'jb',
  browser: 'br',
  key: 'ky',
  joining: 'jn',
  hook: 'hk',
  delivery: 'dl',
  mail: 'ml',
  feed: 'fd',
  notice: 'nc',
} as const;

export type Kind = keyof typeof prefixes;
export type RecordKind = 'person' | 'profile' | 'client';
export type PersonId = Id<'person'>;
export type ProfileId = Id<'profile'>;
export type ClientId = Id<'client'>;
export type ConnectionId = Id<'connection'>;
export type MemberId = Id<'member'>;
export type TeamId = Id<'team'>;

/** Fills `bytes` random bytes; the caller passes crypto, so that tests can pass a seed. */
export type Random = (bytes: number) => Uint8Array;

const letters = '0123456789abcdefghjkmnpqrstvwxyz';

/** A new id of a kind: 26 characters of 5 random bits each. */
export function newId<K extends Kind>(kind: K, random: Random): Id<K> {
  let text = '';
  for (const byte of random(26)) text += letters[byte & 31];
  return `${prefixes[kind]}_${text}` as Id<K>;
}

const shapeOf = (prefix: string) => new RegExp(`^${prefix}_[${letters}]{26}$`);
// cast: Object.fromEntries forgets that the keys are those of `prefixes`
const shapes = Object.fromEntries(
  Object.entries(prefixes).map(([kind, prefix]) => [kind, shapeOf(prefix)]),
) as Readonly<Record<Kind, RegExp>>;

/** True when the text has the shape of an id of this kind. */
export function isId<K extends Kind>(kind: K, text: unknown): text is Id<K> {
  return typeof text === 'string' && shapes[kind].test(text);
}

/** The kind of record an id names, or null for anything else. */
export function recordKindOf(id: string): RecordKind | null {
  if (isId('person', id)) return 'person';
  if (isId('profile', id)) return 'profile';
  return isId('client', id) ? 'client' : null;
}

/** Randomness of the platform; browsers and Node both have it. */
export const cryptoRandom: Random = (bytes) => crypto.getRandomValues(new Uint8Array(bytes));
