/** Lets the team's own lengths of clocks count in everything this tab decides and shows. */
import { ref, watch } from 'vue';
import { useRoute } from 'vue-router';
import { whenQuiet } from '../quiet.ts';
import { overridesOf, useSettings } from '../reads/settings.ts';

export function useTeamClocks() {
  const route = useRoute();
  const quiet = ref(false);
  whenQuiet(() => {
    quiet.value = true;
  });
  // The lines of the list are read by the service, which knows these lengths.
  const { settings } = useSettings(() => quiet.value || route.name !== 'clients');
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
