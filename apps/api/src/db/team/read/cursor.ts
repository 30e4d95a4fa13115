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

/** A cursor that no page of ours ended with: going on with the first page would send its asker round in a ring. */
export class ForeignCursor extends Error {
  override readonly name = 'ForeignCursor';
}

/** Null without one. Throws ForeignCursor. */
export function cursorOf(text: string | undefined): Cursor | null {
  if (!text) return null;
  const [segment, key, client, at] = partsOf(text);
  if (
    typeof segment !== 'number' ||
    typeof key !== 'string' ||
    typeof client !== 'string' ||
    typeof at !== 'string'
  )
    throw new ForeignCursor();
  return { segment, key, client, at };
}

function partsOf(text: string): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}
