/** A person at a browser: keeps cookies between requests as a browser does. For tests only. */
import { Answered, type Api, createApi } from '@clearway/contract/api';
import type { Permission } from '@clearway/domain/permission';
import type { Hono } from 'hono';
import { tokenTo } from './testing-letters.ts';

export type Visitor = {
  readonly api: Api;
  readonly request: (path: string, init?: RequestInit) => Promise<Response>;
  readonly cookies: Map<string, string>;
};
export type Account = Visitor & { readonly email: string; readonly password: string };

const origin = 'http://localhost';
export const goodPassword = 'maple-Quartz-17-river';

/** Somebody nobody knows yet; `token` makes it an extension or a script. */
export function visitor(app: Hono, token?: string): Visitor {
  const cookies = new Map<string, string>();
  const request = async (path: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    if (cookies.size > 0 && token === undefined)
      headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    if (!headers.has('origin')) headers.set('origin', origin);
    const response = await app.request(path, { ...init, headers });
    for (const line of response.headers.getSetCookie()) keep(cookies, line);
    return response;
  };
  const api = createApi({
    origin: '',
    via: 'dashboard',
    fetch: request,
    ...(token === undefined ? {} : { token: () => token }),
  });
  return { api, request, cookies };
}

function keep(cookies: Map<string, string>, line: string): void {
  const [pair = ''] = line.split(';');
  const at = pair.indexOf('=');
  if (/max-age=0(;|$)/i.test(line)) cookies.delete(pair.slice(0, at));
  else cookies.set(pair.slice(0, at), pair.slice(at + 1));
}

/** Signs somebody up where sign-up is open. */
export async function account(app: Hono, email: string): Promise<Account> {
  const one = visitor(app);
  const body = { name: email.split('@')[0] ?? email, email, password: goodPassword };
  const { mailed } = await one.api.signUp({ body });
  if (mailed) await one.api.verifyEmail({ body: { token: tokenTo(app, email, 'verify') } });
  return { ...one, email, password: goodPassword };
}

/** A team with its owner. */
export async function team(app: Hono, email: string): Promise<Account & { team: string; member: string }> {
  const owner = await account(app, email);
  const made = await owner.api.createTeam({ body: { name: `Team of ${email}` } });
  return { ...owner, team: made.id, member: made.member };
}

/** Somebody who joins by a link of the owner. */
export async function joined(
  app: Hono,
  owner: { api: Api; team: string },
  permission: Permission,
  email: string,
) {
  const invited = await owner.api.invite({ path: { teamId: owner.team }, body: { permission } });
  const one = await account(app, email);
  const made = await one.api.acceptInvitation({ body: { token: invited.path.split('#')[1] ?? '' } });
  return { ...one, team: made.id, member: made.member };
}

/** The problem an answer explains, e.g. `404 not-found`; throws when there was none. */
export async function problemOf(call: Promise<unknown>): Promise<string> {
  const trouble = await call.then(
    () => new Error('The call was answered.'),
    (why: unknown) => why,
  );
  if (trouble instanceof Answered) return `${trouble.status} ${trouble.problem.error}`;
  throw trouble;
}
