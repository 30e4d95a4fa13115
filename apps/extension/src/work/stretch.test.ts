import type { StepState } from '@clearway/domain/step-standing';
import { anId } from '@clearway/domain/testing';
import { aChecklist } from '@clearway/domain/testing-checklists';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder, keyOf, type List, stretchAt, stretchOf } from './stretch.ts';

const checklist = aChecklist({
  id: 'we-ask',
  steps: [
    { id: 'open' },
    { id: 'find', screens: ['ia-conn-list'] },
    { id: 'submit', records: 'connection-requested', screens: ['ia-conn-open'] },
    { id: 'tell', records: 'client-told' },
  ],
});
const record = anId('profile');
const list = (states: readonly StepState[], id = 'we-ask'): List => {
  const lines = checklist.steps.map((step, at) => ({
    step,
    standing: { state: states[at] ?? 'not-started' },
  }));
  const next =
    lines.find((line) => line.standing.state !== 'done' && line.standing.state !== 'known') ?? null;
  return {
    assigned: {
      checklist: { ...checklist, id },
      record,
      kind: 'individual',
      name: 'Dr Osei',
      because: { code: 'for-everybody', slots: {} },
    },
    lines,
    next,
  };
};
const ids = (one: ReturnType<typeof stretchOf>) => one?.lines.map((line) => line.step.id);

describe('a stretch', () => {
  it('runs from the next step to the first whose outcome is recorded', () => {
    expect(ids(stretchOf(list(['done'])))).toEqual(['find', 'submit']);
    expect(ids(stretchOf(list(['done', 'done', 'done'])))).toEqual(['tell']);
    expect(stretchOf(list(['done', 'done', 'done', 'done']))).toBeNull();
  });

  it('ends at a step that is blocked', () => {
    expect(ids(stretchOf(list(['done', 'blocked'])))).toEqual(['find']);
  });

  it('of the screen in front comes first, then the one the next move asks for', () => {
    const [asked, other] = [list(['done', 'done', 'done'], 'asked'), list([], 'other')];
    const move = { checklist: 'asked', step: 'tell', record };
    expect(inOrder([other, asked], null, [move])[0]?.assigned.checklist.id).toBe('asked');
    expect(inOrder([other, asked], 'ia-conn-list', [move])[0]?.assigned.checklist.id).toBe('other');
  });

  it('is made for a step that was done already when a move asks for it again', () => {
    const done = list(['done', 'done', 'done', 'done']);
    const again = inOrder([done], null, [{ checklist: 'we-ask', step: 'submit', record }]);
    expect(again.map((one) => one.goal.step.id)).toEqual(['submit']);
  });

  it('always ends with a step that is open, and is found again by its key', () => {
    const states = fc.array(
      fc.constantFrom<StepState>(
        'done',
        'known',
        'not-started',
        'in-progress',
        'waiting',
        'blocked',
        'not-needed',
      ),
      { minLength: 4, maxLength: 4 },
    );
    fc.assert(
      fc.property(states, (of) => {
        const one = list(of);
        const stretch = stretchOf(one);
        if (!stretch) return;
        expect(['done', 'known', 'not-needed']).not.toContain(stretch.goal.standing.state);
        expect(stretchAt([one], keyOf(stretch.assigned, stretch.goal.step.id))?.goal).toBe(stretch.goal);
      }),
    );
  });
});
