import { faultsOf } from '@clearway/ui/testing';
import { describe, expect, it } from 'vitest';
import { visit } from '../testing.ts';
import GalleryPage from './GalleryPage.vue';

describe('the gallery of parts', () => {
  it('shows every part without a fault that axe can find', async () => {
    await visit(GalleryPage);
    expect(document.body.textContent).toContain('Presumed lapsed');
    expect(await faultsOf(document.body)).toEqual([]);
  });
});
