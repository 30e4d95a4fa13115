/**
 * The demo team: made at the first start, kept from then on. Its password is random, and stands in a file that only
 * the owner of the data folder can read.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MemberId, newId, type TeamId } from '@clearway/domain/id';
import type { Asker } from '../asker.ts';
import type { Service } from '../running.ts';
import { fillDemo } from './fill.ts';

const email = 'demo@example.com';
const name = 'Maya Hernandez';
const extension = join(import.meta.dirname, '../../../extension/.output/chrome-mv3');

/** Makes the team when nobody has an account, and says how to get in, each time. */
export async function startDemo(service: Service, say: (line: string) => void): Promise<void> {
  const file = join(service.env.data, 'demo-sign-in.txt');
  const [somebody] = await service.control.read({ sql: 'SELECT 1 FROM user LIMIT 1' });
  if (!somebody) await makeDemo(service, file);
  if (existsSync(file)) say(readFileSync(file, 'utf8').trim());
  if (existsSync(extension)) say(`Extension (load unpacked in Chrome or Edge): ${extension}`);
  say(`Stop it with Ctrl-C; everything stays in ${service.env.data}`);
}

async function makeDemo(service: Service, file: string): Promise<void> {
  const password = Buffer.from(service.random(15)).toString('base64url');
  const { api } = await service.auth();
  const { user } = await api.signUpEmail({ body: { name, email, password } });
  const asker = await makeTeam(service, user.id);
  await fillDemo(service, asker, await addColleagues(service, asker.team));
  writeFileSync(file, `Sign in as ${email}\nPassword:  ${password}\n`, { mode: 0o600 });
}

async function makeTeam(service: Service, user: string): Promise<Asker> {
  const team = newId('team', service.random);
  const member = newId('member', service.random);
  await service.control.write([
    {
      sql: 'INSERT INTO team (id, name, created_at) VALUES (?, ?, ?)',
      args: [team, 'Riverbend Credentialing', service.now()],
    },
    memberRow(service, { id: member, team, user, name, email, permission: 'owner' }),
  ]);
  return {
    user,
    name,
    email,
    member,
    team,
    permission: 'owner',
    via: 'dashboard',
    cookie: true,
    scopes: null,
  };
}

type NewMember = {
  readonly id: MemberId;
  readonly team: TeamId;
  readonly user: string;
  readonly name: string;
  readonly email: string;
  readonly permission: string;
};

function memberRow(
  { now }: Service,
  { id, team, user, name: called, email: address, permission }: NewMember,
) {
  return {
    sql: 'INSERT INTO member (id, team, user, name, email, permission, joined_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
    args: [id, team, user, called, address, permission, now()],
  };
}

const people = [
  { name: 'Dev Patel', email: 'dev@example.com', permission: 'lead' },
  { name: 'Rosa Lind', email: 'rosa@example.com', permission: 'credentialer' },
  { name: 'Sam Whitaker', email: 'sam@example.com', permission: 'viewer' },
] as const;

/** Colleagues who own some of the clients; they have no account, so nobody can sign in as them. */
async function addColleagues(service: Service, team: TeamId): Promise<{ member: MemberId; name: string }[]> {
  const made = people.map((person) => ({
    ...person,
    id: newId('member', service.random),
    team,
    user: `demo ${person.email}`,
  }));
  await service.control.write(made.map((one) => memberRow(service, one)));
  return made.map(({ id, name: called }) => ({ member: id, name: called }));
}
