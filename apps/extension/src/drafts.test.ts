import { secretIn } from '@clearway/domain/secret';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepable, useDraft } from './drafts.ts';
import { stored } from './storage.ts';

beforeEach(() => fakeBrowser.reset());

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('drafts', () => {
  it('keep every keystroke and come back after a close', async () => {
    const first = useDraft('cl_1 step', { note: '' });
    await settled();
    for (const text of ['S', 'Se', 'Sent']) first.fields.note = text;
    await settled();
    const again = useDraft('cl_1 step', { note: '' });
    await settled();
    expect(again.fields.note).toBe('Sent');
  });

  it('are gone once their change is kept', async () => {
    const draft = useDraft('cl_1 step', { note: '' });
    await settled();
    draft.fields.note = 'Sent';
    await draft.forget();
    draft.fields.note = 'typed behind';
    await settled();
    expect(await stored.drafts.read('cl_1 step')).toBeUndefined();
  });

  it('say which field holds a secret, and store the others', async () => {
    const draft = useDraft('cl_1 step', { note: '', id: '' });
    await settled();
    draft.fields.id = 'T-1';
    draft.fields.note = 'her SSN is 219-09-9999';
    await settled();
    expect(draft.secrets).toEqual({ note: 'ssn' });
    expect(await stored.drafts.read('cl_1 step')).toEqual({ id: 'T-1' });
  });

  it('never store a text that holds a secret, however it was typed', async () => {
    const typed = fc.array(
      fc.constantFrom(
        'ssn 219-09-9999',
        'password: Kettle#99',
        'MFA code 482911',
        'met at ten',
        'PIN 4711',
        'T-118',
        ' ',
      ),
      { maxLength: 4 },
    );
    await fc.assert(
      fc.asyncProperty(typed, async (parts) => {
        const kept = keepable({ note: parts.join(' ') });
        for (const text of Object.values(kept)) expect(secretIn(text)).toBeNull();
      }),
    );
  });
});

it('stores nothing else than drafts under its keys', async () => {
  const draft = useDraft('a', { note: '' });
  await settled();
  draft.fields.note = 'x';
  await settled();
  expect(Object.keys(await browser.storage.local.get(null))).toEqual(['draft:a']);
});
