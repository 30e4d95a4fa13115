/** What is to be done for the client in front, by the catalogue's checklists. Apart from the client, so that the panel is there before the catalogue is. */
import { checklists } from '@clearway/catalog/checklists';
import { lengths } from '@clearway/catalog/clocks';
import { nextMoves } from '@clearway/domain/moves';
import { nextStep, stepLines } from '@clearway/domain/step-standing';
import { checklistsFor } from '@clearway/domain/steps';
import { defineStore } from 'pinia';
import { computed } from 'vue';
import { useClient } from './client.ts';
import { useNow } from './now.ts';

export const useTodo = defineStore('todo', () => {
  const client = useClient();
  const clock = useNow();

  /** Everything that is to be done, the most pressing first. */
  const moves = computed(() =>
    client.view ? nextMoves(client.view, { checklists, clocks: lengths, now: clock.now }) : [],
  );

  /** The client's checklists with the standing of each step. */
  const lists = computed(() => {
    const of = client.view;
    if (!of) return [];
    return checklistsFor(of, checklists).map((assigned) => {
      const lines = stepLines(of, assigned);
      return { assigned, lines, next: nextStep(lines) };
    });
  });

  return { moves, lists };
});
