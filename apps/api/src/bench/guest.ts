/** A signed-in browser over a real connection, with as little of its own work as possible: it shares the machine. */
import { Agent, type IncomingMessage, request } from 'node:http';

export type Guest = {
  readonly get: (path: string) => Promise<string>;
  readonly post: (path: string, body: object) => Promise<string>;
  /** Calls `hear` with each part of the stream until the signal ends it. */
  readonly listen: (path: string, hear: (text: string) => void, signal: AbortSignal) => Promise<void>;
};

type Wanted = { readonly path: string; readonly body?: string; readonly signal?: AbortSignal };

const textOf = async (answer: IncomingMessage): Promise<string> => {
  let text = '';
  for await (const part of answer.setEncoding('utf8')) text += part;
  return text;
};

/** `cookie` is that of a session; up to 300 connections at once. */
export function guestOf(origin: string, cookie: string): Guest {
  const agent = new Agent({ keepAlive: true, maxSockets: 300 });
  const ask = ({ path, body, signal }: Wanted): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      const headers = { cookie, origin, 'content-type': 'application/json' };
      const method = body === undefined ? 'GET' : 'POST';
      const asking = request(`${origin}${path}`, { method, headers, agent, ...(signal ? { signal } : {}) });
      asking.on('response', resolve).on('error', reject).end(body);
    });
  const said = async (wanted: Wanted): Promise<string> => {
    const answer = await ask(wanted);
    const text = await textOf(answer);
    if (answer.statusCode !== 200) throw new Error(`${wanted.path} answered ${answer.statusCode}: ${text}`);
    return text;
  };
  return {
    get: (path) => said({ path }),
    post: (path, body) => said({ path, body: JSON.stringify(body) }),
    listen: async (path, hear, signal) => {
      const answer = await ask({ path, signal });
      if (answer.statusCode !== 200) throw new Error(`The stream answered ${answer.statusCode}.`);
      answer.setEncoding('utf8').on('error', () => {});
      const first = new Promise<void>((begun) => answer.once('data', () => begun()));
      answer.on('data', hear);
      await first;
    },
  };
}
