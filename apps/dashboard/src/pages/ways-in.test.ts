import { Answered } from '@clearway/contract/send';
import { faultsOf } from '@clearway/ui/testing';
import { flushPromises } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { sessionOf, visit } from '../testing.ts';
import AskedPage from './AskedPage.vue';
import ForgotPage from './ForgotPage.vue';
import ResetPage from './ResetPage.vue';
import SignInPage from './SignInPage.vue';
import SignUpPage from './SignUpPage.vue';
import VerifyPage from './VerifyPage.vue';

async function fillIn(text: string) {
  const field = document.querySelector('input');
  if (field) field.value = text;
  field?.dispatchEvent(new Event('input'));
  document.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  await flushPromises();
}
const withMail = (mail: boolean) => async () => ({
  ...sessionOf('owner'),
  service: { signUp: 'open' as const, mail, demo: false },
});
const press = async (words: string) => {
  [...document.querySelectorAll('button')].find((button) => button.textContent?.includes(words))?.click();
  await flushPromises();
};

describe('a forgotten password', () => {
  it('is answered alike for every address, where mail is sent', async () => {
    const forgotPassword = vi.fn(async () => ({ ok: true as const }));
    await visit(ForgotPage, { outside: true, answers: { session: withMail(true), forgotPassword } });
    await fillIn('nobody@example.com');
    expect(forgotPassword).toHaveBeenCalledWith({ body: { email: 'nobody@example.com' } });
    expect(document.body.textContent).toContain('If nobody@example.com has an account');
    expect(await faultsOf(document.body)).toEqual([]);
  });

  it('leads to who runs the service, where no mail is sent', async () => {
    await visit(ForgotPage, { outside: true, answers: { session: withMail(false) } });
    expect(document.querySelector('form')).toBeNull();
    expect(document.body.textContent).toContain('sends no mail');
  });

  it('is replaced by the link’s token', async () => {
    const resetPassword = vi.fn(async () => ({ ok: true as const }));
    await visit(ResetPage, { outside: true, at: '/here#the-token', answers: { resetPassword } });
    await fillIn('granite bicycle lamp');
    expect(resetPassword).toHaveBeenCalledWith({
      body: { token: 'the-token', password: 'granite bicycle lamp' },
    });
    expect(document.body.textContent).toContain('every session has ended');
  });
});

describe('an address', () => {
  it('is confirmed by a press, never by opening the page', async () => {
    const verifyEmail = vi.fn(async () => ({ ok: true as const }));
    await visit(VerifyPage, { outside: true, at: '/here#the-token', answers: { verifyEmail } });
    expect(verifyEmail).not.toHaveBeenCalled();
    await press('Confirm my address');
    expect(verifyEmail).toHaveBeenCalledWith({ body: { token: 'the-token' } });
  });
});

describe('other ways in', () => {
  it('say where an address has no provider', async () => {
    const ssoFind = vi.fn(async () => ({ path: null }));
    await visit(SignInPage, { outside: true, answers: { ssoFind } });
    await press('Sign in with your organization');
    expect(ssoFind).not.toHaveBeenCalled();
    expect(document.body.textContent).toContain('Type your work e-mail above first');
  });

  it('say why a provider sent somebody back', async () => {
    await visit(SignInPage, { outside: true, at: '/here?sso=refused' });
    expect(document.body.textContent).toContain('did not vouch for you');
    expect(await faultsOf(document.body)).toEqual([]);
  });

  it('offer an account only where anybody may make one', async () => {
    await visit(SignInPage, { outside: true, answers: { session: withMail(true) } });
    expect(document.body.textContent).toContain('Make one');
    const signUp = vi.fn(async () => {
      throw new Answered(400, { error: 'not-open', message: 'Accounts are made by invitation here.' });
    });
    await visit(SignUpPage, { outside: true, answers: { signUp } });
    await fillIn('Maya');
    expect(document.body.textContent).toContain('by invitation');
  });

  it('say to look into the mail where an account waits for its link, and go nowhere', async () => {
    const signUp = vi.fn(async () => ({ ok: true, mailed: true }));
    await visit(SignUpPage, { outside: true, answers: { signUp } });
    await fillIn('Maya');
    expect(document.body.textContent).toContain('Look into your mail');
    expect(document.querySelector('form')).toBeNull();
    expect(await faultsOf(document.body)).toEqual([]);
  });
});

describe('a team that asks for more', () => {
  const asking = (asks: ('second-factor' | 'sso')[]) => async () => {
    const session = sessionOf('lead');
    return { ...session, teams: session.teams.map((team) => ({ ...team, asks })) };
  };

  it('leads to its provider', async () => {
    await visit(AskedPage, { outside: true, answers: { session: asking(['sso']) } });
    expect(document.body.textContent).toContain('Go to the provider');
  });

  it('lets one set up a second factor at once', async () => {
    const user = { id: 'u', name: 'Maya', email: 'maya@example.com', emailVerified: false };
    const account = async () => ({ user, hasPassword: true, totp: false, passkeys: [], sessions: [] });
    await visit(AskedPage, { outside: true, answers: { session: asking(['second-factor']), account } });
    expect(document.body.textContent).toContain('two factors');
    expect(document.body.textContent).toContain('Passkeys');
  });

  it('can be asked again after the service had no time', async () => {
    const user = { id: 'u', name: 'Maya', email: 'maya@example.com', emailVerified: false };
    const account = async () => ({ user, hasPassword: true, totp: true, passkeys: [], sessions: [] });
    const session = vi.fn(asking(['second-factor']));
    await visit(AskedPage, { outside: true, answers: { session, account } });
    session.mockRejectedValueOnce(
      new Answered(503, { error: 'disk-trouble', message: 'The disk of the service is busy.' }),
    );
    const again = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent?.trim() === 'I have it now',
    );
    again?.click();
    await flushPromises();
    expect(document.body.textContent).toContain('The disk of the service is busy.');
    expect(again?.disabled || again?.getAttribute('aria-busy') === 'true').toBe(false);
  });
});
