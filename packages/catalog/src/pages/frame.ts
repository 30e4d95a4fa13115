/** What every practice page has around its content: who it is not from, and no way for a search engine or a reader to take it for CMS. */
import type { Page } from '../pages.ts';

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const style = `
    body { margin: 3rem 1rem 1rem; font: 15px/1.4 Verdana, sans-serif; color: #222; background: #fff }
    #clearway-bar { position: fixed; inset: 0 0 auto 0; padding: .4rem 1rem; background: #ffe9a8; border-bottom: 2px solid #8a5a00; font-weight: bold }
    table[border="1"], [role=table] { border-collapse: collapse; margin: .5rem 0 }
    [role=row] { display: flex; gap: 1rem } [role=columnheader], [role=cell] { min-width: 8rem }
    ol.breadcrumb, nav ul { display: flex; gap: .75rem; list-style: none; padding: 0 } .breadcrumb li + li::before { content: "▶ " }
    .hidden { display: none }`;

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
