/**
 * A TEST DOUBLE of a libSQL server: Hrana over HTTP (JSON, /v2 and /v3 pipelines) in front of local SQLite files, so
 * that the service can be tested on databases by address. It is not a libSQL server and is never part of the service.
 * A database is a path: `http://127.0.0.1:port/<name>/`; it must be created first, by the admin address, as there.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Pipeline, StreamRequest } from './protocol.ts';
import { failureOf, type Stream, streamOver } from './stream.ts';

export type LibsqlDouble = {
  readonly origin: string;
  readonly token: string;
  /** Requests answered so far. */
  readonly answered: () => number;
  /** File behind a database, to look into. */
  readonly file: (name: string) => string;
  readonly close: () => Promise<void>;
};

type Open = { readonly stream: Stream; readonly give: () => void };

/** Starts one over a folder. `made`: databases that are there from the start. */
export async function startLibsqlDouble(
  folder: string,
  { lockMs = 5000, made = ['control'] }: { lockMs?: number; made?: readonly string[] } = {},
): Promise<LibsqlDouble> {
  mkdirSync(folder, { recursive: true });
  const token = randomBytes(16).toString('hex');
  const batons = new Map<string, Open>();
  const idle = new Map<string, DatabaseSync[]>();
  const all = new Set<DatabaseSync>();
  let answered = 0;
  const file = (name: string) => join(folder, `${name}.db`);

  for (const name of made) new DatabaseSync(file(name)).close();

  const connection = (name: string): DatabaseSync => {
    const free = idle.get(name)?.pop();
    if (free) return free;
    const db = new DatabaseSync(file(name), { timeout: 0 });
    all.add(db);
    db.exec('PRAGMA journal_mode = WAL');
    return db;
  };
  const opened = (name: string): Open => {
    const db = connection(name);
    const stream = streamOver(db, lockMs);
    const give = () => {
      stream.end();
      idle.set(name, [...(idle.get(name) ?? []), db]);
    };
    return { stream, give };
  };

  const pipeline = async (name: string, { baton, requests }: Pipeline): Promise<object> => {
    const open = baton ? batons.get(baton) : opened(name);
    if (!open) throw new Error('The baton is not known.');
    if (baton) batons.delete(baton);
    const results = [];
    for (const request of requests) results.push(await told(open.stream, request));
    if (requests.some(({ type }) => type === 'close')) {
      open.give();
      return { baton: null, base_url: null, results };
    }
    const next = randomBytes(12).toString('hex');
    batons.set(next, open);
    return { baton: next, base_url: null, results };
  };

  /** The admin address: cuts the log of a database, or takes the database away. */
  const cared = async (name: string, due: string, method: string): Promise<[number, object]> => {
    if (method !== due) return [405, {}];
    if (!existsSync(file(name))) return [404, { error: `Namespace \`${name}\` doesn't exist` }];
    if (due === 'POST') {
      const db = connection(name);
      db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      idle.set(name, [...(idle.get(name) ?? []), db]);
      return [200, {}];
    }
    for (const db of idle.get(name) ?? []) {
      all.delete(db);
      db.close();
    }
    idle.delete(name);
    for (const part of ['', '-wal', '-shm']) rmSync(`${file(name)}${part}`, { force: true });
    return [200, {}];
  };

  const reply = async (request: IncomingMessage): Promise<[number, object]> => {
    const path = new URL(request.url ?? '/', 'http://double').pathname;
    // Of users a token, of the admin address its key; refusals carry no code (libsql-server, src/error.rs).
    const due = path.startsWith('/v1/') ? `Basic ${token}` : `Bearer ${token}`;
    if (request.headers.authorization !== due)
      return [401, { error: 'Authentication failed: The JWT is invalid' }];
    const create = /^\/v1\/namespaces\/([\w-]+)\/create$/.exec(path);
    if (create) {
      const there = existsSync(file(create[1] ?? ''));
      if (!there) new DatabaseSync(file(create[1] ?? '')).close();
      return there ? [400, { error: 'Namespace `x` already exists' }] : [200, {}];
    }
    const admin = /^\/v1\/namespaces\/([\w-]+)(\/checkpoint)?$/.exec(path);
    if (admin) return cared(admin[1] ?? '', admin[2] ? 'POST' : 'DELETE', request.method ?? '');
    const [, name = '', rest = ''] = /^\/([\w-]+)\/(v[23](?:\/pipeline)?)$/.exec(path) ?? [];
    if (!name) return [404, { message: 'Not found', code: 'NOT_FOUND' }];
    if (!existsSync(file(name))) return [404, { error: `Namespace \`${name}\` doesn't exist` }];
    if (!rest.endsWith('pipeline')) return [200, {}];
    answered += 1;
    return [200, await pipeline(name, JSON.parse(await bodyOf(request)) as Pipeline)];
  };

  const server = createServer((request, response) => {
    reply(request).then(
      ([status, body]) => say(response, status, body),
      (trouble) => say(response, 400, { message: String(trouble), code: 'HRANA_PROTO_ERROR' }),
    );
  });
  // As there: an idle connection is kept.
  server.keepAliveTimeout = 120_000;
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    token,
    answered: () => answered,
    file,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      for (const db of all) db.close();
      all.clear();
    },
  };
}

async function told(stream: Stream, request: StreamRequest): Promise<object> {
  try {
    return { type: 'ok', response: await stream.answer(request) };
  } catch (trouble) {
    return { type: 'error', error: failureOf(trouble) };
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

function say(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

/** The settings of a service that keeps its databases on the double. */
export const addressesOf = ({ origin, token }: LibsqlDouble): Readonly<Record<string, string>> => ({
  CLEARWAY_CONTROL_URL: `${origin}/control/`,
  CLEARWAY_CONTROL_TOKEN: token,
  CLEARWAY_CONTROL_ADMIN_URL: `${origin}/v1/namespaces/control`,
  CLEARWAY_TEAM_URL: `${origin}/{team}/`,
  CLEARWAY_TEAM_TOKEN: token,
  CLEARWAY_TEAM_CREATE_URL: `${origin}/v1/namespaces/{team}/create`,
  CLEARWAY_TEAM_CREATE_AUTH: `Basic ${token}`,
  CLEARWAY_SECRET: 'a secret of tests that is long enough',
});
