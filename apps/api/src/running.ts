/** What the service is made of. Made once in main.ts (or testing.ts) and handed to everything; nothing reads a global. */
import type { HookEvent } from '@clearway/contract/hooks';
import type { Random } from '@clearway/domain/id';
import type { Identity } from './asker.ts';
import type { Auth } from './auth.ts';
import type { CookieRules } from './cookie.ts';
import type { ControlDatabase } from './db/database.ts';
import type { Teams } from './db/teams.ts';
import type { Env } from './env.ts';
import type { Logger } from './front/log.ts';
import type { Jobs } from './jobs.ts';
import type { Live } from './live.ts';
import type { Presence } from './presence.ts';

export type Service = {
  readonly env: Env;
  readonly control: ControlDatabase;
  readonly teams: Teams;
  /** Who listens to which team. */
  readonly live: Live;
  /** Who has which client open. */
  readonly presence: Presence;
  /** This process, among several over the same databases. */
  readonly holder: string;
  /** Bulk changes this process works on. */
  readonly bulk: Set<string>;
  readonly identity: Identity;
  /** better-auth, loaded at first use. */
  readonly auth: () => Promise<Auth>;
  readonly cookies: CookieRules;
  /** Origin people type, for links that leave the service. */
  readonly origin: string;
  /** The service's clock: ISO instant in UTC. */
  readonly now: () => string;
  readonly random: Random;
  readonly log: Logger;
  readonly jobs: Jobs;
  /** Tells the team's webhooks what happened. */
  readonly tellHooks: (
    team: string,
    type: HookEvent,
    data: Readonly<Record<string, unknown>>,
  ) => Promise<void>;
  /** Aborted when the service begins to stop; open streams end by it. */
  readonly stopping: AbortSignal;
  /** Started with `--demo`. */
  readonly demo: boolean;
  /** What went wrong on our side; never holds a person's text. */
  readonly report: (trouble: unknown, where: string) => void;
};
