/** The page as HTML. Everything a record holds is escaped by the template; nothing of it reaches a script. */
import type { ClientPageWords } from '@clearway/catalog/client-page';
import type { Day } from '@clearway/domain/day';
import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { Language } from './link.ts';
import type { Task } from './tasks.ts';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

export type Page = {
  readonly language: Language;
  readonly words: ClientPageWords;
  /** Fills the slots of a sentence. */
  readonly say: (sentence: string, more?: Readonly<Record<string, string>>) => string;
  readonly tasks: readonly Task[];
  readonly said: readonly Day[];
  readonly justSaid: boolean;
  readonly day: (day: Day) => string;
};

export const frame = (language: Language, title: string, inside: Html): Html => html`<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>${title}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/client-page/page.css">
    <script type="module" src="/client-page/page.js"></script>
  </head>
  <body>${inside}</body>
</html>`;

const section = (id: string, heading: string, inside: Html): Html =>
  html`<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>${inside}</section>`;

const lines = (texts: readonly string[]) => texts.map((text) => html`<p>${text}</p>`);

function taskCard({ words, say, day }: Page, task: Task): Html {
  const { actBy } = task;
  const when = actBy === null ? '' : html`<p class="by">${say(words.by, { day: day(actBy) })}</p>`;
  const button = html`<form method="post">
    <input type="hidden" name="task" value="${task.key}">
    <button type="submit">${words.did}</button>
    <p class="quiet">${say(words.didNote)}</p>
  </form>`;
  return html`<article>
    <h3>${task.title}</h3>
    ${when}
    <p>${task.why}</p>
    <ol>${task.steps.map((step) => html`<li>${step}</li>`)}</ol>
    ${lines(task.after)}
    ${button}
  </article>`;
}

function yours(page: Page): Html {
  const { words, say, tasks, said, day, justSaid } = page;
  const none = tasks.length === 0 && said.length === 0;
  return html`
    ${justSaid ? html`<p class="note" role="status">${words.thanks}</p>` : ''}
    ${said.map((on) => html`<p class="note">${say(words.said, { day: day(on) })}</p>`)}
    ${none ? html`<p>${words.nothing}</p>` : ''}
    ${tasks.map((task) => taskCard(page, task))}`;
}

/** The card with the portal's rules; the button is shown by the script, because it works by it alone. */
function passwordCard({ words, say }: Page): Html {
  return html`<details>
    <summary>${words.passwordHeading}</summary>
    <p>${words.passwordWhy}</p>
    <ul>${words.passwordRules.map((rule) => html`<li>${say(rule)}</li>`)}</ul>
    <div data-password hidden>
      <button type="button">${words.passwordMake}</button>
      <output aria-live="polite"></output>
      <p class="quiet">${words.passwordOnly}</p>
    </div>
  </details>`;
}

/** The whole page of a link that works. */
export function clientPage(page: Page): Html {
  const { language, words, say } = page;
  const other = language === 'en' ? 'es' : 'en';
  return frame(
    language,
    words.title,
    html`<header>
        <p class="quiet">${say(words.notCms)}</p>
        <nav><a href="?lang=${other}" lang="${other}" hreflang="${other}">${words.otherLanguage}</a></nav>
        <h1>${say(words.hello)}</h1>
        <p>${say(words.what)}</p>
      </header>
      <main>
        ${section('never', words.neverHeading, html`${lines(words.never)}`)}
        ${section('yours', words.yoursHeading, yours(page))}
        ${section('where', words.addressHeading, html`<p>${say(words.address)}</p>`)}
        ${section('about', words.accessHeading, html`${lines(words.access.map((text) => say(text)))}`)}
        ${passwordCard(page)}
        ${section('stuck', words.stuckHeading, html`${lines(words.stuck.map((text) => say(text)))}`)}
      </main>
      <footer><button type="button" data-print hidden>${words.print}</button></footer>`,
  );
}

/** The same words for a link that ended, was taken back or never was. */
export const endedPage = (language: Language, words: ClientPageWords): Html =>
  frame(language, words.endedTitle, html`<main><h1>${words.endedTitle}</h1><p>${words.ended}</p></main>`);

/** Something on our side is out of order. */
export const laterPage = (language: Language, words: ClientPageWords): Html =>
  frame(language, words.laterTitle, html`<main><h1>${words.laterTitle}</h1><p>${words.later}</p></main>`);
