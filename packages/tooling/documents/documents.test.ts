/** Every command in every document is run by a test, or said not to be, with the reason. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allSources, root } from '../rules/source.ts';
import { commandsOf } from './commands.ts';
import { register } from './register.ts';

const typed = allSources()
  .filter(({ path }) => path.endsWith('.md') && !path.includes('/approved/'))
  .flatMap(({ path, text }) => commandsOf(path, text));
const commands = [...new Set(typed.map(({ command }) => command))];

test('every command of a document stands in the register', () => {
  const unknown = typed.filter(({ command }) => !(command in register));
  const says = 'Add it to packages/tooling/documents/register.ts: which test runs it, or why none can.';
  expect(
    unknown.map(({ document, line, command }) => `${document}:${line}  ${command}`).join('\n'),
    says,
  ).toBe('');
});

test('every entry of the register is still in a document', () => {
  expect(Object.keys(register).filter((command) => !commands.includes(command))).toEqual([]);
});

describe('the proof of each command', () => {
  test.for(Object.entries(register))('%s', ([command, proof]) => {
    if ('by' in proof) {
      expect(existsSync(`${root}${proof.by}`), `${proof.by} is not there`).toBe(true);
      expect(readFileSync(`${root}${proof.by}`, 'utf8')).toContain(proof.naming);
    } else if ('runs' in proof)
      execFileSync('sh', ['-c', command], { cwd: root, stdio: 'pipe', timeout: 200_000 });
    else expect(proof.notRun.length).toBeGreaterThan(20);
  });
});

describe('commands are found', () => {
  const document = [
    '```sh',
    '# a comment',
    'npm start',
    'docker run \\',
    '  -p 8787:8787 clearway  # a remark',
    '```',
    '```ts',
    'npm test',
    '```',
    'Say `npm run fix` in `packages/catalog`, or:',
    '',
    '    PORT=1 node main.ts --demo',
    '    location / {',
  ].join('\n');
  test('in sh blocks, joined over backslashes, without remarks; elsewhere where a program begins the code', () => {
    expect(commandsOf('a.md', document)).toEqual([
      { document: 'a.md', line: 3, command: 'npm start' },
      { document: 'a.md', line: 4, command: 'docker run -p 8787:8787 clearway' },
      { document: 'a.md', line: 10, command: 'npm run fix' },
      { document: 'a.md', line: 12, command: 'PORT=1 node main.ts --demo' },
    ]);
  });
});
