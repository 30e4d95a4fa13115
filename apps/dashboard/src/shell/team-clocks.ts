/** Lets the team's own lengths of clocks count in everything this tab decides and shows. */
import { watch } from 'vue';
import { overridesOf, useSettings } from '../reads/settings.ts';

export function useTeamClocks() {
  const { settings } = useSettings();
  // What decides is fetched once the page stands: no first row waits for it.
  watch(
    settings,
    async (own) => {
      if (!own) return;
      const { useRecords } = await import('../stores/records.ts');
      useRecords().override(overridesOf(own));
    },
    { immediate: true },
  );
}
