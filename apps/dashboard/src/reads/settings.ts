/** The team's settings, and who changed each last. */
import type { Override } from '@clearway/catalog/clocks';
import type { Settings } from '@clearway/contract/settings';
import { clockIds } from '@clearway/domain/clock';
import { useQueryCache } from '@pinia/colada';
import { computed } from 'vue';
import { useApi } from '../api.ts';
import { useAttempt } from '../attempt.ts';
import { useSession } from '../stores/session.ts';
import { useToasts } from '../stores/toasts.ts';
import { useTeamRead } from './team-read.ts';

export function useSettings() {
  const read = useTeamRead(
    () => ['settings'],
    (api, teamId, signal) => api.settings({ path: { teamId }, signal }),
  );
  const settings = computed(() => read.data.value?.settings ?? null);
  /** When to remind of a request; null while unknown or switched off. */
  const reminders = computed(() => (settings.value?.reminders.on ? settings.value.reminders : null));
  return { ...read, settings, reminders };
}

/** The team's own lengths of clocks that this edition of the catalogue knows. */
export function overridesOf(settings: Settings | null): readonly Override[] {
  return (settings?.clocks ?? []).flatMap((one) => {
    const clock = clockIds.find((id) => id === one.clock);
    return clock ? [{ ...one, clock }] : [];
  });
}

/** Changes settings and shows what the service kept. */
export function useChangeSettings() {
  const api = useApi();
  const session = useSession();
  const cache = useQueryCache();
  const toasts = useToasts();
  const { busy, fault, attempt } = useAttempt();
  const change = (body: Partial<Settings> & { readonly name?: string }, says: string) =>
    attempt(async () => {
      await api.changeSettings({ path: { teamId: session.team?.id ?? '' }, body });
      await cache.invalidateQueries({ key: ['team', session.team?.id ?? '', 'settings'] });
      toasts.say(says);
    });
  return { busy, fault, change };
}
