/** Light, dark or as the system has it; and how close rows stand. Kept in this browser, shown on the root element. */
import { watchEffect } from 'vue';
import { keptText } from './kept.ts';

export const theme = keptText('clearway.theme');
export const density = keptText('clearway.density');

watchEffect(() => {
  const root = document.documentElement.dataset;
  if (theme.value) root['theme'] = theme.value;
  else delete root['theme'];
  if (density.value) root['density'] = density.value;
  else delete root['density'];
});
