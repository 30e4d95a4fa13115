/** Lets the team's own lengths of clocks count in everything this tab decides and shows. */
import { watch } from 'vue';
import { overridesOf, useSettings } from '../reads/settings.ts';
import { useRecords } from '../stores/records.ts';

export function useTeamClocks() {
  const { settings } = useSettings();
  const records = useRecords();
  watch(settings, (own) => records.override(overridesOf(own)), { immediate: true });
}
