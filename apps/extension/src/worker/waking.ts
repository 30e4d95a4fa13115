/** What wakes the worker besides a message: alarms, a start of the browser, a host granted or given back. */
import { browser } from 'wxt/browser';
import { askOverdue } from './badge.ts';
import { registerPecos } from './pecos.ts';

/** Registers the listeners; to be called at the top level, before anything is awaited. */
export function onWaking(drain: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    void drain().then(() => (name === 'tick' ? askOverdue() : undefined));
  });
  browser.runtime.onInstalled.addListener(() => void browser.alarms.create('tick', { periodInMinutes: 5 }));
  browser.runtime.onStartup.addListener(() => void drain().then(askOverdue));
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved])
    event.addListener(() => void registerPecos());
}
