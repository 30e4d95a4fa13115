/** The content of every practice page, by screen, and the document made of it. */
import type { Page } from '../pages.ts';
import type { Content } from './blocks.ts';
import { connectionContents } from './content-connections.ts';
import { homeContents } from './content-home.ts';
import { nppesContents } from './content-nppes.ts';
import { pecosContents } from './content-pecos.ts';
import { profileContents } from './content-profile.ts';
import { registrationContents } from './content-registration.ts';
import { roleContents } from './content-roles.ts';
import { signInContents } from './content-sign-in.ts';
import { staffContents } from './content-staff.ts';
import { inDivs } from './divs.ts';
import { frame } from './frame.ts';
import { inTables } from './tables.ts';

export const contents: Readonly<Record<string, Content>> = {
  ...signInContents,
  ...registrationContents,
  ...homeContents,
  ...profileContents,
  ...roleContents,
  ...connectionContents,
  ...staffContents,
  ...nppesContents,
  ...pecosContents,
};

/** The html of a page. Throws for a screen that has no content: write it in `pages/content-….ts`. */
export function htmlOf(page: Page): string {
  const content = contents[page.screen];
  if (!content)
    throw new Error(`No practice page for ${page.screen}: add it to a file src/pages/content-….ts`);
  const blocks = page.variant === 'near' ? content.near.blocks : content[page.variant];
  const markup = page.variant === 'near' ? content.near.markup : page.variant === 'a' ? 'tables' : 'divs';
  return frame(page, (markup === 'tables' ? inTables : inDivs)(content, blocks, systemNames(page)));
}

function systemNames({ screen }: Page): string {
  if (screen.startsWith('ia-')) return 'Identity & Access Management System';
  return screen.startsWith('np-') ? 'NPPES' : 'PECOS';
}
