/** The one connection to the service. Stores and reads call it; components never do. */
import type { Api, Ask, CallName } from '@clearway/contract/api';
import { firstCalls } from '@clearway/contract/calls/first';
import { type Connection, type Sendable, send } from '@clearway/contract/send';
import { type InjectionKey, inject } from 'vue';
import { askedEarly } from './first-asked.ts';
import { proving } from './proof/proving.ts';
import { waitedFor } from './quiet.ts';
import { secondsUntouched } from './touched.ts';

export const apiKey: InjectionKey<Api> = Symbol('api');

const isRead = (init: RequestInit | undefined) => (init?.method ?? 'GET') === 'GET';

const to: Connection = {
  origin: '',
  fetch: (input, init) => (isRead(init) ? askedEarly(input) : undefined) ?? fetch(input, init),
  via: 'dashboard',
  idle: secondsUntouched,
  wait: (ms) => new Promise((over) => setTimeout(over, ms)),
};

/** The shape of a call: at once for those of the first screen; all others come with one file more. */
async function shapeOf(name: CallName): Promise<Sendable<unknown>> {
  if (name === 'session' || name === 'clients' || name === 'members') return firstCalls[name];
  return (await import('@clearway/contract/calls')).calls[name];
}

/** The service this page came from. */
export function pageApi(): Api {
  const sender =
    (name: CallName) =>
    async (ask: Ask<CallName> = {}) =>
      proving(
        () => api,
        () => waitedFor(async () => send(to, await shapeOf(name), ask)),
      );
  // cast: each name is answered by its own sender, and each reply is parsed by its own shape, which is what Api says.
  const api = new Proxy({} as Api, { get: (_, name: CallName) => sender(name) });
  return api;
}

/** The api of the running app; works in stores and reads. Throws where the app was mounted without one. */
export function useApi(): Api {
  const api = inject(apiKey);
  if (!api) throw new Error('The app was started without an api.');
  return api;
}
