/** Takes a text out of free text in JSON. Ids, days and words of our own are no free text and stay. */

/** What stands where a text was. */
export const blotted = '▮▮▮';

/** Values of these keys are ids, instants, days or words of our own. */
const shaped = new Set([
  'id',
  'kind',
  'record',
  'base',
  'at',
  'catalogue',
  'batch',
  'by',
  'on',
  'since',
  'until',
  'sentAt',
  'is',
  'state',
  'person',
  'profile',
  'firm',
  'client',
  'connection',
  'invitation',
  'request',
  'individual',
  'organization',
  'owner',
  'member',
  'of',
  'into',
  'from-id',
  'change',
  'code',
  'system',
  'systems',
  'direction',
  'channel',
  'role',
  'status',
]);
/** Values that must keep their form are taken out as a whole. */
const formed = new Set(['email', 'phone', 'npi', 'trackingId', 'einLast4']);

export type Blot = { readonly value: unknown; readonly found: number };

/** The value without the text, and how many strings held it. */
export function blot(value: unknown, text: string): Blot {
  let found = 0;
  const walk = (inside: unknown, key: string): unknown => {
    if (typeof inside === 'string') {
      if (shaped.has(key) || !inside.includes(text)) return inside;
      found += 1;
      return formed.has(key) ? undefined : inside.replaceAll(text, blotted);
    }
    if (Array.isArray(inside)) return inside.map((one) => walk(one, key)).filter((one) => one !== undefined);
    if (typeof inside !== 'object' || inside === null) return inside;
    const entries = Object.entries(inside).map(
      ([name, one]) => [name, walk(one, moved(inside, name, key))] as const,
    );
    return Object.fromEntries(entries.filter(([, one]) => one !== undefined));
  };
  return { value: walk(value, ''), found };
}

/** In a patch the field's name stands last in `path`, beside `from` and `to`. */
function moved(holder: object, name: string, key: string): string {
  if ((name === 'from' || name === 'to') && 'path' in holder && Array.isArray(holder.path))
    return String(holder.path.at(-1) ?? key);
  return name === 'path' ? 'id' : name;
}

/** The same for JSON text; null when it holds nothing of it. */
export function blotJson(json: string, text: string): string | null {
  const { value, found } = blot(JSON.parse(json), text);
  return found > 0 ? JSON.stringify(value) : null;
}
