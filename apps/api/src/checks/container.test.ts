/**
 * The recipe of the container, read and its runtime steps run here: no container engine stands on the machines that test,
 * so the image itself is not built. What the recipe says of users, volumes and networks is checked as text.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { readEnv } from '../env.ts';

const root = join(import.meta.dirname, '../../../..');
const recipe = readFileSync(join(root, 'Dockerfile'), 'utf8').replaceAll(/\\\n\s*/g, ' ');
const final = recipe.slice(recipe.lastIndexOf('\nFROM '));
const compose = readFileSync(join(root, 'compose.yaml'), 'utf8');

/** The settings a recipe gives, e.g. `CLEARWAY_HOST=0.0.0.0`. */
const settings = Object.fromEntries(
  [...final.matchAll(/^ENV (.*)$/gm)].flatMap(([, line = '']) =>
    line.split(' ').map((one) => one.split('=') as [string, string]),
  ),
);

describe('the recipe', () => {
  test('ends as a user that is not root, with one volume and one port', () => {
    expect([...final.matchAll(/^USER (.*)$/gm)].at(-1)?.[1]).toBe('node');
    expect([...final.matchAll(/^VOLUME (.*)$/gm)].map(([, path]) => path)).toEqual([
      settings['CLEARWAY_DATA'],
    ]);
    expect(final.match(/^EXPOSE /gm)).toHaveLength(1);
  });

  test('fetches nothing by address and pins what it installs', () => {
    expect(recipe).not.toMatch(/\bADD\b|curl|wget|:latest/);
    expect(recipe.match(/pnpm@\d+\.\d+\.\d+ install --frozen-lockfile/g)).toHaveLength(2);
  });

  test('gives an environment that the service takes', () => {
    expect(readEnv(settings)).toMatchObject({ host: '0.0.0.0', data: '/data' });
  });

  test('runs with a root that cannot be written, without powers, and reached from this machine only', () => {
    for (const line of [
      'read_only: true',
      'no-new-privileges:true',
      '- ALL',
      'user: node',
      '"127.0.0.1:8787:8787"',
      'data:/data',
    ])
      expect(compose).toContain(line);
    expect(compose).not.toContain('privileged: true');
    const passed = [...compose.matchAll(/^ {6}([A-Z_]+):/gm)].map(([, name = '']) => name);
    expect(() => readEnv(Object.fromEntries(passed.map((name) => [name, ''])))).not.toThrow();
  });
});

describe('the unit for systemd', () => {
  const unit = readFileSync(join(root, 'clearway.service'), 'utf8');
  const all = (name: string) =>
    [...unit.matchAll(new RegExp(`^${name}=(.*)$`, 'gm'))].map(([, value = '']) => value);

  test('starts a file that is there, with settings the service takes, and keeps its data where it may write', () => {
    expect(existsSync(join(root, all('ExecStart')[0]?.split(' /opt/clearway/')[1] ?? 'none'))).toBe(true);
    const given = Object.fromEntries(
      all('Environment')[0]
        ?.split(' ')
        .map((one) => one.split('=')) ?? [],
    );
    expect(readEnv(given)).toMatchObject({ data: `/var/lib/${all('StateDirectory')[0]}` });
  });

  test('can be enabled, runs as a user of its own without powers, and writes nothing that others may read', () => {
    const says = [
      'WantedBy',
      'DynamicUser',
      'NoNewPrivileges',
      'CapabilityBoundingSet',
      'ProtectSystem',
      'UMask',
    ];
    expect(says.map((name) => all(name)[0])).toEqual([
      'multi-user.target',
      'yes',
      'yes',
      '',
      'strict',
      '0077',
    ]);
  });
});

test('no copy of the data is packed into the image', () => {
  const ignored = readFileSync(join(root, '.dockerignore'), 'utf8').split('\n');
  expect(['data', 'backup*', 'restored*', '.git'].filter((name) => !ignored.includes(name))).toEqual([]);
});

describe('its command', () => {
  let service: ChildProcess | undefined;
  const folder = mkdtempSync(join(tmpdir(), 'clearway-container-'));
  afterEach(() => {
    service?.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  test('starts with the settings of the recipe, writes into its volume only, says it is well, and stops when told', async () => {
    const [, program = '', file = ''] = /^CMD \["(.*?)", "(.*?)"\]$/m.exec(final) ?? [];
    expect(program).toBe('node');
    const env = {
      ...settings,
      PATH: process.env['PATH'] ?? '',
      CLEARWAY_DATA: folder,
      // Any free one: it says which.
      PORT: '0',
      HOME: '/nonexistent',
    };
    chmodSync(folder, 0o700);
    service = spawn(process.execPath, [file.replace('/clearway', root)], {
      env,
      cwd: '/',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let printed = '';
    const port = await new Promise<string>((resolve) =>
      service?.stdout?.on('data', (piece: Buffer) => {
        printed += piece.toString();
        const [, found] = /:(\d+)\/set-up#cws_\S+\n/.exec(printed) ?? [];
        if (found) resolve(found);
      }),
    );
    const check = /CMD \["node", "-e", "(.*?)"\]/.exec(final)?.[1]?.replace('8787', port) ?? '';
    const health = spawn(process.execPath, ['-e', check], { stdio: 'inherit' });
    expect(await new Promise((resolve) => health.on('exit', resolve))).toBe(0);
    const ended = new Promise((resolve) => service?.on('exit', resolve));
    service.kill('SIGTERM');
    expect(await ended).toBe(0);
  });
});
