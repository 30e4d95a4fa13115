/** The lines of clients: my book, kept for offline, and what a search finds. Read from the service, which sorts them. */
import type { ClientLine, ClientsReply } from '@clearway/contract/clients';
import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import { tell } from '../messages.ts';
import { type Front, stored } from '../storage.ts';
import { useRecords } from './records.ts';
import { useSession } from './session.ts';

/** Most lines of one's own that are kept at hand. */
const most = 200;
const matches = (line: ClientLine, text: string) =>
  [line.name, line.npi, line.individual?.name, line.organization?.name].some((value) =>
    value?.toLowerCase().includes(text),
  );

export const useBook = defineStore('book', () => {
  const session = useSession();
  const records = useRecords();
  const lines = shallowRef<readonly ClientLine[]>([]);
  const counts = shallowRef<ClientsReply['counts'] | null>(null);
  const names = shallowRef<ReadonlyMap<string, string>>(new Map());
  const loading = ref(false);
  /** Whose lines are shown: mine, or the whole team's (a lead who owns no client has nothing else). */
  const scope = ref<'mine' | 'team'>('mine');
  /** The team whose lines are shown. */
  let of: string | null = null;
  const byId = computed(() => new Map(lines.value.map((line) => [line.id, line])));

  /** As it was when a panel was last seen. */
  function begin(front: Front) {
    of = front.team;
    [lines.value, scope.value] = [front.lines, front.scope];
  }

  /** What is at hand, then what the service says. What shows of this team already stays until there is something else. */
  async function start() {
    const team = session.session?.team.id ?? null;
    const held = (await records.held()?.lines()) ?? [];
    if (of !== team) [lines.value, scope.value] = [[], 'mine'];
    of = team;
    if (held.length > 0) lines.value = held;
    await refresh();
  }

  /** My book anew, as far as the service answers; what was there stays otherwise. */
  async function refresh() {
    const who = session.session;
    if (!who?.token || loading.value) return;
    loading.value = true;
    try {
      const mine = await listed(who.member);
      await tell('overdue', mine.counts.overdue);
      // A lead who owns no client has the team's to look at.
      if (mine.lines.length === 0) scope.value = 'team';
      const reply = scope.value === 'mine' ? mine : await listed(undefined);
      [lines.value, counts.value] = [reply.lines, reply.counts];
      await records.held()?.keepLines(reply.lines);
    } catch {
      // The sync line says what went wrong; my book as it was is still there.
    } finally {
      loading.value = false;
    }
  }

  const listed = (owner: string | undefined) =>
    session.reach('clients', { query: { owner, sort: 'urgency', limit: String(most) } });

  async function show(whose: 'mine' | 'team') {
    scope.value = whose;
    await refresh();
  }

  /** Lines that a name or NPI finds: all the team's when the service answers, else those at hand. */
  async function search(text: string): Promise<readonly ClientLine[]> {
    const wanted = text.trim().toLowerCase();
    const atHand = lines.value.filter((line) => matches(line, wanted));
    if (!session.signedIn) return atHand;
    const query = { search: wanted, limit: '20' };
    return session.reach('clients', { query }).then(
      (reply) => reply.lines,
      () => atHand,
    );
  }

  /** Lines of the team in any of these states, at most 500, by name. */
  async function inStates(states: readonly string[]): Promise<readonly ClientLine[]> {
    const found: ClientLine[] = [];
    let cursor: string | undefined;
    do {
      const query = { state: states.join(','), sort: 'name', limit: '100', cursor };
      const reply = await session.reach('clients', { query });
      found.push(...reply.lines);
      cursor = reply.next ?? undefined;
    } while (cursor && found.length < 500);
    return found;
  }

  /** Names of the team's members, for "Maya owns". */
  async function learnNames() {
    names.value = new Map(Object.entries(await stored.names.read()));
    const reply = await session.reach('members').catch(() => null);
    if (!reply) return;
    const found = reply.members.map((member) => [member.id, member.name] as const);
    names.value = new Map(found);
    await stored.names.write(Object.fromEntries(found));
  }

  return {
    lines,
    counts,
    names,
    byId,
    loading,
    scope,
    begin,
    show,
    start,
    refresh,
    search,
    inStates,
    learnNames,
  };
});
