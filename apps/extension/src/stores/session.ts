/** Who this browser speaks for, how the last talk with the service went, and what its owner chose. */
import { catalogueVersion } from '@clearway/catalog/edition';
import type { BrowserTokens } from '@clearway/contract/browsers';
import { Answered, type Asked, Unanswered } from '@clearway/contract/send';
import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import { callFor, sendTo } from '../calling.ts';
import type { CallName, Replies } from '../calls.ts';
import { follow, now } from '../clock.ts';
import { type Look, lookNow } from '../kept/look.ts';
import { managedPolicy, type Policy } from '../kept/policy.ts';
import { tell } from '../messages.ts';
import { afterFirstPaint } from '../painted.ts';
import { forgetReplica } from '../replica.ts';
import { type Choices, type Session, type Sync, stored, usual } from '../storage.ts';
import { isLater } from '../work/edition.ts';
import { sessionOf } from '../work/session-of.ts';
import { troubleOf } from '../work/trouble.ts';

/** The address as one types it: `clearway.example.com` means https, a machine of one's own means http. */
export function originOf(typed: string): string | null {
  const text = typed.trim().replace(/\/+$/, '');
  const local = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(text);
  const whole = /^https?:\/\//.test(text) ? text : `${local ? 'http' : 'https'}://${text}`;
  return URL.canParse(whole) && text !== '' ? new URL(whole).origin : null;
}

/** The background's answer; none means that it could not tell, which is not the same as signed out. */
async function askToken(refused: string | null): Promise<string | null> {
  const token = await tell('token', { refused });
  if (token === undefined) throw new Unanswered('The session could not be renewed.');
  return token;
}

/** A client that is not there (any more) says nothing about our membership; the same answer to any other call does. */
const isAnswerAbout = (name: CallName, trouble: unknown) =>
  name === 'client' && trouble instanceof Answered && trouble.status === 404;

/** The shapes of the replies; they are needed once the service is asked, not to paint what is held. */
const shapes = () => import('../calls.ts').then(({ calls }) => calls);

export const useSession = defineStore('session', () => {
  const session = shallowRef<Session | null>(null);
  const sync = shallowRef<Sync>({ at: null, trouble: null, why: '' });
  const choices = shallowRef<Choices>(usual);
  const policy = shallowRef<Policy>({});
  const online = ref(navigator.onLine);
  /** Edition of the service's catalogue where it is later than ours; null otherwise. */
  const laterEdition = ref<string | null>(null);
  const signedIn = computed(() => Boolean(session.value?.token));

  /** Takes what a look found. Answers once it was looked at again, for it may have changed before it was followed. */
  async function start(look: Look) {
    take(look);
    stored.session.watch((value) => (session.value = value));
    stored.sync.watch((value) => (sync.value = value));
    stored.choices.watch((value) => (choices.value = value));
    addEventListener('online', () => (online.value = true));
    addEventListener('offline', () => (online.value = false));
    const [again, rules] = await Promise.all([lookNow(), managedPolicy()]);
    policy.value = rules;
    take(again);
  }

  function take(look: Look) {
    session.value = stored.session.in(look);
    sync.value = stored.sync.in(look);
    choices.value = stored.choices.in(look);
  }

  /** A call for the team; how it went shows in the sync line. Throws what the call throws. */
  async function reach<N extends CallName>(name: N, ask: Asked = {}): Promise<Replies[N]> {
    const who = session.value;
    if (!who) throw new TypeError('Nobody is signed in.');
    await afterFirstPaint();
    try {
      const reply = await callFor(who, askToken, (await shapes())[name], ask);
      await heard(reply);
      return reply;
    } catch (trouble) {
      if (isAnswerAbout(name, trouble)) await heard(null);
      else await stored.sync.write({ ...sync.value, ...troubleOf(trouble) });
      throw trouble;
    }
  }

  async function heard(reply: unknown) {
    if (typeof reply === 'object' && reply && 'now' in reply) await follow(String(reply.now));
    await stored.sync.write({ at: now(), trouble: null, why: '' });
  }

  /** Hears which catalogue the service decides with: what this version sends still means the same. */
  async function greet() {
    const reply = await reach('session').catch(() => null);
    if (reply) laterEdition.value = isLater(reply.catalogue, catalogueVersion) ? reply.catalogue : null;
  }

  /** Turns a code of the dashboard into a session. Throws Unanswered or Answered. */
  async function claim(origin: string, code: string, name: string) {
    const body = { code: code.trim().toUpperCase(), name };
    await begin(origin, await sendTo(origin, null, (await shapes()).claimBrowser, { body }));
  }

  /** Signs in by a window of the dashboard; false when it was closed. Throws Unanswered or Answered. */
  async function authorize(origin: string, name: string): Promise<boolean> {
    const { signInByWindow } = await import('../work/web-auth.ts');
    const tokens = await signInByWindow(origin, name);
    if (tokens) await begin(origin, tokens);
    return tokens !== null;
  }

  async function begin(origin: string, tokens: BrowserTokens) {
    session.value = sessionOf(origin, tokens);
    await stored.session.write(session.value);
    await stored.sync.write({ at: null, trouble: null, why: '' });
    await tell('drain', null).catch(() => null);
  }

  /**
   * Ends the session here and at the service, and forgets what this browser held of the team. What is unsent stays for
   * the next sign-in to the same team, unless `unsent` says to drop it.
   */
  async function signOut(unsent: 'keep' | 'drop') {
    const who = session.value;
    if (!who) return;
    await sendTo(who.origin, who.token, (await shapes()).signOut).catch(() => null);
    session.value = null;
    const { session: mine, place, sync, names, front, heard: versions, drafts, outbox, tray } = stored;
    await Promise.all([mine, place, sync, names, front, versions].map((item) => item.forget()));
    for (const shelf of unsent === 'drop' ? [drafts, outbox, tray] : [drafts])
      await shelf.forget(...(await shelf.all()).keys());
    await forgetReplica(who.team.id);
  }

  async function choose(next: Partial<Choices>) {
    choices.value = { ...choices.value, ...next };
    await stored.choices.write(choices.value);
  }

  return {
    session,
    sync,
    choices,
    policy,
    online,
    laterEdition,
    greet,
    signedIn,
    start,
    reach,
    claim,
    authorize,
    signOut,
    choose,
  };
});
