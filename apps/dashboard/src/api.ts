/** The one connection to the service. Stores and reads call it; components never do. */
import { type Api, createApi } from '@clearway/contract/api';
import { type InjectionKey, inject } from 'vue';

export const apiKey: InjectionKey<Api> = Symbol('api');

/** The service this page came from. */
export const pageApi = () =>
  createApi({
    origin: '',
    fetch: (input, init) => fetch(input, init),
    via: 'dashboard',
    wait: (ms) => new Promise((over) => setTimeout(over, ms)),
  });

/** The api of the running app; works in stores and reads. Throws where the app was mounted without one. */
export function useApi(): Api {
  const api = inject(apiKey);
  if (!api) throw new Error('The app was started without an api.');
  return api;
}
