import 'fake-indexeddb/auto';
import type { RecordEnvelope } from '@clearway/contract/wire';
import { aClient, anId, monday, us } from '@clearway/domain/testing';
import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noteHeard } from '../heard.ts';
import { lookNow } from '../kept/look.ts';
import { reading } from '../reading.ts';
import { type Session, stored } from '../storage.ts';
import { useClient } from './client.ts';
import { useFront } from './front.ts';
import { usePlace } from './place.ts';
import { useRecords } from './records.ts';
import { useRules } from './rules.ts';
import { useSession } from './session.ts';

const session: Session = {
  origin: 'https://clearway.example.com',
  token: null,
  refreshToken: '',
  expiresAt: '',
  team: { id: 'tm_1', name: 'Riverbend' },
  member: us,
  permission: 'credentialer',
  browser: 'Chrome on Linux',
};
const client = aClient();
const envelope = (version: number, name: string): RecordEnvelope => ({
  id: client.id,
  kind: 'client',
  version,
  shape: 1,
  value: { ...client, name },
});

/** A panel that has just looked: what it shows before anything else was read. */
async function opened() {
  setActivePinia(createPinia());
  const look = await lookNow();
  usePlace().start(look);
  void useSession().start(look);
  void useRecords().start(look);
  useFront().show(look);
  useRules().read(reading);
  return useClient();
}

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
  await stored.session.write(session);
  await stored.place.write({ ...(await stored.place.read()), client: client.id });
});

describe('what was in front when a panel was last seen', () => {
  it('is kept in the memory of the browser alone', async () => {
    await opened();
    useRecords().begin([envelope(3, 'Amara Osei')]);
    useFront().follow();
    usePlace().go({ scroll: 1 });
    useRecords().begin([envelope(4, 'Amara Osei MD')]);
    await vi.waitFor(async () => expect((await stored.front.read())?.records).toHaveLength(1), {
      timeout: 60_000,
    });
    expect(JSON.stringify(await browser.storage.local.get(null))).not.toContain('Amara Osei');
  });

  it('shows at once to the next panel of the same team, and to no other', async () => {
    const front = { scope: 'mine', lines: [], records: [envelope(3, 'Amara Osei')], shared: {} } as const;
    await stored.front.write({ team: 'tm_1', ...front });
    expect((await opened()).view?.client.name).toBe('Amara Osei');
    await stored.front.write({ team: 'tm_2', ...front });
    expect((await opened()).view).toBeNull();
  });

  it('is not shown where the background has heard of something newer since', async () => {
    const front = { scope: 'mine', lines: [], records: [envelope(3, 'Amara Osei')], shared: {} } as const;
    await stored.front.write({ team: 'tm_1', ...front });
    await noteHeard([envelope(3, 'Amara Osei')]);
    expect((await opened()).view).not.toBeNull();
    await noteHeard([envelope(4, 'Amara Osei')]);
    expect((await opened()).view).toBeNull();
  });

  it('gives way to whatever is newer, and never takes its place', async () => {
    await stored.front.write({
      team: 'tm_1',
      scope: 'mine',
      lines: [],
      records: [envelope(3, 'Amara Osei')],
      shared: {},
    });
    const shown = await opened();
    await useRecords().takeIn([envelope(4, 'Amara Osei MD')]);
    expect(shown.view?.client.name).toBe('Amara Osei MD');
    await useRecords().takeIn([envelope(2, 'A. Osei')]);
    expect(shown.view?.client.name).toBe('Amara Osei MD');
  });

  it('is decided upon as it stands in the records: what is unsent is laid over it', async () => {
    await stored.front.write({
      team: 'tm_1',
      scope: 'mine',
      lines: [],
      records: [envelope(3, 'Amara Osei')],
      shared: {},
    });
    const change = {
      id: anId('change', 1),
      kind: 'client-snoozed',
      record: client.id,
      base: 3,
      at: monday,
      catalogue: '2026.11.1',
      until: '2026-12-01',
    };
    await stored.outbox.write(change.id, { team: 'tm_1', order: 1, change, says: 'Snoozed' });
    const shown = await opened();
    await useRules().here();
    expect(shown.view?.client.snoozed?.until).toBe('2026-12-01');
  });
});
