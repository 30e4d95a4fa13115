import { aClient, aPerson } from '@clearway/domain/testing';
import { flushPromises } from '@vue/test-utils';
import { expect, it, vi } from 'vitest';
import { defineComponent, h } from 'vue';
import { sessionOf, visit } from '../testing.ts';
import LinksTab from './LinksTab.vue';

const amara = aPerson({ name: 'Amara Osei', email: 'amara@example.com' });
const client = aClient({ contacts: { [amara.id]: { is: 'ao', writeTo: true } } });

async function open(mail: boolean, email: string | undefined) {
  const { email: _, ...unwritten } = amara;
  const person = email ? { ...unwritten, email } : unwritten;
  const view = { client, people: { [person.id]: person }, firms: {} };
  const makeLink = vi.fn(async () => ({ id: 'lk', path: '/c/cwl_x', expiresAt: '2026-12-07T14:00:00.000Z' }));
  const session = async () => ({
    ...sessionOf('owner'),
    service: { signUp: 'by-link' as const, mail, demo: false },
  });
  const page = defineComponent(() => () => h(LinksTab, { view }));
  await visit(page, { answers: { session, makeLink, links: async () => ({ links: [] }) } });
  return makeLink;
}
const checkbox = () => document.querySelector<HTMLInputElement>('input[type=checkbox]');
async function send() {
  document.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  await flushPromises();
}

it('asks for a mailed code only when that was ticked', async () => {
  const makeLink = await open(true, 'amara@example.com');
  await send();
  expect(makeLink).toHaveBeenLastCalledWith({
    path: expect.anything(),
    body: expect.objectContaining({ person: amara.id, code: false }),
  });
  checkbox()?.click();
  await send();
  expect(makeLink).toHaveBeenLastCalledWith({
    path: expect.anything(),
    body: expect.objectContaining({ code: true }),
  });
});

it('says what is missing where no code can be mailed', async () => {
  await open(false, 'amara@example.com');
  expect(checkbox()).toBeNull();
  expect(document.body.textContent).toContain('once a mail server is set');
  await open(true, undefined);
  expect(document.body.textContent).toContain('once this person has an e-mail address');
});
