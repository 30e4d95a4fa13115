/** What is to be done for the client in front, by the catalogue's checklists. Apart from the client, so that the panel is there before the catalogue is. */
import { checklists } from '@clearway/catalog/checklists';
import { lengths } from '@clearway/catalog/clocks';
import { explanationWords } from '@clearway/catalog/sentences/explain';
import type { View } from '@clearway/domain/client';
import { explain } from '@clearway/domain/explain';
import { nextMoves } from '@clearway/domain/moves';
import { nextStep, stepLines } from '@clearway/domain/step-standing';
import { checklistsFor, furtherChecklists } from '@clearway/domain/steps';
import { defineStore } from 'pinia';
import { computed } from 'vue';
import { useBook } from './book.ts';
import { useClient } from './client.ts';
import { useNow } from './now.ts';
import { useScreen } from './screen.ts';

export const useTodo = defineStore('todo', () => {
  const client = useClient();
  const clock = useNow();
  const book = useBook();
  const screen = useScreen();

  /** Everything that is to be done, the most pressing first. */
  const moves = computed(() =>
    client.view ? nextMoves(client.view, { checklists, clocks: lengths, now: clock.now }) : [],
  );

  /** Signing is nobody's until it is begun; on the page where it is done it is offered. */
  const signingHere = (of: View) =>
    furtherChecklists(of, checklists).filter(
      ({ checklist: { section, steps } }) =>
        section === 'sign' && steps.some(({ screens }) => screens.some((id) => id === screen.screen?.id)),
    );

  /** The client's checklists with the standing of each step. */
  const lists = computed(() => {
    const of = client.view;
    if (!of) return [];
    return [...checklistsFor(of, checklists), ...signingHere(of)].map((assigned) => {
      const lines = stepLines(of, assigned);
      return { assigned, lines, next: nextStep(lines) };
    });
  });

  /** Names of the client's own records and of the team's members, for ids that stand in slots. */
  const names = computed(() => {
    const of = client.view;
    const held = of
      ? [of.client, of.individual, of.organization, ...Object.values(of.people), ...Object.values(of.firms)]
      : [];
    return new Map([...book.names, ...held.flatMap((one) => (one ? [[one.id, one.name] as const] : []))]);
  });

  /** Why the client stands as it stands, in plain words. */
  const why = computed(() => {
    if (!client.view) return '';
    const found = explain(client.view, { checklists, clocks: lengths, now: clock.now });
    return explanationWords(found, clock.today, (id) => names.value.get(id) ?? id);
  });

  return { moves, lists, names, why };
});
