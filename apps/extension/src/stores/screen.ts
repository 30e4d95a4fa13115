/** Which screen of the portal is in front, as the reader of the page tells it, or as it was picked by hand. */
import { recognise, type Screen, type Seen } from '@clearway/domain/screen';
import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import { browser } from 'wxt/browser';
import { pecos, portal } from '../hosts.ts';
import { answer, type Sender, tellPage } from '../messages.ts';
import { usePlace } from './place.ts';
import { useSession } from './session.ts';

/** What the page in this tab shows of ours; null where there is no reader. */
const look = (tab: number) => tellPage(tab, 'look', null).catch(() => null);

/** Puts the reader into a page; false where the browser lets us look at nothing. */
const bringReader = (tabId: number): Promise<boolean> =>
  browser.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/reader.js'] }).then(
    () => true,
    () => false,
  );

export const useScreen = defineStore('screen', () => {
  const place = usePlace();
  const session = useSession();
  /** The portal page that is followed, and what it showed last. Null when none is in front. */
  const page = shallowRef<{ readonly tab: number; readonly seen: Seen } | null>(null);
  /** The catalogue's screens; they come right after the first paint. */
  const screens = shallowRef<readonly Screen[]>([]);
  /** Open as a tab of its own, beside which no page is "in front": then the last portal page heard is followed. */
  let asTab = false;

  /** The browser keeps the portal from us; told by who asks it. */
  const withheld = ref(false);
  const looking = computed(() => session.choices.recognition && session.policy.recognition !== false);
  const recognised = computed(() => (page.value ? recognise(page.value.seen, screens.value) : null));
  /** No page is looked at at all: screens are picked by hand, and a pick holds until the next. */
  const blind = computed(() => !looking.value || withheld.value);
  const screen = computed(() => {
    const picked = page.value || blind.value ? place.place.picked : null;
    const id = picked ?? recognised.value?.screen;
    return screens.value.find((one) => one.id === id) ?? null;
  });
  const onPortal = computed(() => page.value !== null);

  async function start() {
    screens.value = (await import('@clearway/catalog/screens')).screens;
    asTab = (await browser.tabs.getCurrent().catch(() => undefined)) !== undefined;
    answer({
      arrived: (_, from) => looking.value && follows(from) && from.tab !== null && bringReader(from.tab),
      here: (_, from) => looking.value && follows(from),
      seen: hear,
    });
    browser.tabs.onActivated.addListener(() => void lookAround());
    browser.tabs.onUpdated.addListener((tab, change) => {
      if (change.status === 'loading' && tab === page.value?.tab) leave();
      if (change.status === 'complete') void lookAround();
    });
    browser.tabs.onRemoved.addListener((tab) => tab === page.value?.tab && leave());
    browser.windows?.onFocusChanged.addListener(() => void lookAround());
    await lookAround();
  }

  const follows = (from: Sender) => from.tab !== null && from.frame === 0 && (asTab || from.active);

  function hear(seen: Seen, from: Sender): boolean {
    if (!looking.value || !follows(from) || from.tab === null) return false;
    show(from.tab, seen);
    return true;
  }

  function show(tab: number, seen: Seen) {
    const before = recognised.value?.screen;
    page.value = { tab, seen };
    // A pick by hand holds for the page it was made on.
    if (before !== undefined && before !== recognised.value?.screen && place.place.picked)
      place.go({ picked: null });
  }

  function leave() {
    page.value = null;
    if (place.place.picked && !blind.value) place.go({ picked: null });
  }

  /** Asks the page in front what it sees; none answers where there is no reader. */
  async function lookAround() {
    if (!looking.value) return leave();
    const [front] = await browser.tabs.query({ active: true, currentWindow: true });
    if (front?.id !== undefined && (await ask(front.id))) return;
    if (!asTab) return leave();
    const tabs = await browser.tabs.query({ url: [portal, pecos] });
    const latest = tabs.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
    const tab = page.value?.tab ?? latest?.id;
    if (tab === undefined || !(await ask(tab))) leave();
  }

  /** True when the page in this tab answered. */
  async function ask(tab: number): Promise<boolean> {
    const seen = (await look(tab)) ?? ((await bringReader(tab)) ? await look(tab) : null);
    if (seen) show(tab, seen);
    return Boolean(seen);
  }

  const pick = (id: string | null) => place.go({ picked: id });

  /** Rings the control that says this phrase of ours; false when it is not on the page. */
  const showMeWhere = async (phrase: string) =>
    page.value ? tellPage(page.value.tab, 'ring', phrase).catch(() => false) : false;

  return {
    page,
    screens,
    withheld,
    blind,
    looking,
    recognised,
    screen,
    onPortal,
    start,
    lookAround,
    pick,
    showMeWhere,
  };
});
