import { readFileSync } from 'node:fs';
import { isDay } from '@clearway/domain/day';
import { describe, expect, test } from 'vitest';
import { checklists, steps } from './checklists.ts';
import { lengths } from './clocks.ts';
import { contacts } from './contacts.ts';
import { slotsIn, wordsOf } from './fill.ts';
import { permanentIds } from './ids.ts';
import { beforeEveryStep } from './precondition.ts';
import { print } from './print.ts';
import { branches } from './problems/branches.ts';
import { problems } from './problems.ts';
import { reviewItems } from './review-items.ts';
import { screens } from './screens.ts';
import { targetOf } from './targets.ts';
import { codes } from './testing/codes.ts';
import { catalogueChanges, catalogueVersion, touchedSince } from './version.ts';

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const published = readFileSync(new URL('../approved/ids.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const ids = permanentIds();
const textOf = (step: (typeof steps)[number]) => [
  step.title,
  step.proof,
  ...step.do,
  ...step.atHand,
  ...step.trouble.flatMap(({ sign, wayOut }) => [sign, wayOut]),
];
const allText = [...checklists.flatMap(({ title, intro }) => [title, intro]), ...steps.flatMap(textOf)];

describe('ids', () => {
  test('every id is kebab-case and used once', () => {
    // One name space, because a `goTo` may name any of them.
    const bare = [...checklists, ...steps, ...problems, ...branches, ...contacts].map(({ id }) => id);
    expect(bare.filter((id) => !kebab.test(id))).toEqual([]);
    expect(bare.filter((id, at) => bare.indexOf(id) !== at)).toEqual([]);
  });

  test('an id that was published stays', () => {
    const gone = published.filter((id) => !ids.includes(id));
    expect(
      gone,
      'These were published. Retire a step (`retired: {on, because}`) instead of removing, renaming or reusing its id.',
    ).toEqual([]);
  });

  test('a new id is added to approved/ids.txt, and is permanent from then on', async () => {
    const fresh = ids.filter((id) => !published.includes(id));
    // What was published stays in the file whatever the catalogue says now, so `npm run approve` can only add.
    await expect(`${[...published, ...fresh].join('\n')}\n`).toMatchFileSnapshot('../approved/ids.txt');
  });
});

describe('steps', () => {
  test('every procedure and every step of the fact base is there', () => {
    const have = new Set(steps.map((step) => step.code));
    expect(codes.filter((code) => !have.has(code))).toEqual([]);
  });

  test.each(checklists.map((checklist) => [checklist.id, checklist] as const))(
    '%s: a step comes after steps of its own checklist, never after itself',
    (_, checklist) => {
      for (const [at, step] of checklist.steps.entries()) {
        const earlier = checklist.steps.slice(0, at).map(({ id }) => id);
        expect(
          step.after.filter((id) => !earlier.includes(id)),
          step.id,
        ).toEqual([]);
      }
    },
  );

  test('every step has a source and the day it was checked', () => {
    const bad = steps.filter((step) => step.sources.length === 0 || !isDay(step.checked));
    expect(bad.map(({ id }) => id)).toEqual([]);
  });

  test('every step says what to do, who does it and how you know it is done', () => {
    const bad = steps.filter(
      (step) => step.do.length === 0 || step.who.length === 0 || step.proof === '' || step.title === '',
    );
    expect(bad.map(({ id }) => id)).toEqual([]);
  });

  test('a step that nobody could look up is marked as not verified', () => {
    const weak = steps.filter(
      (step) => step.sources.every(({ kind }) => kind === 'unverified') && !step.unverified,
    );
    expect(weak.map(({ id }) => id)).toEqual([]);
  });

  test('every way out of trouble leads to something that exists', () => {
    const goTo = steps.flatMap((step) => step.trouble.flatMap((trouble) => trouble.goTo ?? []));
    expect(goTo.filter((id) => targetOf(id) === null)).toEqual([]);
  });

  test('every screen a step names is one of the published screens', () => {
    const named = [...steps, ...reviewItems, beforeEveryStep].flatMap(({ screens }) => [...screens]);
    const known = screens.map(({ id }) => id);
    expect(named.filter((id) => !known.includes(id))).toEqual([]);
  });

  test('every checklist a step points to exists', () => {
    const ids = checklists.map(({ id }) => id);
    expect(steps.flatMap(({ see }) => see ?? []).filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('a step that answers a question names it, and only such a step does', () => {
    const bad = steps.filter(
      (step) => (step.records === 'question-answered') !== (step.question !== undefined),
    );
    expect(bad.map(({ id }) => id)).toEqual([]);
  });

  test('EHR is never suggested: no label has it, and text only warns of it', () => {
    expect(
      steps.filter((step) => step.labels?.some((label) => label.includes('EHR'))).map(({ id }) => id),
    ).toEqual([]);
    const loose = allText.filter(
      (line) => line.includes('EHR') && !/never|retired|not tick|was ticked/i.test(line),
    );
    expect(loose).toEqual([]);
  });
});

describe('what a client is told', () => {
  test('wherever access is given, that it lets us view and update', () => {
    const giving = checklists.filter(({ section, id }) => section === 'connection' || id === 'invite-staff');
    const silent = giving.filter(
      (checklist) =>
        !/view(ed)? and updated?/.test([checklist.intro, ...checklist.steps.flatMap(textOf)].join(' ')),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test('what is secret and has to be at hand is for its owner alone', () => {
    const secrets = steps
      .flatMap(({ atHand }) => atHand)
      .filter((item) => /SSN|birth|passwo|PIN|\bcode\b|answers|identity data/i.test(item));
    expect(secrets.length).toBeGreaterThan(5);
    expect(secrets.filter((item) => !/for (you|the provider) alone/.test(item))).toEqual([]);
  });
});

describe('text', () => {
  test('no number of days, hours or minutes stands in text: it is a slot of clocks.ts', () => {
    expect(
      allText.filter((line) => /\d\s*-?\s*(calendar |business )?(day|hour|minute|week|month)/i.test(line)),
    ).toEqual([]);
  });

  test('every slot is known', () => {
    expect(allText.flatMap(slotsIn).filter((slot) => wordsOf(slot, lengths) === null)).toEqual([]);
  });

  test.each(checklists.map((checklist) => [checklist.id, checklist] as const))(
    '%s reads as approved',
    async (id, checklist) => {
      await expect(print(checklist)).toMatchFileSnapshot(`../approved/${id}.md`);
    },
  );
});

test('the newest edition is the first in the list, and names steps that exist', () => {
  expect(catalogueChanges[0]?.version).toBe(catalogueVersion);
  expect(
    catalogueChanges.flatMap((change) => change.steps).filter((id) => !steps.some((step) => step.id === id)),
  ).toEqual([]);
});

test('an edition touches the checklists whose steps it names; the newest touches none after it', () => {
  expect(touchedSince(catalogueVersion)).toEqual([]);
  expect(touchedSince('an edition from before the first')).toEqual(checklists.map(({ id }) => id));
});
