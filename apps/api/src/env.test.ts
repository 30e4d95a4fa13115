import { describe, expect, test } from 'vitest';
import { readEnv, WrongEnvironment } from './env.ts';

function mistakesOf(given: Record<string, string>): string {
  try {
    readEnv(given);
  } catch (trouble) {
    if (trouble instanceof WrongEnvironment) return trouble.message;
    throw trouble;
  }
  return '';
}

describe('the environment', () => {
  test('needs nothing: loopback, port 8787, accounts by link only', () => {
    expect(readEnv({})).toMatchObject({
      port: 8787,
      host: '127.0.0.1',
      signUp: 'by-link',
      smtp: null,
      metricsToken: null,
      privateHooks: false,
    });
  });

  test('tells every mistake at once, and never repeats a value', () => {
    const text = mistakesOf({
      PORT: '99999',
      CLEARWAY_SECRET: 'hunter2',
      CLEARWAY_TRUSTED_PROXY: 'my-proxy',
      CLEARWAY_SIGNUP: 'open',
      CLEARWAY_PUBLIC_URL: 'clearway',
    });
    for (const name of [
      'PORT',
      'CLEARWAY_SECRET',
      'CLEARWAY_TRUSTED_PROXY',
      'CLEARWAY_SIGNUP',
      'CLEARWAY_PUBLIC_URL',
    ])
      expect(text).toContain(name);
    expect(text).not.toContain('hunter2');
  });

  test('wants a sender where it has a mail server', () => {
    expect(mistakesOf({ CLEARWAY_SMTP_URL: 'smtp://mail.example.com:587' })).toContain('CLEARWAY_MAIL_FROM');
  });

  test('keeps only the origin of the public address', () => {
    expect(readEnv({ CLEARWAY_PUBLIC_URL: 'https://clearway.example.com/app/' }).publicUrl).toBe(
      'https://clearway.example.com',
    );
  });

  test('treats an empty variable as one that is not set', () => {
    expect(readEnv({ PORT: '' }).port).toBe(8787);
  });
});
