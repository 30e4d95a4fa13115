/** A member's clients on which something is to be done, put off ones apart, and what they did today. */
import { dayOf } from '@clearway/domain/day';
import { computed, ref, watch } from 'vue';
import { useClock } from '../stores/clock.ts';
import { useSync } from '../stores/sync.ts';
import { type Span, spanOf, tasksOf } from '../work/tasks.ts';
import { useTotal } from './clients.ts';
import { useLines } from './lines.ts';
import { useSettings } from './settings.ts';
import { useTeamRead } from './team-read.ts';

/** Pages of lines read by itself; a member with more is told that there are more. */
const mostLines = 500;

/** A member's lines: those at work, read to the end, and those put off. */
function useTaskLines(member: () => string) {
  const sync = useSync();
  const list = useLines(() => ({ owner: member(), mover: 'us,client', sort: 'act-by', snoozed: 'hide' }));
  const off = () => ({ owner: member(), snoozed: 'only', sort: 'act-by' }) as const;
  const snoozed = { ...useLines(off), total: useTotal(off) };
  watch([list.next, list.loading], ([next, loading]) => {
    if (next && !loading && list.lines.value.length < mostLines) void list.more();
  });
  watch(
    () => sync.pulled,
    () => {
      void list.refresh(0, list.lines.value.length);
      void snoozed.load();
    },
  );
  return { list, snoozed };
}

/** What the member recorded, and of that what is of today. */
function useDone(member: () => string) {
  const clock = useClock();
  const done = useTeamRead(
    () => ['history', 'by', member()],
    (api, teamId, signal) => api.history({ path: { teamId }, query: { by: member(), limit: '100' }, signal }),
  );
  const today = computed(() =>
    (done.data.value?.entries ?? []).filter((entry) => dayOf(entry.receivedAt) === clock.today),
  );
  return { done, today };
}

export function useInbox(member: () => string) {
  const clock = useClock();
  const { reminders } = useSettings();
  const { list, snoozed } = useTaskLines(member);
  const { done, today } = useDone(member);
  /** Settled here and now, before the service has said so. */
  const settled = ref<ReadonlySet<string>>(new Set());
  const settle = (id: string) => {
    settled.value = new Set([...settled.value, id]);
  };
  const gone = (id: string) => settled.value.has(id) || list.moved.value.has(id);
  const tasks = computed(() => tasksOf(list.lines.value, reminders.value, clock.today));
  const count = (span: Span) =>
    tasks.value.filter(({ due, line }) => !gone(line.id) && spanOf(due, clock.today) === span).length;
  const more = computed(() => list.next.value !== null && list.lines.value.length >= mostLines);

  async function again() {
    settled.value = new Set();
    await Promise.all([list.load(), snoozed.load(), done.refetch()]);
  }
  return { list, snoozed, done, today, tasks, count, gone, settle, again, more };
}
