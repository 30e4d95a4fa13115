/** The side bar's places. One line a page; `keys` is its two-key shortcut after g. */
import {
  Building2,
  CalendarClock,
  ChartColumn,
  DoorOpen,
  Hourglass,
  Import,
  Inbox,
  LifeBuoy,
  ListChecks,
  MessageSquareText,
  MonitorSmartphone,
  Settings,
  ShieldCheck,
} from '@lucide/vue';
import type { Component } from 'vue';

export type Place = {
  readonly name: string;
  readonly label: string;
  readonly icon: Component;
  readonly key?: string;
  readonly group: 'work' | 'team';
};

export const places: readonly Place[] = [
  { name: 'my-work', label: 'My work', icon: Inbox, key: 'w', group: 'work' },
  { name: 'clients', label: 'Readiness', icon: ListChecks, key: 'r', group: 'work' },
  { name: 'waiting', label: 'Waiting on', icon: Hourglass, key: 'u', group: 'work' },
  { name: 'clocks', label: 'Clocks', icon: CalendarClock, key: 'k', group: 'work' },
  { name: 'reviews', label: 'Access reviews', icon: ShieldCheck, key: 'a', group: 'work' },
  { name: 'sweeps', label: 'Somebody leaves', icon: DoorOpen, key: 'l', group: 'work' },
  { name: 'messages', label: 'Messages', icon: MessageSquareText, key: 'm', group: 'work' },
  { name: 'reports', label: 'Reports', icon: ChartColumn, key: 'e', group: 'work' },
  { name: 'firm', label: 'Our firm', icon: Building2, key: 'f', group: 'team' },
  { name: 'import', label: 'Import', icon: Import, key: 'i', group: 'team' },
  { name: 'browsers', label: 'Connect a browser', icon: MonitorSmartphone, group: 'team' },
  { name: 'settings', label: 'Team and settings', icon: Settings, key: 's', group: 'team' },
  { name: 'help', label: 'Help', icon: LifeBuoy, key: 'h', group: 'team' },
];
