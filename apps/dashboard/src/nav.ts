/** The side bar's places. One line a page; `keys` is its two-key shortcut after g. */
import { Import, ListChecks, MonitorSmartphone } from '@lucide/vue';
import type { Component } from 'vue';

export type Place = {
  readonly name: string;
  readonly label: string;
  readonly icon: Component;
  readonly key?: string;
  readonly group: 'work' | 'team';
};

export const places: readonly Place[] = [
  { name: 'clients', label: 'Readiness', icon: ListChecks, key: 'r', group: 'work' },
  { name: 'import', label: 'Import', icon: Import, key: 'i', group: 'team' },
  { name: 'browsers', label: 'Connect a browser', icon: MonitorSmartphone, group: 'team' },
];
