import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { steps } from './checklists.ts';
import { pages } from './pages.ts';
import { type Chapter, practice, sceneById } from './practice.ts';

const scenes = practice.flatMap((chapter) => chapter.scenes);

/** The words of a page's links and buttons. */
function controlsOf(screen: string, variant: string): readonly string[] {
  const file = pages.find((page) => page.screen === screen && page.variant === variant)?.file ?? '';
  const html = readFileSync(new URL(`../pages/${file}`, import.meta.url), 'utf8');
  const found = [
    ...html.matchAll(/<(?:a href="#"[^>]*|button[^>]*)>([^<]+)<|type="submit" value="([^"]+)"/g),
  ];
  return found.map(([, words = '', value = '']) =>
    (words || value).replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
  );
}

const walked = ({ scenes: own }: Chapter): readonly string[] => {
  const seen: string[] = [];
  for (let id = own[0]?.id ?? null; id !== null && !seen.includes(id); id = sceneById(id)?.press.to ?? null)
    seen.push(id);
  return seen;
};

describe('the practice story', () => {
  test('is told from both sides, and holds request, lapse, approval and recovery', () => {
    expect(new Set(scenes.map(({ side }) => side))).toEqual(new Set(['firm', 'client']));
    expect(practice.map(({ id }) => id)).toEqual(['ask', 'lapse', 'approve', 'they-add', 'recover']);
    expect(scenes.some(({ after }) => after === 'connection-request')).toBe(true);
  });

  test('every scene is met once on the way through its chapter, and the last one ends it', () => {
    for (const chapter of practice)
      expect(walked(chapter), chapter.id).toEqual(chapter.scenes.map(({ id }) => id));
  });

  test.each(scenes.map((scene) => [scene.id, scene] as const))(
    '%s shows every control it speaks of',
    (_, scene) => {
      const controls = controlsOf(scene.screen, scene.variant);
      expect(controls).toContain(scene.press.label);
      for (const mistake of scene.mistakes) expect(controls).toContain(mistake.label);
    },
  );

  test('a mistake is never the way on, and every step named exists', () => {
    expect(
      scenes.filter(({ press, mistakes }) => mistakes.some(({ label }) => label === press.label)),
    ).toEqual([]);
    const ids = steps.map(({ id }) => id);
    expect(scenes.flatMap(({ step }) => step ?? []).filter((step) => !ids.includes(step))).toEqual([]);
  });

  test('teaches that access means view and update', () => {
    expect(scenes.some(({ tells }) => tells.includes('view and update'))).toBe(true);
  });
});
