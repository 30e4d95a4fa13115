/** People and teams, made by the service's own calls; what the paths are about is then done through the screens. */
import { type Api, createApi } from '@clearway/contract/api';

export type Somebody = {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly api: Api;
};

/** A fetch that keeps cookies and speaks as a page of the service would. */
export function browserFetch(origin: string): (input: string, init?: RequestInit) => Promise<Response> {
  const jar = new Map<string, string>();
  return async (input, init = {}) => {
    const headers = new Headers(init.headers);
    headers.set('origin', origin);
    if (jar.size > 0) headers.set('cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '));
    const reply = await fetch(input, { ...init, headers });
    for (const cookie of reply.headers.getSetCookie()) {
      const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split(/=(.*)/s);
      jar.set(name, value);
    }
    return reply;
  };
}

export function apiOf(origin: string): Api {
  return createApi({ origin, fetch: browserFetch(origin), via: 'dashboard' });
}

let count = 0;

/** Makes an account and signs in. */
export async function signUp(origin: string, name: string): Promise<Somebody> {
  const email = `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}.${++count}@example.com`;
  const password = `kettle-${count}-orchard-violin`;
  const api = apiOf(origin);
  await api.signUp({ body: { name, email, password } });
  return { name, email, password, api };
}

export type Team = { readonly id: string; readonly name: string; readonly owner: Somebody };

/** A team with its owner. */
export async function makeTeam(origin: string, name: string, ownerName: string): Promise<Team> {
  const owner = await signUp(origin, ownerName);
  const { id } = await owner.api.createTeam({ body: { name } });
  return { id, name, owner };
}

/** A colleague in the team, by an invitation. */
export async function addMember(origin: string, team: Team, name: string): Promise<Somebody> {
  const colleague = await signUp(origin, name);
  const { path } = await team.owner.api.invite({
    path: { teamId: team.id },
    body: { permission: 'credentialer' },
  });
  await colleague.api.acceptInvitation({ body: { token: path.split('#')[1] ?? '' } });
  return colleague;
}
