// @vitest-environment happy-dom
import { Answered } from '@clearway/contract/send';
import { flushPromises } from '@vue/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeApi } from '../testing.ts';
import { askProof } from './ask.ts';
import { proving } from './proving.ts';

const again = () => new Answered(403, { error: 'prove-again', message: 'Say once more that it is you.' });
const refusedOnce = () =>
  vi.fn<() => Promise<string>>().mockRejectedValueOnce(again()).mockResolvedValue('made');
const nobody = () => fakeApi({});

afterEach(() => {
  document.body.innerHTML = '';
});

test('what asks for a proof is sent again once it was given, and refused when it was not', async () => {
  const call = refusedOnce();
  expect(await proving(nobody, call, async () => true)).toBe('made');
  expect(call).toHaveBeenCalledTimes(2);
  await expect(proving(nobody, refusedOnce(), async () => false)).rejects.toThrow('Say once more');
});

test('any other refusal asks nobody', async () => {
  const ask = vi.fn(async () => true);
  const call = async () => {
    throw new Answered(403, { error: 'not-permitted', message: 'No.' });
  };
  await expect(proving(nobody, call, ask)).rejects.toThrow('No.');
  expect(ask).not.toHaveBeenCalled();
});

const field = () => document.querySelector<HTMLInputElement>('input[type=password]');
async function type(password: string): Promise<void> {
  const input = field();
  if (!input) throw new Error('There is a field for the password.');
  input.value = password;
  input.dispatchEvent(new Event('input'));
  input.form?.requestSubmit();
  await flushPromises();
}

test('the question stays with its fault while the password is wrong, and goes with the right one', async () => {
  const prove = async ({ body }: { body?: { password: string } } = {}) => {
    if (body?.password !== 'right')
      throw new Answered(401, { error: 'sign-in-wrong', message: 'Not right.' });
    return { ok: true as const };
  };
  const asked = askProof(fakeApi({ prove }));
  await flushPromises();
  await type('wrong');
  expect(document.body.textContent).toContain('Not right.');
  await type('right');
  expect(await asked).toBe(true);
  expect(field()).toBeNull();
});

test('who closes the question has not proved it', async () => {
  const asked = askProof(nobody());
  await flushPromises();
  document.body.querySelector<HTMLButtonElement>('.dialog-head button')?.click();
  expect(await asked).toBe(false);
});
