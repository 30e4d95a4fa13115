/**
 * The log: one JSON line an event. It holds the pattern of a route, never its address, a query, a body, a header or a
 * person's text, so no secret can stand in it; a test posts secrets everywhere and searches.
 */
import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import { type DestinationStream, type Logger, pino } from 'pino';
import type { Env } from '../env.ts';

export type { Logger };

export function openLog(level: Env['log'], to?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  return pino(options, to ?? lossy(1));
}

/** Bytes of lines kept while the place they go to takes none. */
const kept = 1_000_000;

/**
 * Writes to a file descriptor and loses lines rather than the service: a full disk under the log ends neither.
 * Left to itself pino throws where nobody can catch it.
 */
export function lossy(descriptor: number): DestinationStream {
  const stream = pino.destination({ dest: descriptor, sync: false, maxLength: kept });
  stream.on('error', () => {});
  return stream;
}

/** What went wrong on our side: its kind and where in our code, not its message, which may quote a value. */
export function reportTo(log: Logger): (trouble: unknown, where: string) => void {
  return (trouble, where) => log.error({ where, kind: kindOf(trouble), at: framesOf(trouble) }, 'went wrong');
}

const kindOf = (trouble: unknown) =>
  trouble instanceof Error
    ? `${trouble.name}${'code' in trouble ? ` ${String(trouble.code)}` : ''}`
    : typeof trouble;

/** The frames of a stack without its first lines, which repeat the message. */
function framesOf(trouble: unknown): string[] {
  if (!(trouble instanceof Error)) return [];
  const frames = trouble.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
  return frames
    .slice(0, 8)
    .map((frame) => frame.trim().replace(/file:\/\/\S*\/(?=apps\/|packages\/|node_modules\/)/, ''));
}

type Clock = () => number;

/** One line a request: debug for what went well, info for refusals, error for ours. */
export function requestLog(log: Logger, clock: Clock = () => performance.now()): MiddlewareHandler {
  return async (c, next) => {
    const began = clock();
    await next();
    const { status } = c.res;
    const line = { method: c.req.method, route: routePath(c), status, ms: Math.round(clock() - began) };
    if (status >= 500) log.error(line, 'request');
    else if (status >= 400) log.info(line, 'request');
    else log.debug(line, 'request');
  };
}
