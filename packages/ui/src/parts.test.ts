import { day } from '@clearway/domain/day';
import { mount } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import AppButton from './AppButton.vue';
import CheckField from './CheckField.vue';
import ChecklistProgress from './ChecklistProgress.vue';
import ChoiceGroup from './ChoiceGroup.vue';
import CopyValue from './CopyValue.vue';
import DueOn from './DueOn.vue';
import EmptyState from './EmptyState.vue';
import NoticeBar from './NoticeBar.vue';
import RefusalNote from './RefusalNote.vue';
import RoleTag from './RoleTag.vue';
import SelectField from './SelectField.vue';
import SquareGrid from './SquareGrid.vue';
import StatusTag from './StatusTag.vue';
import StepGuide from './StepGuide.vue';
import StepItem from './StepItem.vue';
import { clientStates } from './status.ts';
import TextField from './TextField.vue';
import { faultsOf } from './testing.ts';
import UndoToast from './UndoToast.vue';

const inPage = { attachTo: document.body };
const step = {
  id: 'conn-ind-find-provider',
  code: 'CRI-03',
  title: 'Press Find Provider',
  home: 'profile',
  section: 'connection',
  who: ['firm-ao'],
  screens: ['ia-conn-open'],
  labels: ['Find Provider'],
  do: ['Press Find Provider, not Add Surrogate.'],
  atHand: ['The NPI-1'],
  proof: 'The page says Add Provider.',
  trouble: [{ sign: 'You pressed Add Surrogate.', wayOut: 'Go back.' }],
  after: [],
  sources: [{ kind: 'product', ref: 'ours' }],
  checked: '2026-11-23',
} as const;

describe('StatusTag', () => {
  it('always says its word, shown or for ears', () => {
    const words = clientStates.flatMap((state) =>
      [false, true].map((quiet) => mount(StatusTag, { props: { state, quiet } }).text()),
    );
    expect(words.every((word) => word.length > 0)).toBe(true);
    expect(new Set(words).size).toBe(clientStates.length);
  });
});

describe('SquareGrid', () => {
  it('reads its four squares aloud in the same order whatever order they come in', () => {
    const squares = [
      { key: 'organization.NPPES', state: 'waiting' },
      { key: 'individual.PECOS', state: 'ready' },
    ] as const;
    const grid = mount(SquareGrid, { props: { squares } });
    expect(grid.get('[role=img]').attributes('aria-label')).toBe(
      'PECOS: individual ready, organization not needed. NPPES: individual not needed, organization waiting.',
    );
    expect(grid.findAll('[data-tone]').map((cell) => cell.attributes('data-tone'))).toEqual([
      'ready',
      'not-needed',
      'not-needed',
      'waiting',
    ]);
  });
});

describe('DueOn', () => {
  it('marks a late day with a glyph and the word', () => {
    const due = mount(DueOn, { props: { day: day('2026-11-20'), today: day('2026-11-23') } });
    expect(due.text()).toBe('Fri 20 Nov (3 d late)');
    expect(due.find('svg').exists()).toBe(true);
    expect(due.attributes('datetime')).toBe('2026-11-20');
  });
});

describe('StepItem', () => {
  const props = { title: 'Press Find Provider', standing: { state: 'not-started' } } as const;

  it('asks for the tick and for the guide apart', async () => {
    const item = mount(StepItem, { props });
    await item.get('[aria-pressed]').trigger('click');
    await item.get('[aria-expanded]').trigger('click');
    expect(item.emitted()).toMatchObject({ tick: [[]], toggle: [[]] });
  });

  it('offers to take back what is done', () => {
    const item = mount(StepItem, { props: { ...props, standing: { state: 'done', how: 'seen' } } });
    expect(item.get('[aria-pressed=true]').attributes('aria-label')).toBe(
      'Press Find Provider: Done. Take back',
    );
  });

  it('has no mark to press when locked', () => {
    expect(
      mount(StepItem, { props: { ...props, locked: true } })
        .find('[aria-pressed]')
        .exists(),
    ).toBe(false);
  });
});

