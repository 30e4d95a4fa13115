/** Pages about who can open what: access reviews, sweeps when somebody leaves, our own firms. */
import type { RouteRecordRaw } from 'vue-router';

export const accessPages: readonly RouteRecordRaw[] = [
  {
    path: 'reviews',
    name: 'reviews',
    component: () => import('./pages/ReviewsPage.vue'),
    meta: { title: 'Access reviews' },
  },
  {
    path: 'reviews/:profile',
    name: 'review',
    component: () => import('./pages/ReviewPage.vue'),
    meta: { title: 'Access review' },
  },
  {
    path: 'sweeps',
    name: 'sweeps',
    component: () => import('./pages/SweepsPage.vue'),
    meta: { title: 'Somebody leaves' },
  },
  {
    path: 'sweeps/:kind/:id',
    name: 'sweep',
    component: () => import('./pages/SweepPage.vue'),
    meta: { title: 'Somebody leaves' },
  },
  {
    path: 'firm/:id?',
    name: 'firm',
    component: () => import('./pages/FirmPage.vue'),
    meta: { title: 'Our firm' },
  },
];
