/** What is opened and pressed while measuring, by what a person sees. */
import type { Page } from '@playwright/test';
import { untilPainted } from './watching.ts';

type Opened = { readonly name: string; readonly address: string; readonly shown: string };

export const pagesOfWork: readonly Opened[] = [
  { name: 'Readiness', address: '/', shown: 'tr[data-row]' },
  { name: 'Readiness, blocked', address: '/?state=blocked', shown: 'tr[data-row]' },
  { name: 'Readiness, by name', address: '/?sort=name', shown: 'tr[data-row]' },
  { name: 'Board', address: '/?layout=board', shown: 'article.card' },
  { name: 'My work', address: '/my-work', shown: 'main li' },
  { name: 'Waiting on', address: '/waiting', shown: 'main tbody tr' },
  { name: 'Clocks', address: '/clocks', shown: 'main section li, main tbody tr' },
  { name: 'Reports', address: '/reports', shown: 'main table, main figure' },
  { name: 'Access reviews', address: '/reviews', shown: 'main h2' },
  { name: 'Import', address: '/import', shown: 'main h1' },
];

type Press = { readonly name: string; readonly go: (page: Page) => Promise<number> };

export const presses: readonly Press[] = [
  {
    name: 'next row (j)',
    go: async (page) => {
      await page.keyboard.press('j');
      return untilPainted(page, 'tr[data-row]:focus');
    },
  },
  {
    name: 'peek (Enter)',
    go: async (page) => {
      await page.locator('tr[data-row]').first().focus();
      await page.keyboard.press('Enter');
      return untilPainted(page, '[role=dialog] h2, aside h2');
    },
  },
  {
    name: 'search in place, last letter to rows',
    go: async (page) => {
      await page.getByLabel('Search in the list by name, NPI or own id').pressSequentially('Khan 4993');
      return untilPainted(page, 'tr[data-row]:has-text("Khan 4993")');
    },
  },
  {
    name: 'palette (Ctrl K)',
    go: async (page) => {
      await page.keyboard.press('Control+k');
      return untilPainted(page, '[role=listbox]');
    },
  },
  {
    name: 'palette, last letter to a client',
    go: async (page) => {
      await page.keyboard.press('Control+k');
      await page.locator('[role=dialog] input:focus').waitFor();
      await page.keyboard.type('Lopez 4991');
      return untilPainted(page, '[role=option]:has-text("Lopez 4991")');
    },
  },
  {
    name: 'filter: blocked',
    go: async (page) => {
      await page.getByRole('button', { name: /^Blocked/ }).click();
      return untilPainted(page, '[aria-pressed=true]:has-text("Blocked")');
    },
  },
  {
    name: 'choose all',
    go: async (page) => {
      await page.getByLabel('Choose all loaded rows').click();
      return untilPainted(page, '[role=toolbar]');
    },
  },
  {
    name: 'open a client',
    go: async (page) => {
      await page.getByRole('row').getByRole('link').first().click();
      return untilPainted(page, 'h2:has-text("Access now")');
    },
  },
];
