/** Pages of the team itself: settings, reports, messages, help. */
import type { RouteRecordRaw } from 'vue-router';

export const teamPages: readonly RouteRecordRaw[] = [
  {
    path: 'settings/:section?',
    name: 'settings',
    component: () => import('./pages/SettingsPage.vue'),
    meta: { title: 'Team and settings' },
  },
];
