/** Every address of the dashboard. A page is one line here, one in nav.ts and one file under pages/. */
import { createRouter, createWebHistory, type RouteRecordRaw, type Router, START_LOCATION } from 'vue-router';
import { guard } from './guard.ts';
import { accessPages } from './routes-access.ts';
import { teamPages } from './routes-team.ts';
import { workPages } from './routes-work.ts';

declare module 'vue-router' {
  interface RouteMeta {
    /** Shown in the tab: "Readiness · Clearway". */
    title: string;
    /** Open to somebody who is not signed in. */
    open?: true;
  }
}

/** Pages inside the shell: side bar, search, keyboard. */
const inside: readonly RouteRecordRaw[] = [
  {
    path: '',
    name: 'clients',
    component: () => import('./pages/ClientsPage.vue'),
    meta: { title: 'Readiness' },
  },
  {
    path: 'clients/new',
    name: 'new-client',
    component: () => import('./pages/NewClientPage.vue'),
    meta: { title: 'Add a client' },
  },
  {
    path: 'clients/:id',
    name: 'client',
    component: () => import('./pages/ClientPage.vue'),
    meta: { title: 'Client' },
  },
  {
    path: 'persons/:id',
    name: 'person',
    component: () => import('./pages/PersonPage.vue'),
    meta: { title: 'Person' },
  },
  {
    path: 'profiles/:id',
    name: 'profile',
    component: () => import('./pages/ProfilePage.vue'),
    meta: { title: 'Profile' },
  },
  {
    path: 'import',
    name: 'import',
    component: () => import('./pages/ImportPage.vue'),
    meta: { title: 'Import' },
  },
  {
    path: 'browsers',
    name: 'browsers',
    component: () => import('./pages/BrowsersPage.vue'),
    meta: { title: 'Connect a browser' },
  },
  {
    path: 'gallery',
    name: 'gallery',
    component: () => import('./pages/GalleryPage.vue'),
    meta: { title: 'Parts' },
  },
  {
    path: 'unsent',
    name: 'unsent',
    component: () => import('./pages/UnsentPage.vue'),
    meta: { title: 'Unsent changes' },
  },
  ...workPages,
  ...accessPages,
  ...teamPages,
  {
    path: ':rest(.*)*',
    name: 'nowhere',
    component: () => import('./pages/NowherePage.vue'),
    meta: { title: 'Nothing here' },
  },
];

/** Pages before one is inside. */
const outside: readonly RouteRecordRaw[] = [
  {
    path: '/sign-in',
    name: 'sign-in',
    component: () => import('./pages/SignInPage.vue'),
    meta: { title: 'Sign in', open: true },
  },
  {
    path: '/set-up',
    name: 'set-up',
    component: () => import('./pages/SignUpPage.vue'),
    meta: { title: 'Set up', open: true },
  },
  {
    path: '/sign-up',
    name: 'sign-up',
    component: () => import('./pages/SignUpPage.vue'),
    meta: { title: 'Make an account', open: true },
  },
  {
    path: '/forgot',
    name: 'forgot',
    component: () => import('./pages/ForgotPage.vue'),
    meta: { title: 'Forgotten password', open: true },
  },
  {
    path: '/reset',
    name: 'reset',
    component: () => import('./pages/ResetPage.vue'),
    meta: { title: 'New password', open: true },
  },
  {
    path: '/verify',
    name: 'verify',
    component: () => import('./pages/VerifyPage.vue'),
    meta: { title: 'Confirm your address', open: true },
  },
  {
    path: '/asked',
    name: 'asked',
    component: () => import('./pages/AskedPage.vue'),
    meta: { title: 'What your team asks for' },
  },
  {
    path: '/join',
    name: 'join',
    component: () => import('./pages/SignUpPage.vue'),
    meta: { title: 'Join a team', open: true },
  },
  {
    path: '/new-team',
    name: 'new-team',
    component: () => import('./pages/NewTeamPage.vue'),
    meta: { title: 'Make a team' },
  },
  {
    path: '/connect-browser',
    name: 'connect-browser',
    component: () => import('./pages/ConnectBrowserPage.vue'),
    meta: { title: 'Connect a browser' },
  },
];

export function makeRouter(history = createWebHistory()) {
  const router = createRouter({
    history,
    routes: [
      ...outside,
      { path: '/', component: () => import('./shell/AppShell.vue'), children: [...inside] },
    ],
    // A page that was just loaded stands at its top; saying so would make the browser lay it out once more.
    scrollBehavior: (_to, from, saved) =>
      from === START_LOCATION && !saved?.top ? false : (saved ?? { top: 0 }),
  });
  router.beforeEach(guard);
  router.afterEach((to) => {
    document.title = `${to.meta.title} · Clearway`;
  });
  return router;
}

/** Begins to load the page of the address, so that it comes beside the first question to the service and not after it. */
export function fetchPage(router: Router, address = location.pathname + location.search) {
  for (const { components } of router.resolve(address).matched) {
    const part: unknown = components?.['default'];
    // A file that does not arrive is asked for again by the navigation itself, which says so.
    if (typeof part === 'function') void Promise.resolve(part()).catch(() => {});
  }
}
