/** Mounts a page as the app does, with a service that answers from a record of functions. For tests only. */
import { type Api, Unanswered } from '@clearway/contract/api';
import type { ClientLine, ClientsQuery } from '@clearway/contract/clients';
import type { SettingsReply } from '@clearway/contract/settings';
import type { SessionReply } from '@clearway/contract/signed-in';
import type { RecordEnvelope } from '@clearway/contract/wire';
import { type Change, changeShape } from '@clearway/domain/change';
import { day } from '@clearway/domain/day';
import { decide } from '@clearway/domain/decide';
import { type AnyRecord, isClient, isPerson, isProfile } from '@clearway/domain/decided';
import type { Permission } from '@clearway/domain/permission';
import { aContext, anId, knows, monday, us } from '@clearway/domain/testing';
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
  /** The page brings a main of its own. */
  readonly outside?: true;
};

const nowhere = { template: '<p>elsewhere</p>' };
const names = [
  'sign-in',
  'sign-up',
  'forgot',
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
  { answers = {}, at = '/here', permission = 'owner', path = '/here', outside }: Options = {},
) {
  localStorage.clear();
  const others: RouteRecordRaw[] = names.map((name) => ({
    path: name === 'settings' ? '/settings/:section?' : `/${name}/:id?`,
    name,
    component: nowhere,
  }));
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
    { template: outside ? '<RouterView />' : '<main><RouterView /></main>' },
    {
      attachTo: document.body,
      global: { plugins: [pinia, PiniaColada, router, { install: (app) => void app.provide(apiKey, api) }] },
    },
  );
  await flushPromises();
  return { wrapper, router, api, pinia };
}

/** A line of the list; of a client that waits on its client since nine days, told the same day. */
export const aLine = (over: Partial<ClientLine> = {}): ClientLine => ({
  id: anId('client', 1),
  name: 'Osei Family Medicine',
  npi: null,
  individual: null,
  organization: { id: anId('profile', 1), name: 'Osei Family Medicine LLC' },
  state: 'waiting',
  worst: 'waiting',
  squares: [],
  move: { mover: 'client', code: 'approve-request', actBy: day('2026-12-13') },
  actBy: day('2026-12-13'),
  lastDay: day('2026-12-14'),
  since: day('2026-11-14'),
  owner: us,
  tags: [],
  snoozedUntil: null,
  findings: 0,
  asked: { on: day('2026-11-14'), told: { on: day('2026-11-14'), channel: 'email' } },
  readyOn: null,
  goLive: null,
  touchedAt: monday,
  ...over,
});

/** Answers every question for clients with the lines that `fits` lets through. */
export const clientsOf =
  (
    lines: readonly ClientLine[],
    fits: (line: ClientLine, query: ClientsQuery) => boolean = () => true,
  ): Api['clients'] =>
  async (ask = {}) => {
    const found = lines.filter((line) => fits(line, ask.query ?? {}));
    const count = (of: (line: ClientLine) => string) => {
      const counts: Record<string, number> = {};
      for (const line of lines) counts[of(line)] = (counts[of(line)] ?? 0) + 1;
      return counts;
    };
    const counts = {
      states: count(({ state }) => state),
      movers: count(({ move }) => move?.mover ?? ''),
      overdue: 0,
      week: 0,
      untouched: 0,
      owners: {},
    };
    return { sequence: 1, now: monday, lines: found, next: null, total: found.length, counts };
  };

/** Settings as they come, with the reminders of the catalogue. */
export const someSettings = (over: Partial<SettingsReply['settings']> = {}): SettingsReply => ({
  team: { id: teamId, name: 'Northstar Credentialing' },
  settings: {
    'time-zone': 'America/New_York',
    clocks: [],
    templates: [],
    reminders: { on: true, days: [3, 7, 14, 21, 27], businessDays: true },
    digest: { on: false, at: '08:00', businessDays: true },
    retention: { removedDays: 0 },
    'require-second-factor': false,
    'idle-minutes': 0,
    ...over,
  },
  changed: {},
});

/** A service that decides as the real one does and remembers: its records, the changes it took, what it answers to changes. */
export function aService(start: readonly AnyRecord[]) {
  const held = new Map(start.map((record) => [record.id as string, { record, version: 1 }]));
  const taken: Change[] = [];
  const envelope = ({ record, version }: { record: AnyRecord; version: number }): RecordEnvelope => {
    const at = { id: record.id, version, shape: 1 };
    if (isPerson(record)) return { ...at, kind: 'person', value: record };
    if (isProfile(record)) return { ...at, kind: 'profile', value: record };
    if (isClient(record)) return { ...at, kind: 'client', value: record };
    throw new Error('a record is one of three kinds');
  };
  const changes: Api['changes'] = async (ask = {}) => {
    const results = (ask.body?.changes ?? []).map((sent) => {
      const change = changeShape.parse(sent);
      const decided = decide(knows(...[...held.values()].map(({ record }) => record)), change, aContext());
      if (!decided.ok) throw new Error(`refused: ${decided.refusal.code}`);
      const version = (held.get(change.record)?.version ?? 0) + 1;
      held.set(change.record, { record: decided.record, version });
      taken.push(change);
      return { id: change.id, accepted: true as const, sequence: taken.length + 1, version, findings: [] };
    });
    const touched = new Set((ask.body?.changes ?? []).map((sent) => String(sent['record'])));
    return {
      sequence: taken.length + 1,
      results,
      records: [...held.values()].filter(({ record }) => touched.has(record.id)).map(envelope),
    };
  };
  return {
    changes,
    records: () => [...held.values()].map(envelope),
    accepted: (): readonly Change[] => taken,
  };
}
