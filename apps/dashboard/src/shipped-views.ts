/** The views that come with the house, named by whose move it is. Each is an address, its count stands in the side bar. */
import type { ClientsReply } from '@clearway/contract/clients';
import type { Shape } from '@clearway/ui/status';
import { AlarmClock, CalendarDays, Landmark, Moon, UserRound, UsersRound } from '@lucide/vue';
import type { Component } from 'vue';

type Counts = ClientsReply['counts'];
export type ShippedView = {
  readonly id: string;
  readonly label: string;
  readonly query: Readonly<Record<string, string>>;
  readonly count: (counts: Counts, total: number) => number;
  readonly icon?: Component;
  readonly shape?: Shape;
  readonly tone?: string;
};

const state = (id: string) => (counts: Counts) => counts.states[id] ?? 0;
const mover = (id: string) => (counts: Counts) => counts.movers[id] ?? 0;

export const shippedViews: readonly ShippedView[] = [
  { id: 'all', label: 'Readiness', query: {}, count: (_, total) => total },
  { id: 'ours', icon: UserRound, label: 'Our move', query: { mover: 'us' }, count: mover('us') },
  {
    id: 'clients',
    icon: UsersRound,
    label: 'Client’s move',
    query: { mover: 'client' },
    count: mover('client'),
  },
  { id: 'cms', icon: Landmark, label: 'CMS’s move', query: { mover: 'cms' }, count: mover('cms') },
  {
    id: 'overdue',
    icon: AlarmClock,
    label: 'Overdue',
    query: { when: 'overdue' },
    count: ({ overdue }) => overdue,
  },
  {
    id: 'week',
    icon: CalendarDays,
    label: 'Act within a week',
    query: { when: 'week' },
    count: ({ week }) => week,
  },
  {
    id: 'at-risk',
    label: 'At risk',
    query: { state: 'at-risk' },
    count: state('at-risk'),
    shape: 'triangle',
    tone: 'risk',
  },
  {
    id: 'blocked',
    label: 'Blocked',
    query: { state: 'blocked' },
    count: state('blocked'),
    shape: 'square',
    tone: 'blocked',
  },
  {
    id: 'half-open',
    label: 'Half open',
    query: { state: 'half-open' },
    count: state('half-open'),
    shape: 'right-half',
    tone: 'half-open',
  },
  {
    id: 'untouched',
    icon: Moon,
    label: 'Untouched for a month',
    query: { when: 'untouched' },
    count: ({ untouched }) => untouched,
  },
  {
    id: 'ready',
    label: 'Ready',
    query: { state: 'ready' },
    count: state('ready'),
    shape: 'disc',
    tone: 'ready',
  },
];

const filters = [
  'state',
  'mover',
  'when',
  'owner',
  'tag',
  'q',
  'view',
  'snoozed',
  'findings',
  'sinceFrom',
  'sinceTo',
];

/** The shipped view whose filters are exactly those of an address; null for any other. */
export function viewOfAddress(address: Readonly<Record<string, unknown>>): ShippedView | null {
  const asked = filters.filter((key) => address[key]);
  const same = ({ query }: ShippedView) =>
    asked.length === Object.keys(query).length && asked.every((key) => query[key] === address[key]);
  return shippedViews.find(same) ?? null;
}
