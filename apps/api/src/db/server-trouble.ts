/**
 * What a libSQL server did not do for us. The client library passes on a refusal of HTTP by its status, and one of the
 * network as `fetch` tells it; both may stand beneath errors of its own.
 */

export type ServerTrouble = 'away' | 'refused' | 'missing';

/** A server that answered, and did not make the database it was asked for. */
export class NotMade extends Error {
  override readonly name = 'NotMade';
  readonly status: number;
  constructor(status: number) {
    super(`The server was asked to make a database and answered ${status}.`);
    this.status = status;
  }
}

/** By status: libsql-server, src/error.rs. */
const byStatus: Readonly<Record<number, ServerTrouble>> = {
  401: 'refused',
  403: 'refused',
  404: 'missing',
  429: 'away',
  502: 'away',
  503: 'away',
  504: 'away',
};

function told(one: Error): ServerTrouble | undefined {
  const status: unknown = Reflect.get(one, 'status');
  if (typeof status === 'number') return byStatus[status];
  return one instanceof TypeError && one.message === 'fetch failed' ? 'away' : undefined;
}

/** What of a server is behind a failure; null when it is something else. */
export function serverTrouble(trouble: unknown): ServerTrouble | null {
  for (let one = trouble; one instanceof Error; one = one.cause) {
    const found = told(one);
    if (found) return found;
  }
  return null;
}

/** What `/readyz` says of the control database, and whoever asks meanwhile is told. */
export const serverWords: Readonly<Record<ServerTrouble, string>> = {
  away: 'The server of the databases does not answer.',
  refused: 'The server of the databases refuses our token.',
  missing: 'The server has no such database.',
};

const settings: Readonly<Record<ServerTrouble, string>> = {
  away: 'Is it running, and does CLEARWAY_CONTROL_URL lead there?',
  refused: 'CLEARWAY_CONTROL_TOKEN must be signed with a key that the server knows, and not be over.',
  missing:
    'Make the control database first (docs/scale.md), or mend CLEARWAY_CONTROL_URL: it names the database by its host or its path.',
};

/** What whoever starts the service is told when a server is why it does not start. */
export function serverAdvice(trouble: unknown): string | null {
  const found = serverTrouble(trouble);
  return found && `${serverWords[found]} ${settings[found]}`;
}
