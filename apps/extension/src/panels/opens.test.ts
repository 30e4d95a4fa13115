/** The panel’s own main, started on what was kept: it shows that before anything answers. */
import 'fake-indexeddb/auto';
import type { ClientLine } from '@clearway/contract/clients';
import type { RecordEnvelope } from '@clearway/contract/wire';
import { aClient, aPerson, aProfile, today, us } from '@clearway/domain/testing';
import { beforeEach, expect, it, vi } from 'vitest';
import { nextTick } from 'vue';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { nowhere, stored } from '../storage.ts';
import { useRules } from '../stores/rules.ts';

const person = aPerson({ name: 'Amara Osei' });
const individual = aProfile({ name: 'Amara Osei', person: person.id });
const client = aClient({ name: 'Amara Osei', individual: individual.id, owner: us });
const records: readonly RecordEnvelope[] = [
  { id: client.id, kind: 'client', version: 1, shape: 1, value: client },
  { id: individual.id, kind: 'profile', version: 1, shape: 1, value: individual },
  { id: person.id, kind: 'person', version: 1, shape: 1, value: person },
];
const line: ClientLine = {
  id: client.id,
  name: 'Amara Osei',
  npi: null,
  individual: { id: individual.id, name: 'Amara Osei' },
  organization: null,
  state: 'not-started',
  worst: 'not-started',
  squares: [],
  move: { mover: 'us', code: 'open-access', actBy: null },
  actBy: today,
  lastDay: null,
  since: null,
  owner: us,
  tags: [],
  snoozedUntil: null,
  findings: 0,
  asked: null,
  readyOn: null,
  goLive: null,
  touchedAt: '2026-11-23T15:00:00.000Z',
};

const shown = () => document.querySelector('#app')?.textContent ?? '';

beforeEach(async () => {
  fakeBrowser.reset();
  // Neither service nor background ever answers.
  vi.stubGlobal('fetch', () => new Promise(() => {}));
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(() => new Promise(() => {}));
  vi.spyOn(browser.permissions, 'contains').mockImplementation(async () => true);
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved])
    vi.spyOn(event, 'addListener').mockImplementation(() => {});
  await stored.session.write({
    origin: 'https://clearway.example.com',
    token: 'one',
    refreshToken: '',
    expiresAt: '',
    team: { id: 'tm_1', name: 'Riverbend' },
    member: us,
    permission: 'credentialer',
    browser: 'Chrome on Linux',
  });
  await stored.front.write({ team: 'tm_1', scope: 'mine', lines: [line], records, shared: {} });
  await stored.place.write({ ...nowhere, client: client.id });
  document.body.innerHTML = '<div id="app"></div>';
});

it('shows the client that was in front and my next moves from what was kept, before anything answers', async () => {
  await import('../entrypoints/sidepanel/main.ts');
  await vi.waitFor(() => expect(document.querySelector('.button.main')).not.toBeNull(), { timeout: 60_000 });
  expect(shown()).toMatch(/Amara Osei.*Yours.*Steps settled: 0/);
  document.querySelector<HTMLElement>('[aria-label="My next"]')?.click();
  await nextTick();
  expect(shown()).toMatch(/My next.*Amara Osei.*Move: Us/);
  // What still loads is awaited, so that nothing of it comes after the test.
  await useRules().here();
});
