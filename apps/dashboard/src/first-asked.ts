/** The app's side of early.ts: what a page asks first is noted, and answers that are under way already are taken. */
import type { Router } from 'vue-router';
import type {} from './early.ts';
import { whenQuiet } from './quiet.ts';

/** The answer to a question that was asked before the app was there. */
export function askedEarly(question: string): Promise<Response> | undefined {
  const early = globalThis.clearwayEarly;
  early?.note(question);
  return early?.take(question);
}

/** Every page has first questions of its own, until it stands. */
export function noteFirstQuestions(router: Router): void {
  router.afterEach((to) => {
    const early = globalThis.clearwayEarly;
    early?.begin(to.fullPath.split('#')[0] ?? '/');
    whenQuiet(() => early?.end());
  });
}

/** Nothing of one person is asked for the next one at this browser. */
export const forgetFirstQuestions = () => globalThis.clearwayEarly?.forget();
