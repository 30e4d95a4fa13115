/** `/c/<token>`: GET shows and changes nothing; POST says "I did this" and shows again. */
import { join } from 'node:path';
import { clientPageWords } from '@clearway/catalog/client-page';
import { contactById } from '@clearway/catalog/contacts';
import { dayInWords } from '@clearway/catalog/sentences/dates';
import { systemEntries } from '@clearway/catalog/systems';
import type { View } from '@clearway/domain/client';
import { dayOf } from '@clearway/domain/day';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Context, Hono } from 'hono';
import { clientAddress } from '../client-address.ts';
import { clientView } from '../client-view.ts';
import { namesIn } from '../members.ts';
import { Trouble } from '../problem.ts';
import type { Service } from '../running.ts';
import { throttle } from '../throttle.ts';
import { type Found, firmOf, languageOf } from './found.ts';
import { knock, mayEnter, showGate } from './gate.ts';
import { clientPage, endedPage, laterPage, type Page } from './html.ts';
import { type Language, type Link, liveLink } from './link.ts';
import { sayDone } from './said.ts';
import { type Holder, readingAt, saidDays, tasksFor } from './tasks.ts';

const assets = join(import.meta.dirname, 'static');

export function serveClientPage(app: Hono, service: Service): void {
  const files = serveStatic({ root: assets, rewriteRequestPath: (path) => path.replace('/client-page', '') });
  app.get('/client-page/*', async (c, next) => {
    c.header('cache-control', 'no-cache');
    return files(c, next);
  });
  app.get('/c/:token', (c) =>
    answered(c, service, async (found) =>
      mayEnter(c, service, found)
        ? c.html(clientPage(await pageOf(c, service, found)))
        : showGate(c, service, found),
    ),
  );
  app.post('/c/:token', (c) =>
    answered(c, service, async (found) => {
      if (!isOwnForm(c, service)) throw new Trouble('foreign-origin');
      return mayEnter(c, service, found) ? say(c, service, found) : knock(c, service, found);
    }),
  );
}

/** Answers with the ended page for every link that opens nothing, and for a client or person that is gone. */
async function answered(
  c: Context,
  service: Service,
  work: (found: Found) => Promise<Response>,
): Promise<Response> {
  c.header('cache-control', 'no-store');
  const link = await liveLink(service, c.req.param('token') ?? '');
  if (!link) {
    const from = clientAddress(c, service.env.trustedProxies);
    await throttle(service, [{ key: `unknown client link from ${from}`, tries: 30, seconds: 900 }]);
    return ended(c);
  }
  const shown = service.teams.use(link.team, async (team) => {
    const view = await clientView(team.db, link.client);
    return view?.people[link.person] ? work({ link, team, view }) : ended(c);
  });
  return shown.catch((trouble: unknown) => later(c, service, trouble));
}

/** A client is no operator: what is out of order is reported, and they are told to come back. */
function later(c: Context, service: Service, trouble: unknown): Response | Promise<Response> {
  if (trouble instanceof Trouble && trouble.status < 500) throw trouble;
  if (!(trouble instanceof Trouble)) service.report(trouble, 'a client page');
  const language = asked(c);
  return c.html(laterPage(language, clientPageWords[language]), 503);
}

/** The language the browser asks for. */
const asked = (c: Context): Language => (/^es\b/i.test(c.req.header('accept-language') ?? '') ? 'es' : 'en');

/** 404 for all alike; in the language the browser asks for. */
function ended(c: Context): Response | Promise<Response> {
  const language = asked(c);
  return c.html(endedPage(language, clientPageWords[language]), 404);
}

/** The holder of the link, in the language they chose. */
async function holderOf(c: Context, service: Service, { link, view }: Found): Promise<Holder> {
  const sender = (await namesIn(service, link.team))(link.madeBy);
  return { view, person: link.person, language: languageOf(c, link), sender };
}

async function pageOf(c: Context, service: Service, found: Found): Promise<Page> {
  const { link, team, view } = found;
  const holder = await holderOf(c, service, found);
  const { language } = holder;
  const reading = readingAt(team.writer.clocks(), service.now());
  const slots = slotsOf(view, link, language);
  return {
    language,
    words: clientPageWords[language],
    say: (sentence, more = {}) =>
      sentence.replaceAll(/\{(\w+)\}/g, (slot, name: string) => more[name] ?? slots[name] ?? slot),
    day: (on) => dayInWords(on, language),
    tasks: tasksFor(holder, reading),
    said: saidDays(view, reading),
    justSaid: c.req.query('said') === 'yes',
  };
}

function slotsOf(view: View, link: Link, language: Language): Readonly<Record<string, string>> {
  return {
    person: view.people[link.person]?.name ?? '',
    client: view.client.name,
    firm: firmOf(view),
    until: dayInWords(dayOf(link.expiresAt), language),
    address: `https://${systemEntries.find(({ id }) => id === 'ia')?.host ?? ''}`,
    eus: contactById('eus')?.ways.find(({ kind }) => kind === 'phone')?.value ?? '',
    specials: '@ # & ) ( - _ \' " . , * ; : / $ !',
  };
}

async function say(c: Context, service: Service, { link, team, view }: Found): Promise<Response> {
  await throttle(service, [{ key: `said with ${link.id}`, tries: 30, seconds: 3600 }]);
  const form = await c.req.parseBody();
  const holder = await holderOf(c, service, { link, team, view });
  const task = tasksFor(holder, readingAt(team.writer.clocks(), service.now())).find(
    ({ key }) => key === form['task'],
  );
  if (task) await sayDone(service, team, link, { task, view });
  const { language } = holder;
  return c.redirect(`${new URL(c.req.url).pathname}?said=yes&lang=${language}`, 303);
}

/** A form of this very page. It sends no referrer, and then browsers call its origin `null` and say `same-origin` apart. */
function isOwnForm(c: Context, { env }: Service): boolean {
  const origin = c.req.header('origin');
  if (origin === undefined || origin === (env.publicUrl ?? new URL(c.req.url).origin)) return true;
  return origin === 'null' && c.req.header('sec-fetch-site') === 'same-origin';
}
