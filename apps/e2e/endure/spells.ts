/** What befalls a panel on a bad day, each by the means of the system: closed, reloaded, its process killed, its browser ended or killed, the service killed. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type Installed, openPanel } from '../harness/browser.ts';
import type { Service } from '../harness/service-process.ts';

export type Day = {
  readonly browser: Installed;
  readonly panel: Page;
  readonly service: Service;
  readonly profile: string;
  down: boolean;
  /** A browser with the profile of the one before. */
  readonly open: () => Promise<Installed>;
};
type Spell = (day: Day) => Promise<Day>;

type Process = { readonly pid: number; readonly parent: number; readonly command: string };

function processAt(pid: number): readonly Process[] {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    // After the name, which may hold anything and ends with the last bracket, come the state and the parent.
    const [, parent] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return [{ pid, parent: Number(parent), command }];
  } catch {
    // It ended meanwhile.
    return [];
  }
}

/** Every process of the browser with this profile, the browser itself first. */
function browserOf(profile: string): readonly Process[] {
  const all = readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0)
    .flatMap(processAt);
  const below = (parent: Process): readonly Process[] => [
    parent,
    ...all.filter((one) => one.parent === parent.pid).flatMap(below),
  ];
  return all
    .filter(({ command }) => command.includes(profile) && !/--type=/.test(command))
    .slice(0, 1)
    .flatMap(below);
}

function kill(processes: readonly Process[]): void {
  for (const { pid } of processes)
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended meanwhile.
    }
}

async function anew(day: Day): Promise<Day> {
  const browser = await day.open();
  return { ...day, browser, panel: await openPanel(browser.context) };
}

const closed: Spell = async (day) => {
  await day.panel.close();
  return { ...day, panel: await openPanel(day.browser.context) };
};

const reloaded: Spell = async (day) => {
  await day.panel.reload();
  return day;
};

/** The worker and every page of the extension die at once, in the middle of whatever they do. */
const processKilled: Spell = async (day) => {
  const theirs = browserOf(day.profile).filter(({ command }) => command.includes('--extension-process'));
  if (theirs.length === 0) throw new Error('No process of the extension was found.');
  kill(theirs);
  await day.panel.close();
  return { ...day, panel: await openPanel(day.browser.context) };
};

const browserEnded: Spell = async (day) => {
  await day.browser.close();
  return anew(day);
};

/** As by the system when memory runs out. */
const browserKilled: Spell = async (day) => {
  kill(browserOf(day.profile));
  await day.browser.close().catch(() => {});
  return anew(day);
};

const serviceKilled: Spell = async (day) => {
  if (!day.down) await day.service.kill();
  return { ...day, down: true };
};

/** The service again, where it was away. */
export const serviceStarted: Spell = async (day) => {
  if (day.down) await day.service.start();
  return { ...day, down: false };
};

/** Each as often as it is named. */
export const spells: readonly (readonly [string, Spell])[] = [
  ['panel closed', closed],
  ['panel closed', closed],
  ['panel reloaded', reloaded],
  ['panel reloaded', reloaded],
  ['panel and worker killed', processKilled],
  ['panel and worker killed', processKilled],
  ['panel and worker killed', processKilled],
  ['browser ended', browserEnded],
  ['browser killed', browserKilled],
  ['service killed', serviceKilled],
  ['service killed', serviceKilled],
  ['service back', serviceStarted],
  ['service back', serviceStarted],
];
