/** Where a page ended: the segment, the value it is ordered by, and the client. Opaque to the asker. */

export type Cursor = {
  readonly segment: number;
  readonly key: string;
  readonly client: string;
  readonly at: string;
};

export function cursorText({ segment, key, client, at }: Cursor): string {
  return Buffer.from(JSON.stringify([segment, key, client, at])).toString('base64url');
}

/** Null for anything that is not a cursor of ours. */
export function cursorOf(text: string | undefined): Cursor | null {
  if (!text) return null;
  try {
    const parsed: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    if (!Array.isArray(parsed)) return null;
    const [segment, key, client, at]: unknown[] = parsed;
    if (
      typeof segment !== 'number' ||
      typeof key !== 'string' ||
      typeof client !== 'string' ||
      typeof at !== 'string'
    )
      return null;
    return { segment, key, client, at };
  } catch {
    return null;
  }
}
