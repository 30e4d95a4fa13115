/** Registers the calls of the contract: says who asks, checks what they may, parses what they sent, answers in JSON. */
import type { Call } from '@clearway/contract/call';
import { may } from '@clearway/domain/permission';
import type { Context, Hono } from 'hono';
import type * as z from 'zod/mini';
import type { Asker } from './asker.ts';
import { holdsTooMuch } from './json-size.ts';
import { malformed, notFound, Trouble } from './problem.ts';
import type { Service } from './running.ts';
import { JsonText } from './text-answer.ts';
import { wholeText } from './whole-text.ts';

type Handler = (heard: never) => Promise<unknown>;

/** Registers one call. */
export function hear(app: Hono, service: Service, call: Call, handler: Handler): void {
  app.on(call.method, call.path, async (c) => {
    const said = await answer(c, service, call, handler);
    if (said instanceof JsonText) return c.body(said.text, 200, { 'content-type': 'application/json' });
    return c.json(said);
  });
}

async function answer(c: Context, service: Service, call: Call, handler: Handler): Promise<object> {
  const path = c.req.param();
  if (call.needs === 'nobody') return reply(handler, { c, service, path, ...(await sent(c, call)) });
  if (call.needs === 'session') {
    const somebody = await service.identity.somebody(c);
    if (!somebody?.cookie) throw new Trouble('no-session');
    await proved(c, service, call);
    return reply(handler, { c, service, path, somebody, ...(await sent(c, call)) });
  }
  const asker = await memberAsking(c, service, call);
  const heard = { c, service, path, asker, ...(await sent(c, call)) };
  return service.teams.use(asker.team, (team) => reply(handler, { ...heard, team }));
}

/** The member who asks, once it is sure that they may make this call. */
export async function memberAsking(
  c: Context,
  service: Service,
  call: Pick<Call, 'action' | 'scope' | 'cookieOnly' | 'proved'>,
): Promise<Asker> {
  const asker = await service.identity.asker(c, c.req.param('teamId') ?? '');
  if (!asker) throw (await service.identity.somebody(c)) ? notFound() : new Trouble('no-session');
  if (asker.scopes && !(call.scope && asker.scopes.includes(call.scope)))
    throw new Trouble('not-permitted', { message: 'The key does not have the scope for this call.' });
  if (call.cookieOnly && !asker.cookie)
    throw new Trouble('not-permitted', { message: 'This can be done in the dashboard only.' });
  if (!may(asker.permission, call.action ?? 'read')) throw new Trouble('not-permitted');
  await proved(c, service, call);
  return asker;
}

/** What lasts beyond a session is not for who found one open. */
async function proved(c: Context, { identity }: Service, call: Pick<Call, 'proved'>): Promise<void> {
  if (call.proved && !(await identity.proved(c))) throw new Trouble('prove-again');
}

/** Handlers are typed by `Answers`; here, where all calls look alike, they are called by shape. */
async function reply(handler: Handler, heard: object): Promise<object> {
  // cast: what was heard is of the shape of this very call; Answers says so where the handlers are written
  return (await handler(heard as never)) as object;
}

async function sent(c: Context, call: Call): Promise<{ body: unknown; query: unknown }> {
  const query = call.query ? parsed(call.query, c.req.query(), 'The address') : undefined;
  return { query, body: call.body ? parsed(call.body, await json(c), 'The body') : undefined };
}

async function json(c: Context): Promise<unknown> {
  const text = await c.req.text();
  if (holdsTooMuch(text)) throw new Trouble('too-large');
  try {
    return JSON.parse(wholeText(text));
  } catch {
    throw malformed('', 'must be JSON.');
  }
}

function parsed(schema: z.ZodMiniType, value: unknown, what: string): unknown {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const field = issue?.path.join('.') ?? '';
  throw malformed(
    field,
    field ? shapeWords(issue?.message ?? 'of another shape') : `${what} has not the shape it must have.`,
  );
}

/** Shapes of ours say what a value must be; the library's own words say what it expected, after a heading of theirs. */
function shapeWords(message: string): string {
  const [, expected] = /^[A-Z][^:]*: (expected .*)$/.exec(message) ?? [];
  return expected ? `is not right: ${expected}.` : `must be ${message}.`;
}
