/**
 * What was in front when a panel was last seen, kept in the memory of the browser: the next one shows it before the
 * replica is open. It holds what the replica holds, by version, so what is done on it goes the same way.
 */
import { defineStore } from 'pinia';
import { computed, watch } from 'vue';
import { isBehind } from '../heard.ts';
import type { Look } from '../kept/look.ts';
import { type Front, stored } from '../storage.ts';
import { useBook } from './book.ts';
import { useClient } from './client.ts';
import { useRecords } from './records.ts';
import { useSession } from './session.ts';

/** Moves come in bursts; the last of one is kept. */
const pause = 250;

export const useFront = defineStore('front', () => {
  const session = useSession();
  const records = useRecords();
  const book = useBook();
  const client = useClient();

  const now = computed((): Front | null => {
    const who = session.session;
    if (!who) return null;
    const view = client.view;
    const held = view
      ? [
          view.client,
          view.individual,
          view.organization,
          ...Object.values(view.people),
          ...Object.values(view.firms),
        ]
      : [];
    const envelopes = held.flatMap((one) => (one ? (records.base.get(one.id) ?? []) : []));
    const { lines, scope } = book;
    return { team: who.team.id, lines, scope, records: envelopes, shared: client.shared };
  });

  /** Shows what a look found, if it is of the team that is signed in. */
  function show(look: Look) {
    book.names = new Map(Object.entries(stored.names.in(look)));
    const front = stored.front.in(look);
    if (!front || front.team !== session.session?.team.id) return;
    book.begin(front);
    // A tick made on it since, and sent by the background, is in the replica: what is behind waits for that.
    if (isBehind(front.records, stored.heard.in(look))) return;
    records.begin(front.records);
    client.shared = front.shared;
  }

  /** Keeps what is in front from now on. */
  function follow() {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = (front: Front | null) => {
      clearTimeout(timer);
      timer = setTimeout(() => void stored.front.write(front), pause);
    };
    watch(now, keep, { immediate: true });
  }

  return { show, follow };
});
