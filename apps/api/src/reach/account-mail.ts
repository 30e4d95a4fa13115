/** Mail about an account: a way back in, and the proof of an address. */
import type { Service } from '../running.ts';
import { post } from './post.ts';
import { sendDueMail } from './send-mail.ts';

type Parts = Pick<Service, 'control' | 'env' | 'cookies' | 'origin' | 'now' | 'random'>;

async function sendNow(parts: Parts, to: string, subject: string, body: string): Promise<void> {
  await post(parts, [{ team: null, kind: 'account', to, subject, body }]);
  // Not waited for, so that an answer takes as long for an unknown address as for a known one.
  void sendDueMail(parts).catch(() => {});
}

export const sendReset = (parts: Parts) => (to: string, token: string) =>
  sendNow(
    parts,
    to,
    'A new password for Clearway',
    `Somebody asked for a new password for this address. If it was you, choose one here within the hour:\n\n${parts.origin}/reset#${token}\n\nIf it was not you, do nothing: your password stays as it is.\n`,
  );

export const sendVerification = (parts: Parts) => (to: string, token: string) =>
  sendNow(
    parts,
    to,
    'Confirm your address for Clearway',
    `Confirm that this address is yours, within a day:\n\n${parts.origin}/verify#${token}\n`,
  );

export const sendSignUp = (parts: Parts) => (to: string, token: string) =>
  sendNow(
    parts,
    to,
    'Your account for Clearway',
    `Somebody, probably you, made an account for this address. Open it here, within a day:\n\n${parts.origin}/verify#${token}\n\nIf it was not you, do nothing: then there will be no account.\n`,
  );

export const sendTaken = (parts: Parts) => (to: string) =>
  sendNow(
    parts,
    to,
    'You have an account for Clearway',
    `Somebody, probably you, tried to make an account for this address. It has one already. Sign in, or choose a new password:\n\n${parts.origin}/forgot\n\nIf it was not you, do nothing: nothing was changed.\n`,
  );
