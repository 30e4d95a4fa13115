/** Parts of a page that nobody asked for yet: fetched while it is quiet, and tried again while the service is away. */
import { type AsyncComponentLoader, defineAsyncComponent } from 'vue';

const tries = 6;

/** A part that draws itself once it is there. Where it does not come in half a minute the page does without it. */
export const later = (load: AsyncComponentLoader) =>
  defineAsyncComponent({
    loader: load,
    onError: (_trouble, retry, _fail, attempts) => {
      if (attempts < tries) setTimeout(retry, 1500 * attempts);
    },
  });

/** Fetches what may be wanted soon; that it did not come is told by whoever wants it. */
export const beforehand = (load: () => Promise<unknown>): void => {
  load().catch(() => undefined);
};
