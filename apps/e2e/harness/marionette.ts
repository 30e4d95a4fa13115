/** Firefox's own remote protocol over TCP: `length:[0, id, command, params]` out, `length:[1, id, error, result]` back. */
import { connect, type Socket } from 'node:net';

type Reply = { readonly error: { readonly message?: string } | null; readonly result: unknown };

export type Marionette = {
  /** One command; rejects with what Firefox says went wrong. */
  readonly ask: (command: string, params?: object) => Promise<unknown>;
  readonly close: () => void;
};

/** A line to the browser that listens on this port. */
export async function marionette(port: number): Promise<Marionette> {
  const line = await lineTo(port);
  const waiting = new Map<number, (reply: Reply) => void>();
  let count = 0;
  listen(line, (message) => {
    const [, id, error, result] = JSON.parse(message);
    waiting.get(id)?.({ error, result });
    waiting.delete(id);
  });
  const ask = async (command: string, params: object = {}) => {
    const id = ++count;
    const reply = new Promise<Reply>((resolve) => waiting.set(id, resolve));
    const text = JSON.stringify([0, id, command, params]);
    line.write(`${Buffer.byteLength(text)}:${text}`);
    const { error, result } = await reply;
    if (error) throw new Error(`${command}: ${error.message ?? 'refused'}`);
    return result;
  };
  return { ask, close: () => line.destroy() };
}

const lineTo = (port: number): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const line = connect(port, '127.0.0.1', () => resolve(line)).once('error', reject);
  });

/** Cuts what comes in into messages; the first one is the greeting and answers nothing. */
function listen(line: Socket, heard: (message: string) => void): void {
  let held = Buffer.alloc(0);
  line.on('data', (piece) => {
    held = Buffer.concat([held, piece]);
    for (let cut = nextIn(held); cut; cut = nextIn(held)) {
      held = held.subarray(cut.end);
      if (cut.text.startsWith('[')) heard(cut.text);
    }
  });
}

function nextIn(held: Buffer): { readonly text: string; readonly end: number } | null {
  const colon = held.indexOf(':');
  const from = colon + 1;
  const end = from + Number(held.subarray(0, Math.max(colon, 0)).toString());
  return colon > 0 && held.length >= end ? { text: held.subarray(from, end).toString(), end } : null;
}
