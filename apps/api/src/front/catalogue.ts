/** `/catalogue.json`: the ids a change may name (steps, questions, clocks, screens) with their words and sources, as this service knows them. */
import { checklists } from '@clearway/catalog/checklists';
import { clocks } from '@clearway/catalog/clocks';
import { questions } from '@clearway/catalog/questions';
import { screens } from '@clearway/catalog/screens';
import type { Hono } from 'hono';
import { catalogueVersion } from '../version.ts';

/** Nothing in it belongs to a team, so nobody needs to sign in for it. */
export function serveCatalogue(app: Hono): void {
  let text: string | undefined;
  app.get('/catalogue.json', (c) => {
    text ??= JSON.stringify({
      version: catalogueVersion,
      checklists,
      questions,
      clocks,
      screens: screens.map(({ id, title }) => ({ id, title })),
    });
    return c.body(text, 200, {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'public, max-age=3600',
    });
  });
}
