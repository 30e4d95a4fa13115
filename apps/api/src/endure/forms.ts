/** What the service is put through, each by a name, with the size it has when nobody says another. */
import { endureClocks } from './clocks.ts';
import { endureFullDisk } from './full-disk.ts';
import { endureKills } from './kill.ts';
import { endureOffline } from './offline.ts';
import { endureCuts } from './power-cut.ts';
import { endureStreams } from './streams.ts';
import { endureFleet } from './testing-fleet.ts';
import { endureFlips } from './testing-flips.ts';
import { endureFuzz } from './testing-fuzz.ts';
import { endureMedians } from './testing-medians.ts';
import { endureTicks } from './ticks.ts';

export type Size = {
  readonly size: number;
  readonly lanes: number;
  readonly seed: number;
  /** Of each lane, where a form counts by lanes. */
  readonly changes: number;
  /** After so many the form ends and says how far it came, so that a long one can be had in parts. */
  readonly seconds: number;
  readonly say: (line: string) => void;
};
/** Null where this machine cannot be put through it. */
export type Came = {
  readonly acknowledged: number;
  readonly lost: number;
  readonly doubled: number;
  readonly faults: readonly string[];
} | null;
export type Form = {
  readonly size: number;
  readonly what: string;
  readonly go: (size: Size) => Promise<Came>;
};

const megabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`;
/** Tells what only this form counts. */
async function told<C extends NonNullable<Came>>(
  came: C,
  { say }: Size,
  words: (came: C) => string,
): Promise<C> {
  say(`  ${words(came)}`);
  return came;
}

export const forms: Readonly<Record<string, Form>> = {
  kills: {
    size: 200,
    what: 'kills with SIGKILL under load',
    go: ({ size, ...rest }) => endureKills({ kills: size, ...rest }),
  },
  cuts: {
    size: 50,
    what: 'power cuts under load',
    go: ({ size, lanes, seed }) => endureCuts(size, lanes, seed),
  },
  disk: {
    size: 40,
    what: 'full disks under load, every fourth with a kill',
    go: async (size) => {
      const came = await endureFullDisk(size.size, size.lanes, size.seed);
      if (!came) size.say('  A disk to fill can be mounted by root only; npm test fills a database instead.');
      return came && told(came, size, ({ told: times }) => `${times} answers said that there was no room`);
    },
  },
  clocks: {
    size: 200,
    what: 'jumps of the clock',
    go: async (size) =>
      told(
        await endureClocks(size.size, size.seed),
        size,
        ({ signIns }) => `${signIns} sign-ins ended and were begun again`,
      ),
  },
  offline: {
    size: 500,
    what: 'changes on each of two panels, a day without a network',
    go: async (size) =>
      told(
        await endureOffline(size.size, size.seed),
        size,
        ({ refused, conflicts, repeated }) =>
          `${refused} refused, ${conflicts} told of another value, ${repeated} sent again because their answer was lost`,
      ),
  },
  ticks: {
    size: 10_000,
    what: 'ticks of eight people on one step through two processes',
    go: async (size) =>
      told(
        await endureTicks(size.size, 8),
        size,
        ({ seconds }) => `in ${seconds.toFixed(0)} s; every surface of both processes was compared`,
      ),
  },
  streams: {
    size: 100,
    what: 'connections each that nobody reads, that were read for a while, and that stop in the middle',
    go: async ({ size, ...rest }) =>
      told(
        await endureStreams({ each: size, ticks: 10_000, lanes: rest.lanes }),
        { size, ...rest },
        ({ grewBy }) => `the service grew by ${megabytes(grewBy)}`,
      ),
  },
  fuzz: {
    size: 100_000,
    what: 'requests to every route, right, nearly right and garbage',
    go: async ({ size, seed, seconds, say }) => {
      const { requests, statuses, heap, faults } = await endureFuzz({ size, seed, seconds, say });
      const counts = Object.entries(statuses).map(([status, count]) => `${status}: ${count}`);
      say(`  ${requests} sent; answers ${counts.join(', ')}; heap ${heap.map(megabytes).join(', ')}`);
      return { acknowledged: 0, lost: 0, doubled: 0, faults };
    },
  },
  flips: {
    size: 500,
    what: 'bits flipped anywhere in a team’s file',
    go: async ({ size, seed, say }) => {
      const { faults, unreadable, byVerify, byBackup, harmless } = await endureFlips(size, seed);
      say(
        `  ${unreadable} files cannot be read, ${byVerify} shown by verify, ${byBackup} by the backup, ${harmless} changed no row`,
      );
      return { acknowledged: 0, lost: 0, doubled: 0, faults };
    },
  },
  medians: {
    size: 101,
    what: 'rounds of saying no to what is absent and what is another team’s',
    go: async ({ size, say }) => {
      const spreads = await endureMedians(size);
      for (const { name, medians, ratio } of spreads.slice(0, 5))
        say(
          `  ${name}: ${ratio.toFixed(2)}× (${Object.entries(medians)
            .map(([what, ms]) => `${what} ${ms.toFixed(2)} ms`)
            .join(', ')})`,
        );
      const wide = spreads.filter(({ ratio }) => ratio > 2);
      say(`  ${spreads.length} routes; the widest are named above`);
      const faults = wide.map(({ name, ratio }) => `${name} tells by its time: ${ratio.toFixed(1)}×`);
      return { acknowledged: 0, lost: 0, doubled: 0, faults };
    },
  },
  processes: {
    size: 4,
    what: 'processes over one server, one killed',
    go: async (size) =>
      told(
        await endureFleet({ processes: size.size, lanes: size.lanes, changes: size.changes }),
        size,
        ({ heard, last, seconds }) =>
          `in ${seconds.toFixed(1)} s; the log ends at ${last}, listeners heard ${heard.join(', ')}`,
      ),
  },
};
