/** What every practice page has around its content: who it is not from, and no way for a search engine or a reader to take it for CMS. */
import type { Page } from '../pages.ts';
import { style } from './style.ts';

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The whole document; `body` is what the markup made of the content. */
export function frame(page: Page, body: readonly string[]): string {
  return [
    '<!doctype html>',
    '<html lang="en">',
    '  <head>',
    '    <meta charset="utf-8">',
    '    <meta name="robots" content="noindex, nofollow">',
    `    <meta name="clearway-path" content="${escaped(page.path + page.hash)}">`,
    `    <title>Practice page of Clearway: ${page.screen}</title>`,
    '    <meta name="viewport" content="width=device-width">',
    `    <style>${style}\n    </style>`,
    '  </head>',
    '  <body>',
    '    <div id="clearway-bar" role="note">Practice page of Clearway, not CMS</div>',
    ...body.map((line) => `    ${line}`),
    '  </body>',
    '</html>',
    '',
  ].join('\n');
}
