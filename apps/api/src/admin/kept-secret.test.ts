/** A member with an authenticator app signs in on a restored service: only with the secret they were set up with. */
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readEnv } from '../env.ts';
import { type Opened, openService } from '../opening.ts';
import { codeFor } from '../testing-authenticator.ts';
import { account, goodPassword, team, visitor } from '../testing-visitor.ts';

const call = promisify(execFile);
const passphrase = { CLEARWAY_BACKUP_PASSPHRASE: 'four quiet words here' };
let place: string;
let maya: { readonly email: string; readonly password: string };
let uri: string;

const open = (name: string, more: Record<string, string> = {}): Promise<Opened> =>
  openService(
    readEnv({
      CLEARWAY_DATA: join(place, name),
      CLEARWAY_LOG: 'silent',
      CLEARWAY_SIGN_UP: 'open',
      ...more,
    }),
    () => new Date().toISOString(),
    false,
  );
const admin = (name: string, args: readonly string[], more: Record<string, string> = {}) =>
  call(process.execPath, [join(import.meta.dirname, '../admin.ts'), ...args], {
    env: { ...process.env, CLEARWAY_DATA: join(place, name), ...more },
  });

/** What came of signing in with the code of the authenticator app. */
async function signIn({ app, close }: Opened): Promise<string> {
  const again = visitor(app);
  await again.api.signIn({ body: maya });
  const came = await again.api.secondFactor({ body: { kind: 'totp', code: codeFor(uri, Date.now()) } }).then(
    () => 'in',
    () => 'not in',
  );
  await close();
  return came;
}

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'clearway-secret-'));
  const service = await open('ours');
  await team(service.app, 'owner@example.com');
  const made = await account(service.app, 'maya@example.com');
  ({ uri } = await made.api.startTotp({ body: { password: goodPassword } }));
  await made.api.confirmTotp({ body: { code: codeFor(uri, Date.now()) } });
  maya = { email: made.email, password: made.password };
  await service.close();
  await admin('ours', ['backup', join(place, 'sealed')], passphrase);
  await admin('ours', ['backup', join(place, 'apart')]);
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

test('a sealed backup holds the secret sealed, and restored elsewhere the code signs in', async () => {
  const secret = readFileSync(join(place, 'ours', 'secret'), 'utf8').trim();
  expect(existsSync(join(place, 'sealed', 'secret'))).toBe(false);
  expect(readFileSync(join(place, 'sealed', 'secret.sealed')).includes(secret)).toBe(false);
  expect((await admin('none', ['verify', join(place, 'sealed')], passphrase)).stdout).toMatch(/holds/);
  await admin('elsewhere', ['restore', join(place, 'sealed')], passphrase);
  expect(statSync(join(place, 'elsewhere', 'secret')).mode & 0o777).toBe(0o600);
  expect(await signIn(await open('elsewhere'))).toBe('in');
});

test('a readable backup is restored with the secret beside it only, and says what to do', async () => {
  expect(existsSync(join(place, 'apart', 'secret'))).toBe(false);
  const restore = (name: string, ...more: string[]) =>
    admin(name, ['restore', join(place, 'apart'), ...more]);
  await expect(restore('beside')).rejects.toThrow(/Put the file `secret`[\s\S]*--without-secret/);
  expect(existsSync(join(place, 'beside', 'control.db'))).toBe(false);
  cpSync(join(place, 'ours', 'secret'), join(place, 'beside', 'secret'));
  await restore('beside');
  expect(await signIn(await open('beside'))).toBe('in');
  await expect(
    admin('wrong', ['restore', join(place, 'sealed')], {
      ...passphrase,
      CLEARWAY_SECRET: 'another secret of at least 32 characters',
    }),
  ).rejects.toThrow(/does not go with its databases/);
  await restore('without', '--without-secret');
  expect(await signIn(await open('without'))).toBe('not in');
});

test('a service does not start with another secret until that was asked for', async () => {
  // The whole folder but for the secret: what was written last may stand beside the database, in its -wal.
  const without = { recursive: true, filter: (from: string) => from !== join(place, 'ours', 'secret') };
  cpSync(join(place, 'ours'), join(place, 'moved'), without);
  const start = call(process.execPath, [join(import.meta.dirname, '../main.ts')], {
    env: { ...process.env, CLEARWAY_DATA: join(place, 'moved'), CLEARWAY_LOG: 'silent', PORT: '0' },
    timeout: 300_000,
  });
  await expect(start).rejects.toThrow(/does not go with these databases[\s\S]*new-secret/);
  const { stdout } = await admin('moved', ['new-secret']);
  expect(stdout).toMatch(/forget-factor/);
  await admin('moved', ['forget-factor', maya.email]);
  const { app, close } = await open('moved');
  expect(await visitor(app).api.signIn({ body: maya })).toEqual({ ok: true, secondFactor: false });
  await close();
});
