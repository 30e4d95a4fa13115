import { Answered } from '@clearway/contract/send';
import { faultsOf } from '@clearway/ui/testing';
import { flushPromises } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { visit } from '../testing.ts';
import ConnectBrowserPage from './ConnectBrowserPage.vue';
import NewTeamPage from './NewTeamPage.vue';
import SignInPage from './SignInPage.vue';
import SignUpPage from './SignUpPage.vue';

const type = async (fields: readonly Element[], values: readonly string[]) => {
  for (const [at, field] of fields.entries()) {
    if (!(field instanceof HTMLInputElement)) continue;
    field.value = values[at] ?? '';
    field.dispatchEvent(new Event('input'));
  }
  document.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  await flushPromises();
};
const inputs = () => [...document.querySelectorAll('input')];

describe('signing in', () => {
  it('says what the service says, and stays', async () => {
    const signIn = async () => {
      throw new Answered(401, {
        error: 'sign-in-wrong',
        message: 'The address or the password is not right.',
      });
    };
    await visit(SignInPage, { outside: true, answers: { signIn } });
    await type(inputs(), ['maya@example.com', 'wrong']);
    expect(document.body.textContent).toContain('The address or the password is not right.');
    expect(await faultsOf(document.body)).toEqual([]);
  });

  it('asks for the code of a second factor, then goes where one wanted to go', async () => {
    const secondFactor = vi.fn(async () => ({ ok: true as const }));
    const { router } = await visit(SignInPage, {
      outside: true,
      at: '/here?next=/import/',
      answers: { signIn: async () => ({ ok: true, secondFactor: true }), secondFactor },
    });
    await type(inputs(), ['maya@example.com', 'right and long']);
    expect(document.querySelector('input')?.getAttribute('autocomplete')).toBe('one-time-code');
    await type(inputs(), ['123456']);
    expect(secondFactor).toHaveBeenCalledWith({ body: { code: '123456', kind: 'totp' } });
    expect(router.currentRoute.value.name).toBe('import');
  });

  it('never follows an address of another site', async () => {
    const { router } = await visit(SignInPage, {
      outside: true,
      at: '/here?next=//evil.example.com',
      answers: { signIn: async () => ({ ok: true, secondFactor: false }) },
    });
    await type(inputs(), ['maya@example.com', 'right and long']);
    expect(router.currentRoute.value.fullPath).toBe('/');
  });
});

describe('joining', () => {
  it('by a set-up link begins with an account', async () => {
    const { wrapper } = await visit(SignUpPage, { outside: true, at: '/here#token' });
    expect(wrapper.text()).toContain('Make your account');
    expect(await faultsOf(document.body)).toEqual([]);
  });

  it('asks for the name of a new team', async () => {
    await visit(NewTeamPage, { outside: true });
    expect(await faultsOf(document.body)).toEqual([]);
  });
});

describe('connecting a browser by its window', () => {
  it('says when the address is incomplete, and offers nothing', async () => {
    const { wrapper } = await visit(ConnectBrowserPage, { outside: true });
    expect(wrapper.text()).toContain('incomplete');
    expect(wrapper.find('button').exists()).toBe(false);
  });

  it('names who asks and as whom it will work before anything is handed over', async () => {
    const { wrapper } = await visit(ConnectBrowserPage, {
      outside: true,
      at: '/here?challenge=c&redirect=https://x.example.com/&state=s&name=Chrome%20on%20the%20desk',
    });
    expect(wrapper.text()).toContain('Chrome on the desk');
    expect(wrapper.text()).toContain('Maya Cole');
    expect(await faultsOf(document.body)).toEqual([]);
  });
});
