/** In front of a page that asks for a mailed code. GET shows a form and sends nothing, because filters of mail open links. */
import { clientCodeWords } from '@clearway/catalog/client-code';
import type { Context } from 'hono';
import { html } from 'hono/html';
import { clientAddress } from '../client-address.ts';
import { Trouble } from '../problem.ts';
import type { Service } from '../running.ts';
import { throttle } from '../throttle.ts';
import { codeAddress, hinted, isCode, isOpened, open, sendCode } from './code.ts';
import { type Found, firmOf, languageOf } from './found.ts';
import { frame, type Html } from './html.ts';

/** Where the visitor stands: `asked`, a code is out; `nowhere`, none can be sent. */
type Stand = 'begin' | 'asked' | 'wrong' | 'wait' | 'nowhere';

/** True when the page may be shown and spoken to. */
export function mayEnter(c: Context, service: Service, { link, view }: Found): boolean {
  if (!link.asksCode) return true;
  const email = codeAddress(service, view.people[link.person]);
  return email !== null && isOpened(c, service, { link, email });
}

export function showGate(c: Context, service: Service, found: Found): Response | Promise<Response> {
  const said = c.req.query('code');
  return c.html(gatePage(c, service, found, said === 'asked' || said === 'wrong' ? said : 'begin'));
}

/** A code is asked for or typed. */
export async function knock(c: Context, service: Service, found: Found): Promise<Response> {
  const email = codeAddress(service, found.view.people[found.link.person]);
  if (email === null) return c.html(gatePage(c, service, found, 'nowhere'));
  try {
    return await heard(c, service, found, email);
  } catch (trouble) {
    if (!(trouble instanceof Trouble) || trouble.status !== 429) throw trouble;
    c.header('retry-after', String(trouble.details.retryAfter ?? 60));
    return c.html(gatePage(c, service, found, 'wait'), 429);
  }
}

async function heard(c: Context, service: Service, found: Found, email: string): Promise<Response> {
  const { link, view } = found;
  const { code: typed, send } = await c.req.parseBody();
  const language = languageOf(c, link);
  const again = (to: string) => c.redirect(`${new URL(c.req.url).pathname}?${to}lang=${language}`, 303);
  // A page that was open longer than its code is good for says something: nothing is mailed for that.
  if (typeof typed !== 'string' && send !== 'yes') return again('');
  const what = typeof typed === 'string' ? 'tries' : 'codes';
  const from = clientAddress(c, service.env.trustedProxies);
  await throttle(service, [
    { key: `${what} for ${link.id}`, tries: what === 'codes' ? 5 : 20, seconds: 3600 },
    { key: `${what} of client links from ${from}`, tries: 60, seconds: 3600 },
  ]);
  if (typeof typed !== 'string') {
    await sendCode(service, { link, email }, { firm: firmOf(view), language });
    return again('code=asked&');
  }
  if (!(await isCode(service, link, typed))) return again('code=wrong&');
  open(c, service, { link, email });
  return again('');
}

function gatePage(c: Context, service: Service, { link, view }: Found, stand: Stand): Html {
  const language = languageOf(c, link);
  const words = clientCodeWords[language];
  const email = codeAddress(service, view.people[link.person]);
  const at = email === null ? 'nowhere' : stand;
  const say = (text: string) =>
    text.replaceAll('{firm}', firmOf(view)).replaceAll('{address}', hinted(email ?? ''));
  const notes = {
    begin: words.why,
    asked: words.sent,
    wrong: words.wrong,
    wait: words.wait,
    nowhere: words.nowhere,
  };
  return frame(
    language,
    words.title,
    html`<main>
      <h1>${words.title}</h1>
      <p class="note" role="status">${say(notes[at])}</p>
      ${at === 'asked' || at === 'wrong' || at === 'wait' ? codeForm(words.label, words.open) : ''}
      ${at === 'nowhere' ? '' : askForm(at === 'begin' ? words.send : words.again)}
      <p class="quiet">${words.never}</p>
    </main>`,
  );
}

const codeForm = (label: string, button: string): Html => html`<form method="post">
    <label for="code">${label}</label>
    <input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="12" required>
    <button type="submit">${button}</button>
  </form>`;

const askForm = (button: string): Html => html`<form method="post">
    <input type="hidden" name="send" value="yes">
    <button type="submit">${button}</button>
  </form>`;
