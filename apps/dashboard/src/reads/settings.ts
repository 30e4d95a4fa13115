/** The team's settings, and who changed each last. */
import type { Override } from '@clearway/catalog/clocks';
import type { Settings } from '@clearway/contract/settings';
import { clockIds } from '@clearway/domain/clock';
import { computed } from 'vue';
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
