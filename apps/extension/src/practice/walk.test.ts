/** The practice story walked as a person does: every chapter from its first page to its last, by pressing what the pages show. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Chapter, practice, type Scene } from '@clearway/catalog/practice';
import { afterEach, describe, expect, it } from 'vitest';
import { findPhrase } from '../page.ts';
import { listenTo, pageOf } from './page.ts';
import { useStory } from './story.ts';

type Story = ReturnType<typeof useStory>;
const folder = join(import.meta.dirname, '../../../../packages/catalog/pages');
let leave = new AbortController();
afterEach(() => leave.abort());

/** The page the story shows now, opened as in the portal. */
async function open(story: Story): Promise<Scene> {
  const scene = story.scene.value;
  if (!scene) throw new Error('The story stands nowhere.');
  leave.abort();
  leave = new AbortController();
  const file = pageOf(scene)?.file.replace('/practice/', '') ?? '';
  document.documentElement.innerHTML = await readFile(join(folder, file), 'utf8');
  listenTo(document, story.press, leave.signal);
  return scene;
}

/** Presses the control with this label; in the signed-in strip, which the reader never enters, by its link. */
function press(label: string) {
  const link = [...document.querySelectorAll<HTMLElement>('a')].find((one) => one.textContent === label);
  const control = findPhrase(document, label) ?? link;
  expect(control, label).not.toBeUndefined();
  control?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
}

async function walk({ scenes }: Chapter, story: Story) {
  for (const wanted of scenes) {
    const scene = await open(story);
    expect(scene.id).toBe(wanted.id);
    for (const { label, says } of scene.mistakes) {
      press(label);
      expect([story.says.value, story.scene.value?.id, story.ended.value]).toEqual([says, scene.id, false]);
    }
    document.body.click();
    expect(story.says.value).toBe(`Look for “${scene.press.label}”.`);
    press(scene.press.label);
    expect(story.says.value).toBe('');
  }
}

describe('the practice story', () => {
  it('is walked from its first page to its last, each chapter leading on to the next', async () => {
    const story = useStory('');
    for (const chapter of practice) {
      expect(story.chapter.value).toBe(chapter);
      await walk(chapter, story);
      expect([story.ended.value, story.next.value]).toEqual([
        true,
        practice[practice.indexOf(chapter) + 1] ?? null,
      ]);
      story.begin(story.next.value ?? practice[0] ?? null);
    }
    expect(story.chapter.value).toBe(practice[0]);
    expect(story.ended.value).toBe(false);
  });

  it('says when it goes over to the other side', () => {
    const scenes = practice.flatMap((chapter) => chapter.scenes);
    const turns = scenes.filter(({ id }) => useStory(id).turned.value).map(({ id }) => id);
    expect(turns).toEqual(['lapse-list', 'approve-look', 'add-ours']);
  });

  it('goes a page back, and begins where an address says', () => {
    const [one, two] = practice[0]?.scenes ?? [];
    const story = useStory(two?.id ?? '');
    story.go(story.before.value);
    expect(story.scene.value?.id).toBe(one?.id);
    expect(story.before.value).toBeNull();
  });
});
