import { type Page, pages } from '@clearway/catalog/pages';

/** The practice page of a screen in one of its markups. */
export function practicePage(screen: string, variant: Page['variant']): Page {
  const found = pages.find((page) => page.screen === screen && page.variant === variant);
  if (!found) throw new Error(`There is no practice page ${screen}.${variant}.`);
  return found;
}
