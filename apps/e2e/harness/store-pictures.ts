/** Pictures in the sizes the extension stores take: 1280 x 800 of portal and panel, and the small tile of 440 x 280. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';

export type Size = { readonly width: number; readonly height: number };
export const screenSize: Size = { width: 1280, height: 800 };
export const tileSize: Size = { width: 440, height: 280 };

const image = (png: Buffer) => `data:image/png;base64,${png.toString('base64')}`;
const icon = () =>
  image(readFileSync(fileURLToPath(new URL('../../extension/public/icon/128.png', import.meta.url))));

const style = `
  * { box-sizing: border-box; margin: 0; }
  body { background: #e7ebf0; font: 16px/1.4 system-ui, sans-serif; color: #1b2733; overflow: hidden; }
  figure { border-radius: 8px; overflow: hidden; background: #fff; box-shadow: 0 2px 14px #0003; }
  figcaption { padding: 6px 12px; font-size: 13px; background: #f6f8fa; color: #48586a; }
  img { display: block; object-fit: cover; object-position: top left; }`;

/** One line of what is seen, the practice page on the left, the panel on the right. */
export async function storePicture(
  context: BrowserContext,
  { portal, panel }: { readonly portal: Page; readonly panel: Page },
  words: string,
): Promise<Buffer> {
  const [left, right] = await Promise.all([portal.screenshot(), panel.screenshot()]);
  return drawn(
    context,
    screenSize,
    `<style>${style}
      body { display: grid; grid: auto 1fr / 820px 1fr; gap: 20px; padding: 28px 32px; }
      h1 { grid-column: 1 / -1; font-size: 28px; line-height: 1.2; }
      figure { align-self: start; } .page img { width: 100%; height: 294px; } .panel img { width: 100%; height: 640px; }
      p { margin-top: 18px; color: #48586a; }
    </style>
    <h1>${words}</h1>
    <div><figure class="page"><figcaption>Practice page of Clearway, not CMS</figcaption><img src="${image(left)}"></figure>
      <p>Invented people. Reads no field, clicks nothing. Not affiliated with CMS.</p></div>
    <figure class="panel"><figcaption>The side panel</figcaption><img src="${image(right)}"></figure>`,
  );
}

/** Name, purpose, and whom it does not belong to. */
export const storeTile = (context: BrowserContext): Promise<Buffer> =>
  drawn(
    context,
    tileSize,
    `<style>${style}
      body { display: grid; align-content: center; gap: 14px; padding: 0 36px; background: #0a5757; color: #fff; }
      div { display: flex; align-items: center; gap: 14px; font-size: 34px; font-weight: 600; }
      div img { width: 56px; height: 56px; } p { font-size: 20px; line-height: 1.3; } small { font-size: 13px; opacity: .85; }
    </style>
    <div><img src="${icon()}">Clearway</div>
    <p>The right step beside the Medicare I&amp;A screen you are on</p>
    <small>Not affiliated with CMS</small>`,
  );

async function drawn(context: BrowserContext, size: Size, html: string): Promise<Buffer> {
  const page = await context.newPage();
  await page.setViewportSize(size);
  await page.setContent(html);
  const png = await page.screenshot();
  await page.close();
  return png;
}

/** Width, height and whether it has an alpha channel, which the stores refuse: read from the header of the PNG. */
export const headerOf = (png: Buffer) => ({
  width: png.readUInt32BE(16),
  height: png.readUInt32BE(20),
  alpha: png.readUInt8(25) > 3,
});
