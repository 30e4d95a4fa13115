/** The whole service as one app: every call of the contract, the documents and streams beside them, one error handler. */
import { calls } from '@clearway/contract/calls';
import { type Context, Hono } from 'hono';
import type { Answers } from './answers.ts';
import { isGone } from './db/database.ts';
import { diskTrouble } from './db/disk-trouble.ts';
import { NewerDatabase } from './db/migrate.ts';
import { serverTrouble } from './db/server-trouble.ts';
import { ForeignCursor } from './db/team/read/cursor.ts';
import { NewerRecord } from './db/team/record.ts';
import { guard, serveDocuments } from './front/front.ts';
import { hear } from './hearing.ts';
import { malformed, notFound, Trouble } from './problem.ts';
import { hearDocuments } from './routes/documents.ts';
import { identityAnswers } from './routes/identity.ts';
import { hearLive } from './routes/live.ts';
import { storeAnswers } from './routes/store.ts';
import type { Service } from './running.ts';

/** Names of the calls the app answers; a test holds them equal to the contract's. */
export const answers: Partial<Answers> = { ...identityAnswers, ...storeAnswers };

/** A newer version works on the same databases: what this one must not do is the newer one's to do. */
const isNewer = (trouble: unknown): boolean =>
  trouble instanceof NewerDatabase || trouble instanceof NewerRecord;

/** Whoever asked hung up while they sent: nobody is left to answer, and nothing of ours went wrong. */
const hungUp = (trouble: unknown, c: Context): boolean =>
  c.req.raw.signal.aborted &&
  trouble instanceof Error &&
  'code' in trouble &&
  ['ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE'].includes(String(trouble.code));

export function createApp(service: Service): Hono {
  const app = new Hono();
  app.onError((trouble, c) => {
    if (trouble instanceof Trouble) {
      if (trouble.details.retryAfter) c.header('retry-after', String(trouble.details.retryAfter));
      return c.json(trouble.problem, trouble.status);
    }
    if (trouble instanceof ForeignCursor)
      return c.json(malformed('cursor', 'must be one that a page of this list ended with.').problem, 400);
    if (isGone(trouble)) return c.json(notFound().problem, 404);
    if (isNewer(trouble)) return c.json(new Trouble('newer-elsewhere').problem, 503);
    if (hungUp(trouble, c)) return c.json(malformed('', 'ended in the middle.').problem, 400);
    service.report(trouble, `${c.req.method} ${c.req.routePath}`);
    const told = new Trouble(
      diskTrouble(trouble) ?? (serverTrouble(trouble) ? 'databases-away' : 'went-wrong'),
    );
    return c.json(told.problem, told.status);
  });
  app.notFound((c) => c.json(notFound().problem, 404));
  guard(app, service);
  const handlers: Readonly<Record<string, Answers[keyof Answers] | undefined>> = answers;
  for (const [name, call] of Object.entries(calls)) {
    const handler = handlers[name];
    if (handler) hear(app, service, call, handler);
  }
  hearLive(app, service);
  hearDocuments(app, service);
  serveDocuments(app, service);
  return app;
}