describe('AppButton', () => {
  it('takes no second press while busy', async () => {
    const pressed = vi.fn();
    const button = mount(AppButton, {
      props: { busy: true },
      attrs: { onClick: pressed },
      slots: { default: 'Import' },
    });
    await button.trigger('click');
    await button.setProps({ busy: false });
    await button.trigger('click');
    expect(pressed).toHaveBeenCalledTimes(1);
  });
});

describe('UndoToast', () => {
  it('waits while one stands on it and goes when its time is over', async () => {
    vi.useFakeTimers();
    const toast = mount(UndoToast, { props: { text: 'Ticked for Osei', seconds: 10 } });
    await toast.trigger('focusin');
    vi.advanceTimersByTime(20_000);
    expect(toast.emitted('close')).toBeUndefined();
    await toast.trigger('focusout');
    vi.advanceTimersByTime(10_000);
    expect(toast.emitted('close')).toHaveLength(1);
    vi.useRealTimers();
  });
});

describe('CopyValue', () => {
  it('says that the value was copied', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const copy = mount(CopyValue, { props: { name: 'NPI', value: '2000000009' } });
    await copy.get('button').trigger('click');
    await vi.waitFor(() => expect(copy.text()).toContain('Copied'), { timeout: 60_000 });
    expect(write).toHaveBeenCalledWith('2000000009');
    copy.unmount();
  });
});

describe('RefusalNote', () => {
  it('shows the reason and what was typed', () => {
    const note = mount(RefusalNote, { props: { what: 'Note', why: 'It looks like an SSN.', text: 'ssn …' } });
    expect(note.text()).toContain('It looks like an SSN.');
    expect(note.get('blockquote').text()).toBe('ssn …');
  });
});

describe('every part', () => {
  it('has no fault that axe can find', async () => {
    const parts = [
      mount(AppButton, { ...inPage, slots: { default: 'Save' } }),
      mount(TextField, {
        ...inPage,
        props: { modelValue: '', label: 'Name', hint: 'As CMS has it', fault: 'Type a name' },
      }),
      mount(TextField, { ...inPage, props: { modelValue: '', label: 'Note', lines: 3, optional: true } }),
      mount(SelectField, {
        ...inPage,
        props: { modelValue: 'a', label: 'Owner', options: [{ value: 'a', label: 'Maya' }] },
      }),
      mount(ChoiceGroup, {
        ...inPage,
        props: {
          modelValue: 'seen',
          legend: 'How do you know?',
          options: [{ value: 'seen', label: 'I saw it' }],
        },
      }),
      mount(CheckField, { ...inPage, props: { modelValue: true, label: 'PECOS' } }),
      mount(StatusTag, { ...inPage, props: { state: 'half-open' } }),
      mount(SquareGrid, { ...inPage, props: { squares: [] } }),
      mount(StepItem, {
        ...inPage,
        props: { title: 'Step', standing: { state: 'waiting' }, open: true },
        slots: { default: 'Guide' },
      }),
      mount(StepGuide, { ...inPage, props: { step } }),
      mount(RoleTag, { ...inPage, props: { role: { role: 'ao', status: 'pending-approval' } } }),
      mount(ChecklistProgress, { ...inPage, props: { done: 2, of: 3, label: 'Account' } }),
      mount(RefusalNote, { ...inPage, props: { what: 'Note', why: 'Because', text: 'typed' } }),
      mount(NoticeBar, {
        ...inPage,
        props: { tone: 'risk', shape: 'triangle', live: true },
        slots: { default: 'Offline' },
      }),
      mount(EmptyState, {
        ...inPage,
        props: { title: 'No clients yet' },
        slots: { default: 'Import a list.' },
      }),
      mount(CopyValue, { ...inPage, props: { name: 'NPI', value: '2000000009' } }),
      mount(UndoToast, { ...inPage, props: { text: 'Kept' } }),
    ];
    const faults = await faultsOf(document.body);
    for (const part of parts) part.unmount();
    expect(faults).toEqual([]);
  });

  it('would be caught by axe if it lost its label', async () => {
    const nameless = mount({ template: '<div><button><svg /></button></div>' }, inPage);
    expect(await faultsOf(nameless.element)).toHaveLength(1);
    nameless.unmount();
  });
});
