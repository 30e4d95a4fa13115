/**
 * One call to a webhook: signed as Standard Webhooks says, no redirects, ten seconds. The address is looked up by us and
 * the connection made to the very address that was checked, so a name that changes its mind in between reaches nothing.
 */
import { lookup } from 'node:dns/promises';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { isPrivate } from './private-address.ts';

export class AddressRefused extends Error {
  override readonly name = 'AddressRefused';
}

export type HookCall = {
  readonly url: string;
  /** `whsec_…` */
  readonly secret: string;
  readonly id: string;
  readonly payload: string;
  /** ISO instant of this attempt. */
  readonly at: string;
  readonly allowPrivate: boolean;
};

const patienceMs = 10_000;

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

/** Headers of Standard Webhooks: id, time and signature. */
export function signed({
  secret,
  id,
  payload,
  at,
}: Pick<HookCall, 'secret' | 'id' | 'payload' | 'at'>): Record<string, string> {
  const seconds = Math.floor(Date.parse(at) / 1000);
  const signature = new Webhook(secret).sign(id, new Date(seconds * 1000), payload);
  return { 'webhook-id': id, 'webhook-timestamp': String(seconds), 'webhook-signature': signature };
}

/** Status of the answer; throws when none came. The answer's body is not read. */
export async function callHook(call: HookCall): Promise<number> {
  const url = new URL(call.url);
  const { address, family } = await checkedAddress(url.hostname, call.allowPrivate);
  const fixed: LookupFunction = (_name, options, done) =>
    options.all ? done(null, [{ address, family }]) : done(null, address, family);
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'user-agent': 'Clearway-Hooks/1',
      'content-length': Buffer.byteLength(call.payload),
      ...signed(call),
    };
    const asked = send(
      url,
      { method: 'POST', headers, lookup: fixed, signal: AbortSignal.timeout(patienceMs), agent: false },
      (answer) => {
        answer.destroy();
        resolve(answer.statusCode ?? 0);
      },
    );
    asked.on('error', reject);
    asked.end(call.payload);
  });
}
