/** Pages across clients: what is to be done, who waits, what expires. */
import type { RouteRecordRaw } from 'vue-router';

export const workPages: readonly RouteRecordRaw[] = [
  {
    path: 'my-work',
    name: 'my-work',
    component: () => import('./pages/MyWorkPage.vue'),
    meta: { title: 'My work' },
  },
  {
    path: 'waiting',
    name: 'waiting',
    component: () => import('./pages/WaitingPage.vue'),
    meta: { title: 'Waiting on' },
  },
  {
    path: 'clocks',
    name: 'clocks',
    component: () => import('./pages/ClocksPage.vue'),
    meta: { title: 'Clocks' },
  },
];
