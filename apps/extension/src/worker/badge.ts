/** The number on the icon: clients of mine whose act-by day has passed. The title says it in words. */
import { browser } from 'wxt/browser';
import { callFor } from '../calling.ts';
import { calls } from '../calls.ts';
import { stored } from '../storage.ts';
import { goodToken } from './tokens.ts';

const action = () => browser.action ?? browser.browserAction;

export async function showOverdue(count: number): Promise<void> {
  await action().setBadgeText({ text: count > 0 ? String(count) : '' });
  await action().setBadgeBackgroundColor({ color: '#ad2d08' });
  await action().setTitle({ title: count > 0 ? `Clearway: ${count} overdue` : 'Clearway' });
}

async function showSignedOut(): Promise<void> {
  await action().setBadgeText({ text: '!' });
  await action().setTitle({ title: 'Clearway: signed out' });
}

/** Asks the service while no panel is open. Silent when it does not answer: the number stays as it was. */
export async function askOverdue(): Promise<void> {
  const session = await stored.session.read();
  if (!session) return;
  if (!session.token) return showSignedOut();
  const query = { owner: session.member, limit: '1' };
  const reply = await callFor(session, goodToken, calls.clients, { query }).catch(() => null);
  if (reply) await showOverdue(reply.counts.overdue);
}
