/** The side panel as the browser docks it: a copy of the build that opens it by a click in the page, and a line to its own target. */
import { appendFileSync, cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtExtension } from './browser.ts';

/** A copy whose panel opens by any click in the portal, as `chrome.sidePanel.open` allows it: within a gesture. */
export function dockingExtension(): string {
  const copy = mkdtempSync(join(tmpdir(), 'clearway-docking-'));
  cpSync(builtExtension, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.content_scripts.push({
    matches: ['https://nppes.cms.hhs.gov/*'],
    js: ['dock.js'],
    run_at: 'document_start',
  });
  writeFileSync(file, JSON.stringify(manifest));
  writeFileSync(
    join(copy, 'dock.js'),
    "addEventListener('click', () => chrome.runtime.sendMessage('dock'));",
  );
  const opens =
    "chrome.runtime.onMessage.addListener((m, s) => { if (m === 'dock') chrome.sidePanel.open({ tabId: s.tab.id }); });";
  appendFileSync(join(copy, 'background.js'), `\n${opens}\n`);
  return copy;
}

type Target = { readonly url: string; readonly webSocketDebuggerUrl: string };

/** The docked panel's target, asked for until it is there; `open` again now and then, since a click of a busy browser may come to nothing. */
export async function dockedTarget(profile: string, open: () => Promise<void>): Promise<Target> {
  for (let tries = 0; tries < 2000; tries++) {
    if (tries % 100 === 0) await open();
    const [port] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
    const targets: readonly Target[] = await (await fetch(`http://127.0.0.1:${port}/json/list`)).json();
    const found = targets.find((one) => one.url.endsWith('/sidepanel.html'));
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The side panel did not open.');
}

/** Asks a target one thing in the protocol's own words. */
export function askTarget(target: Target, method: string, params: object): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const line = new WebSocket(target.webSocketDebuggerUrl);
    line.onopen = () => line.send(JSON.stringify({ id: 1, method, params }));
    line.onerror = () => reject(new Error('No line to the side panel.'));
    line.onmessage = ({ data }) => {
      const reply = JSON.parse(String(data));
      if (reply.id !== 1) return;
      line.close();
      resolve(reply.result);
    };
  });
}
