/** Pages of the team itself: settings, reports, messages, help. */
import type { RouteRecordRaw } from 'vue-router';

export const teamPages: readonly RouteRecordRaw[] = [
  {
    path: 'settings/:section?',
    name: 'settings',
    component: () => import('./pages/SettingsPage.vue'),
    meta: { title: 'Team and settings' },
  },
  {
    path: 'reports',
    name: 'reports',
    component: () => import('./pages/ReportsPage.vue'),
    meta: { title: 'Reports' },
  },
  {
    path: 'messages/:kind?',
    name: 'messages',
    component: () => import('./pages/MessagesPage.vue'),
    meta: { title: 'Messages' },
  },
  {
    path: 'help/:topic?',
    name: 'help',
    component: () => import('./pages/HelpPage.vue'),
    meta: { title: 'Help' },
  },
];
