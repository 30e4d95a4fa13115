/** One picture of several pages: portal and panel above, the dashboard below, as three windows on a desk. */
import type { BrowserContext, Page } from '@playwright/test';

export type Desk = { readonly portal: Page; readonly panel: Page; readonly board: Page };

const image = (png: Buffer) => `data:image/png;base64,${png.toString('base64')}`;

const desk = (portal: string, panel: string, board: string, words: string) => `
  <style>
    body { margin: 0; padding: 24px; width: 1232px; background: #e7ebf0; font: 600 20px system-ui, sans-serif; color: #1b2733; }
    .desk { display: grid; grid-template-columns: 836px 372px; gap: 20px; align-items: start; }
    figure { margin: 0; border-radius: 8px; overflow: hidden; background: #fff; box-shadow: 0 2px 12px #0003; }
    figcaption { padding: 6px 12px; font-size: 13px; font-weight: 400; background: #f6f8fa; color: #48586a; }
    img { display: block; width: 100%; object-fit: cover; object-position: top left; }
    .left { display: grid; gap: 20px; }
    .portal img { height: 300px; } .board img { height: 330px; } .panel img { height: 682px; }
    p { margin: 0 0 14px; }
  </style>
  <p>${words}</p>
  <div class="desk">
    <div class="left">
      <figure class="portal"><figcaption>Practice page of Clearway, not CMS</figcaption><img src="${portal}"></figure>
      <figure class="board"><figcaption>The team's board, on a colleague's screen</figcaption><img src="${board}"></figure>
    </div>
    <figure class="panel"><figcaption>The side panel</figcaption><img src="${panel}"></figure>
  </div>`;

/** Takes the three as they are now, with a line of what happens. */
export async function pictureOf(
  context: BrowserContext,
  { portal, panel, board }: Desk,
  words: string,
): Promise<Buffer> {
  const [left, right, below] = await Promise.all([
    portal.screenshot(),
    panel.screenshot(),
    board.screenshot(),
  ]);
  const page = await context.newPage();
  await page.setViewportSize({ width: 1280, height: 820 });
  await page.setContent(desk(image(left), image(right), image(below), words));
  const png = await page.screenshot();
  await context.close();
  return png;
}
