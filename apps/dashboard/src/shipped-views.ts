/** The views that come with the house, named by whose move it is. Each is an address, its count stands in the side bar. */
import type { ClientsReply } from '@clearway/contract/clients';
import type { Shape } from '@clearway/ui/status';

type Counts = ClientsReply['counts'];
export type ShippedView = {
  readonly id: string;
  readonly label: string;
  readonly query: Readonly<Record<string, string>>;
  readonly count: (counts: Counts, total: number) => number;
  readonly shape?: Shape;
  readonly tone?: string;
};

const state = (id: string) => (counts: Counts) => counts.states[id] ?? 0;
const mover = (id: string) => (counts: Counts) => counts.movers[id] ?? 0;

export const shippedViews: readonly ShippedView[] = [
  { id: 'all', label: 'All clients', query: {}, count: (_, total) => total },
  { id: 'ours', label: 'Our move', query: { mover: 'us' }, count: mover('us') },
  { id: 'clients', label: 'Client’s move', query: { mover: 'client' }, count: mover('client') },
  { id: 'cms', label: 'CMS’s move', query: { mover: 'cms' }, count: mover('cms') },
  { id: 'overdue', label: 'Overdue', query: { when: 'overdue' }, count: ({ overdue }) => overdue },
  { id: 'week', label: 'Act within a week', query: { when: 'week' }, count: ({ week }) => week },
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
