/** Long work in short pieces, so that nobody else's request waits for the whole of it. */

/** Things handled between two breaths. */
const piece = 200;

/** One turn of the event loop: reading a file is no turn, because the driver reads at once. */
export const breath = () => new Promise<void>((turn) => setImmediate(turn));

/** The pieces of a list, with a turn of the event loop after each. */
export async function* pieces<T>(all: readonly T[], size = piece): AsyncGenerator<readonly T[]> {
  for (let from = 0; from < all.length; from += size) {
    yield all.slice(from, from + size);
    await breath();
  }
}

/** As map, with breaths. */
export async function paced<T, R>(all: readonly T[], work: (one: T) => R): Promise<readonly R[]> {
  const made: R[] = [];
  for await (const some of pieces(all)) made.push(...some.map(work));
  return made;
}
