/** Mounts a page as the app does, with a service that answers from a record of functions. For tests only. */
import { type Api, Unanswered } from '@clearway/contract/api';
import type { SessionReply } from '@clearway/contract/session';
import type { Permission } from '@clearway/domain/permission';
import { anId, monday, us } from '@clearway/domain/testing';
import { PiniaColada } from '@pinia/colada';
import { flushPromises, mount } from '@vue/test-utils';
import { createPinia } from 'pinia';
import { type Component, createApp } from 'vue';
import { createMemoryHistory, createRouter, type RouteRecordRaw } from 'vue-router';
import { apiKey } from './api.ts';
import { useClock } from './stores/clock.ts';
import { useSession } from './stores/session.ts';

export const teamId = anId('team', 1);

/** Nobody answers what a test did not say. */
export function fakeApi(answers: Partial<Api>): Api {
  const silent = async () => {
    throw new Unanswered('nothing answers in this test');
  };
  return new Proxy(answers as Api, { get: (own, name) => Reflect.get(own, name) ?? silent });
}

export const sessionOf = (permission: Permission = 'owner'): SessionReply => ({
  user: { id: 'u1', name: 'Maya Cole', email: 'maya@example.com', emailVerified: true, secondFactor: true },
  teams: [{ id: teamId, name: 'Northstar Credentialing', member: us, permission, asks: [] }],
  service: { signUp: 'by-link', mail: false, demo: false },
  version: '1',
  catalogue: '1',
  now: monday,
});

type Options = {
  readonly answers?: Partial<Api>;
  readonly at?: string;
  readonly permission?: Permission;
  /** Route path of the page, e.g. `/reviews/:profile`. */
  readonly path?: string;
};

const nowhere = { template: '<p>elsewhere</p>' };
const names = [
  'clients',
  'client',
  'my-work',
  'waiting',
  'clocks',
  'reviews',
  'review',
  'sweeps',
  'sweep',
  'firm',
  'settings',
  'reports',
  'messages',
  'help',
  'import',
  'browsers',
  'unsent',
  'new-client',
  'person',
  'organization',
  'profile',
];

/** The page mounted in a document, at an address, for a member; waits until all reads have answered. */
export async function visit(
  page: Component,
  { answers = {}, at = '/here', permission = 'owner', path = '/here' }: Options = {},
) {
  localStorage.clear();
  const others: RouteRecordRaw[] = names.map((name) => ({ path: `/${name}/:id?`, name, component: nowhere }));
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path, name: 'here', component: page }, ...others],
  });
  const pinia = createPinia();
  const api = fakeApi({ session: async () => sessionOf(permission), ...answers });
  createApp({}).use(pinia).provide(apiKey, api);
  useClock(pinia).start(() => Date.parse(monday));
  await useSession(pinia).load();
  await router.push(at);
  document.body.innerHTML = '';
  const wrapper = mount(
    { template: '<main><RouterView /></main>' },
    {
      attachTo: document.body,
      global: { plugins: [pinia, PiniaColada, router, { install: (app) => void app.provide(apiKey, api) }] },
    },
  );
  await flushPromises();
  return { wrapper, router, api, pinia };
}
