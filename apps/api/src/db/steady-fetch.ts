/**
 * Requests to a libSQL server. A connection that was kept open may have been closed by the other side meanwhile; a
 * request that only reads is then sent once more. One that writes is not: nobody can tell whether it was done. Whoever
 * asked sends it again under the same ids.
 */
const writes = /\b(insert|update|delete|replace|create|alter|drop|pragma|begin immediate)\b/i;

/** As fetch; takes what the libSQL client gives it. */
export async function steadyFetch(request: Request): Promise<Response> {
  const spare = request.clone();
  try {
    return await fetch(request);
  } catch (trouble) {
    if (writes.test(await spare.clone().text())) throw trouble;
    return fetch(spare);
  }
}
