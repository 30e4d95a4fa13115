/**
 * A fetch that a team's settings may point anywhere, and that reaches the public internet only: the name is looked up by
 * us, every address of it checked, and the connection made to the very address that was checked, so that a name that
 * changes its mind in between (DNS rebinding) reaches nothing. No redirects, a time limit, a size limit.
 */
import { lookup } from 'node:dns/promises';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPrivate } from './private-address.ts';

export class AddressRefused extends Error {
  override readonly name = 'AddressRefused';
}
export class AnswerTooLarge extends Error {
  override readonly name = 'AnswerTooLarge';
}

const patienceMs = 10_000;
const largest = 1_000_000;

/** The address to connect to; throws AddressRefused when any address of the name is private. */
export async function checkedAddress(
  host: string,
  allowPrivate: boolean,
): Promise<{ address: string; family: number }> {
  const bare = host.replace(/^\[|\]$/g, '');
  const found = isIP(bare)
    ? [{ address: bare, family: isIP(bare) }]
    : await lookup(bare, { all: true, verbatim: true });
  const [first] = found;
  if (!first || (!allowPrivate && found.some(({ address }) => isPrivate(address))))
    throw new AddressRefused('The address is private.');
  return first;
}

export type Sent = {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};

/** The answer, whatever its status. Throws AddressRefused, AnswerTooLarge, or what the network says. */
export async function guardedFetch(
  address: string,
  sent: Sent,
  { allowPrivate }: { readonly allowPrivate: boolean },
): Promise<Response> {
  const url = new URL(address);
  const { address: ip, family } = await checkedAddress(url.hostname, allowPrivate);
  const fixed: LookupFunction = (_name, options, done) =>
    options.all ? done(null, [{ address: ip, family }]) : done(null, ip, family);
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const options = {
      method: sent.method ?? 'GET',
      headers: { ...sent.headers },
      lookup: fixed,
      signal: AbortSignal.timeout(patienceMs),
      agent: false,
    };
    send(url, options, resolve).on('error', reject).end(sent.body);
  });
  const { statusCode: status = 502 } = answer;
  const type = answer.headers['content-type'];
  const body = await wholeBody(answer);
  return new Response([204, 205, 304].includes(status) ? null : body, {
    status,
    headers: type ? { 'content-type': type } : {},
  });
}

async function wholeBody(answer: IncomingMessage): Promise<ArrayBuffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of answer) {
    const bytes = Buffer.from(part);
    size += bytes.length;
    if (size > largest) throw new AnswerTooLarge('The answer is too large.');
    parts.push(bytes);
  }
  return new Uint8Array(Buffer.concat(parts)).buffer;
}
