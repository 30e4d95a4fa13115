import { secretIn } from '@clearway/domain/secret';
import { describe, expect, test } from 'vitest';
import { type CallScript, callOpening, callScripts, callUnknown } from './call-scripts.ts';
import { spanishOpening, spanishScripts, spanishUnknown } from './call-scripts-spanish.ts';
import { steps } from './checklists.ts';
import { lengths } from './clocks.ts';
import { slotsIn, wordsOf } from './fill.ts';
import { phrases } from './phrases.ts';
import { screens } from './screens.ts';

const lines = Object.values(callScripts).flatMap(({ say, stuck }) => [
  ...say,
  ...stuck.flatMap((one) => [one.sign, one.say]),
]);
const plain = (words: string) => words.replace(/\s*[>▶►:]\s*$/, '').toLowerCase();
/** Neither a label of a step nor of a fingerprint: the subject of a CMS mail (ngs:1653), a link (ngs:748), a column (ngs:800). */
const further = ["You've been invited to register", 'Back to Previous Page', 'Doing Business As'];
const labels = new Set(
  [...further, ...steps.flatMap((step) => step.labels ?? []), ...phrases.map((phrase) => phrase.text)].map(
    plain,
  ),
);

describe('scripts for the phone', () => {
  test('every screen has one, with something for when they are stuck', () => {
    const ids = screens.map(({ id }) => id);
    expect(
      ids.filter((id) => !callScripts[id]),
      'Say in src/calls/ what to tell a client who is there.',
    ).toEqual([]);
    expect(Object.keys(callScripts).filter((id) => !ids.includes(id))).toEqual([]);
    expect(
      Object.entries(callScripts).filter(([, one]) => one.say.length === 0 || one.stuck.length === 0),
    ).toEqual([]);
  });

  test('labels are exact, lengths of time come from the clocks', () => {
    const quoted = lines.flatMap((line) => [...line.matchAll(/"([^"]+)"/g)].map(([, label = '']) => label));
    expect(quoted.filter((label) => !labels.has(plain(label)))).toEqual([]);
    expect(lines.flatMap(slotsIn).filter((slot) => wordsOf(slot, lengths) === null)).toEqual([]);
  });

  test('nobody is asked to say a secret, and screens with personal data are not shared', () => {
    for (const line of [...lines, ...callOpening, ...callUnknown.say]) {
      expect(secretIn(line), line).toBeNull();
      expect(line).not.toMatch(/(read|tell|spell) (me|us) (your|the) (password|user ID|code|PIN|answer)/i);
    }
    const personal = [
      'ia-profile',
      'ia-signin',
      'ia-mfa-code',
      'ia-reg-1',
      'ia-reg-2',
      'ia-uid-info',
      'ia-uid-confirm',
      'ia-pw-reset',
    ];
    expect(personal.filter((id) => !callScripts[id]?.stopSharing)).toEqual([]);
  });

  test('lines are short enough to be spoken', () => {
    expect(lines.filter((line) => line.length > 170)).toEqual([]);
  });

  test('the Spanish ones say the same of the same labels, line by line', () => {
    const quoted = (line: string) => [...line.matchAll(/"([^"]+)"/g)].map(([, label = '']) => label).sort();
    const all: Readonly<Record<string, CallScript>> = { ...callScripts, unknown: callUnknown };
    for (const [id, script] of Object.entries(all)) {
      const spoken = id === 'unknown' ? spanishUnknown : spanishScripts[id];
      if (!spoken) throw new Error(`${id} is not said in Spanish: add it to src/calls/spanish/`);
      expect(spoken.say.map(quoted), id).toEqual(script.say.map(quoted));
      expect(spoken.stuck.length, id).toBe(script.stuck.length);
      for (const [at, { sign, say }] of script.stuck.entries()) {
        const said = quoted(spoken.stuck[at] ?? '');
        expect(said, id).toEqual(expect.arrayContaining(quoted(say)));
        expect([...quoted(say), ...quoted(sign)], id).toEqual(expect.arrayContaining(said));
      }
    }
    expect(spanishOpening.length).toBe(callOpening.length);
    const lines = Object.values(spanishScripts).flatMap(({ say, stuck }) => [...say, ...stuck]);
    expect(lines.filter((line) => secretIn(line) !== null || line.length > 190)).toEqual([]);
    expect(lines.flatMap(slotsIn).filter((slot) => wordsOf(slot, lengths) === null)).toEqual([]);
  });
});
