/** The columns of the readiness list as values. The first is always there; the rest can be chosen and are kept in the address. */
import type { sorts } from '@clearway/contract/clients';

export type Sort = (typeof sorts)[number];
export type Column = {
  readonly key: string;
  readonly label: string;
  /** Said after the label to ears and in the chooser. */
  readonly hint?: string;
  readonly sort?: Sort;
  /** Shown without being chosen. */
  readonly usual: boolean;
  /** A width for the table; those without share what is left. */
  readonly width?: string;
};

export const columns: readonly Column[] = [
  { key: 'client', label: 'Client', sort: 'name', usual: true },
  { key: 'state', label: 'State', sort: 'urgency', usual: true, width: '152px' },
  {
    key: 'squares',
    label: 'Access',
    hint: 'PECOS over NPPES, individual beside organization',
    usual: true,
    width: '64px',
  },
  { key: 'move', label: 'Next move', usual: true },
  { key: 'mover', label: 'Whose', hint: 'Whose move it is', usual: true, width: '64px' },
  { key: 'act-by', label: 'Act by', sort: 'act-by', usual: true, width: '176px' },
  {
    key: 'age',
    label: 'Age',
    hint: 'Days since the state or the wait began',
    sort: 'age',
    usual: true,
    width: '64px',
  },
  { key: 'owner', label: 'Owner', usual: true, width: '112px' },
  {
    key: 'touched',
    label: 'Touched',
    hint: 'How long ago anybody recorded anything',
    sort: 'touched',
    usual: false,
    width: '80px',
  },
  { key: 'npi', label: 'NPI', usual: false, width: '112px' },
  { key: 'tags', label: 'Tags', usual: false, width: '140px' },
  { key: 'go-live', label: 'Go-live', usual: false, width: '128px' },
  { key: 'findings', label: 'Findings', hint: 'Reports to check', usual: false, width: '80px' },
];

const known = new Set(columns.map(({ key }) => key));

export type Room = 'full' | 'snug' | 'tight';

/** Where there is less room, so that the names keep theirs: an owner stands by initials. */
const snugWidths: Readonly<Record<string, string>> = {
  move: '192px',
  mover: '60px',
  'act-by': '180px',
  age: '56px',
  owner: '64px',
};
const fitting = (column: Column, room: Room): Column => {
  const width = room === 'snug' ? snugWidths[column.key] : undefined;
  return width ? { ...column, width } : column;
};

/** Usual columns that give way first where the window is tight. */
const givingWay = new Set(['mover', 'age', 'owner']);

/** The columns named in the address (`npi,tags`), in the order of the list; the usual ones for none, fewer in a tight window. */
export function chosenColumns(asked: string | undefined, room: Room = 'full'): readonly Column[] {
  const names = (asked ?? '').split(',').filter((key) => known.has(key));
  const shown =
    names.length === 0
      ? columns.filter(({ key, usual }) => usual && !(room === 'tight' && givingWay.has(key)))
      : columns.filter(({ key }) => key === 'client' || names.includes(key));
  return shown.map((column) => fitting(column, room));
}

/** What the address says for a choice; undefined for the usual one. */
export function columnsText(keys: readonly string[]): string | undefined {
  const usual = columns.filter((column) => column.usual).map(({ key }) => key);
  const same = usual.length === keys.length && usual.every((key) => keys.includes(key));
  return same
    ? undefined
    : columns
        .filter(({ key }) => keys.includes(key))
        .map(({ key }) => key)
        .join(',');
}
