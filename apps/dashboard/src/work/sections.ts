/** The tasks by stretch of days. A long stretch shows its first ones: nobody does more before lunch. */
import type { Day } from '@clearway/domain/day';
import { computed, ref } from 'vue';
import { type Span, spanOf, spans, type Task } from './tasks.ts';

const listed = 40;

type Shown = {
  readonly tasks: readonly Task[];
  readonly today: Day;
  /** The one stretch that is looked at; empty for all. */
  readonly only: string;
};

export function useSections(of: () => Shown) {
  const whole = ref<ReadonlySet<Span>>(new Set());
  const sections = computed(() => {
    const { tasks, today, only } = of();
    return spans
      .map((span) => ({
        span,
        tasks: tasks.filter(({ due }) => spanOf(due, today) === span),
        most: whole.value.has(span) ? Number.POSITIVE_INFINITY : listed,
      }))
      .filter((one) => one.tasks.length > 0 && (only === '' || only === one.span));
  });
  /** Ids of the rows that stand there, from top to bottom. */
  const order = computed(() =>
    sections.value.flatMap(({ tasks, most }) => tasks.slice(0, most).map(({ line }) => line.id)),
  );
  const showWhole = (span: Span) => {
    whole.value = new Set([...whole.value, span]);
  };
  return { sections, order, showWhole };
}
