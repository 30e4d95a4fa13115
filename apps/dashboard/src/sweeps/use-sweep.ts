/** What is still open when somebody leaves, read from the records as they stand. */
import type { Client } from '@clearway/domain/client';
import { isClient, isProfile } from '@clearway/domain/decided';
import { clientLeaves, ourLeaver, type SweepTask, theirLeaver } from '@clearway/domain/sweep';
import { computed, ref, watch } from 'vue';
import { usePerson } from '../reads/across.ts';
import { useClient } from '../reads/client.ts';
import { useOpenClient } from '../reads/open-record.ts';
import { useRecords } from '../stores/records.ts';
import { troubleWords } from '../trouble.ts';

/** Clients of a leaver that are opened to see whom is written to. */
const mostClients = 40;

/** Opens the clients a person appears in, so that whom we write to is known; answers with what went wrong. */
function useClientsOf(lines: () => readonly { readonly id: string }[]) {
  const open = useOpenClient();
  const trouble = ref('');
  async function openAll(found: readonly { readonly id: string }[]) {
    try {
      for (const { id } of found) await open(id);
    } catch (cause) {
      trouble.value = troubleWords(cause);
    }
  }
  watch(lines, openAll, { immediate: true });
  return trouble;
}

/** One of our own people, or somebody at a client. Clients of our own leaver are handed over in one go, so they are counted, not listed. */
export function useLeaver(id: () => string, ours: () => boolean) {
  const records = useRecords();
  const { reply, person, missing, fault } = usePerson(id);
  const trouble = useClientsOf(() => (ours() ? [] : (reply.value?.clients.slice(0, mostClients) ?? [])));

  const held = computed(() => [...records.shown.values()]);
  const clients = computed((): readonly Client[] =>
    held.value.filter(isClient).filter((client) => !client.removed),
  );
  const tasks = computed((): readonly SweepTask[] => {
    if (!person.value) return [];
    const profiles = held.value.filter(isProfile).filter((profile) => !profile.removed);
    return ours()
      ? ourLeaver(person.value, { profiles, clients: [] })
      : theirLeaver(person.value, { profiles, clients: clients.value });
  });
  const more = computed(() => !ours() && (reply.value?.clientCount ?? 0) > mostClients);
  const name = computed(() => person.value?.name);
  return { name, person, tasks, clients, missing, more, fault: computed(() => fault.value || trouble.value) };
}

/** A client that leaves us. Profiles it shares with other clients stay as they are. */
export function useLeavingClient(id: () => string) {
  const { view, reply, missing, fault } = useClient(id);
  const profiles = computed(() =>
    [view.value?.individual, view.value?.organization].flatMap((profile) =>
      profile && (reply.value?.shared[profile.id] ?? 0) === 0 ? [profile] : [],
    ),
  );
  const sharedNames = computed(() =>
    [view.value?.individual, view.value?.organization].flatMap((profile) =>
      profile && (reply.value?.shared[profile.id] ?? 0) > 0 ? [profile.name] : [],
    ),
  );
  const tasks = computed((): readonly SweepTask[] =>
    view.value ? clientLeaves(view.value.client, profiles.value) : [],
  );
  const clients = computed((): readonly Client[] => (view.value ? [view.value.client] : []));
  return { name: computed(() => view.value?.client.name), tasks, clients, sharedNames, missing, fault };
}
