import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { practice } from '@clearway/catalog/practice';
import { screens } from '@clearway/catalog/screens';
import { describe, expect, it } from 'vitest';
import { findPhrase } from '../page.ts';
import { closeFields, isControl, pageOf, recognisedIn } from './page.ts';

const folder = join(import.meta.dirname, '../../../../packages/catalog/pages');
const scenes = practice.flatMap((chapter) => chapter.scenes);

async function open(file: string): Promise<Document> {
  const html = await readFile(join(folder, file.replace('/practice/', '')), 'utf8');
  document.documentElement.innerHTML = html;
  return document;
}

describe('every scene of the practice story', () => {
  it.each(scenes.map((scene) => [scene.id, scene] as const))(
    '%s shows a page the reader knows, and its control can be pressed',
    async (_id, scene) => {
      const page = await open(pageOf(scene)?.file ?? '');
      closeFields(page);
      expect(recognisedIn(page, scene).title).toBe(screens.find((one) => one.id === scene.screen)?.title);
      // The reader never enters the signed-in strip, where Sign Out stands.
      const byText = [...page.querySelectorAll('a')].find((link) => link.textContent === scene.press.label);
      const control = findPhrase(page, scene.press.label) ?? byText ?? null;
      expect(control, scene.press.label).not.toBeNull();
      expect(isControl(control, scene.press.label, page)).toBe(true);
      for (const { label } of scene.mistakes)
        expect(isControl(findPhrase(page, label), label, page), label).toBe(true);
    },
  );

  it('leaves no field of a page open', async () => {
    for (const scene of scenes) {
      const page = await open(pageOf(scene)?.file ?? '');
      closeFields(page);
      const open_ = page.querySelectorAll(
        'select:not([disabled]),textarea:not([disabled]),input:not([disabled]):not([type=submit],[type=button],[type=reset],[type=image])',
      );
      expect(open_.length, scene.id).toBe(0);
    }
  });
});
