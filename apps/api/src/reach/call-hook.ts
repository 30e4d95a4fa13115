/** One call to a webhook, signed as Standard Webhooks says. */
import { Webhook } from 'standardwebhooks';
import { guardedFetch } from './guarded-fetch.ts';

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

/** Headers of Standard Webhooks: id, time and signature. */
function signed({ secret, id, payload, at }: HookCall): Record<string, string> {
  const seconds = Math.floor(Date.parse(at) / 1000);
  const signature = new Webhook(secret).sign(id, new Date(seconds * 1000), payload);
  return { 'webhook-id': id, 'webhook-timestamp': String(seconds), 'webhook-signature': signature };
}

/** Status of the answer; throws when none came. */
export async function callHook(call: HookCall): Promise<number> {
  const size = String(Buffer.byteLength(call.payload));
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'Clearway-Hooks/1',
    'content-length': size,
    ...signed(call),
  };
  return (await guardedFetch(call.url, { method: 'POST', headers, body: call.payload }, call)).status;
}
