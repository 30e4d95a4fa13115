/** Path (c): the extension reads no field, no body of a data table and not the signed-in strip, on any practice page; and the trap that says so catches who does. */
import { pages } from '@clearway/catalog/pages';
import { expect, test } from '@playwright/test';
import { openBrowser, openPanel } from './harness/browser.ts';
import { runPortal } from './harness/portal.ts';
import { caught, trappedExtension } from './harness/trapped-extension.ts';

const variants = {
  a: 'the older markup',
  b: 'the newer markup',
  near: 'pages that only look alike',
} as const;

for (const [variant, name] of Object.entries(variants)) {
  test(`zero reads of fields, table bodies and the signed-in strip: ${name}`, async () => {
    const portal = await runPortal();
    const extension = trappedExtension();
    const { context, close } = await openBrowser(portal.port, extension.folder);
    await openPanel(context);
    const page = await context.newPage();
    const hits: string[] = [];
    const own = pages.filter((page) => page.variant === variant);
    for (const practice of own) {
      await page.goto(portal.show(practice));
      // The reader is through when the trap has seen it read what it may.
      await expect
        .poll(async () => (await caught(page)).allowed, { message: `${practice.file} was read` })
        .toBeGreaterThan(0);
      const first = await caught(page);
      // It looks again when the page changes, and reads no more than before.
      await page.evaluate(() => document.body.append(document.createElement('hr')));
      await expect
        .poll(async () => (await caught(page)).allowed, { message: `${practice.file} was read again` })
        .toBeGreaterThan(first.allowed);
      hits.push(...(await caught(page)).hits.map((hit) => `${practice.file}: ${hit}`));
    }
    expect(own.length).toBeGreaterThanOrEqual(12);
    expect(hits).toEqual([]);
    await close();
    extension.forget();
    await portal.close();
  });
}

/** Readers that must be caught, one a way of reading. Each is harmless by itself: it reads and keeps nothing. */
const readers = {
  'the value of a field': "document.querySelector('input[type=text], input[type=password]').value",
  'an attribute of a field':
    "document.querySelector('input[type=text], input[type=password]').getAttribute('value')",
  'the attributes of a field': "document.querySelector('input[type=text], input[type=password]').attributes",
  'all text of the page': 'document.body.textContent',
  'all visible text': 'document.body.innerText',
  'the markup of the page': 'document.documentElement.outerHTML',
  'a cell of a data table': "document.querySelector('#planted td').firstChild.data",
  'the node value of a cell': "document.querySelector('#planted td').firstChild.nodeValue",
  'letters of a cell': "document.querySelector('#planted td').firstChild.substringData(0, 3)",
  'the name in the strip': "document.querySelector('#planted-strip').firstChild.data",
  'letters of the name in the strip':
    "document.querySelector('#planted-strip').firstChild.substringData(14, 4)",
  'the text beside the strip': "document.querySelector('#planted-strip b').textContent",
  'a form': "new FormData(document.querySelector('#planted-form'))",
  'a selection': '(getSelection().selectAllChildren(document.body), getSelection().toString())',
  'a copy': 'document.body.cloneNode(true)',
} as const;

const planted = `
  document.body.insertAdjacentHTML('beforeend', '<form id="planted-form"><input type="text" value="x"></form>' +
    '<table id="planted"><tr><th>Name</th></tr><tr><td>Amara Osei</td></tr></table>' +
    '<div id="planted-strip">Logged in as: Amara Osei <b>MD</b></div>');
  document.addEventListener('plant', () => {
    const name = document.documentElement.getAttribute('data-plant');
    ({ ${Object.entries(readers)
      .map(([name, code]) => `${JSON.stringify(name)}: () => { void (${code}); }`)
      .join(',\n')} })[name]();
  });
  document.documentElement.setAttribute('data-planted', 'yes');
`;

test('the trap catches every planted reader', async () => {
  const portal = await runPortal();
  const extension = trappedExtension(planted);
  const { context, close } = await openBrowser(portal.port, extension.folder);
  const page = await context.newPage();
  const home = pages.find(({ screen, nearMiss }) => screen === 'ia-signin' && !nearMiss) ?? pages[0];
  if (!home) throw new Error('There are no practice pages.');
  await page.goto(portal.show(home));
  await expect(page.locator('html')).toHaveAttribute('data-planted', 'yes');
  const missed: string[] = [];
  for (const name of Object.keys(readers)) {
    const before = (await caught(page)).hits.length;
    await page.evaluate((planted) => {
      document.documentElement.setAttribute('data-plant', planted);
      document.dispatchEvent(new Event('plant'));
    }, name);
    if ((await caught(page)).hits.length === before) missed.push(name);
  }
  expect(missed).toEqual([]);
  await close();
  extension.forget();
  await portal.close();
});
