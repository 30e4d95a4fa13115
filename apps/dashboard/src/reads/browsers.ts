/** The connected browsers, and the code by which one is connected. */
import { useQuery } from '@pinia/colada';
import { computed, ref } from 'vue';
import { useApi } from '../api.ts';
import { useSession } from '../stores/session.ts';
import { troubleWords } from '../trouble.ts';

export function useBrowsers() {
  const api = useApi();
  const session = useSession();
  const path = () => ({ teamId: session.team?.id ?? '' });
  const code = ref<{ code: string; expiresAt: string } | null>(null);
  const { data, refetch } = useQuery({
    key: () => ['team', path().teamId, 'browsers'],
    query: ({ signal }) => api.browsers({ path: path(), signal }),
  });

  /** Each answers null when it went well, else what went wrong. */
  async function ask() {
    try {
      code.value = await api.browserCode({ path: path() });
      return null;
    } catch (trouble) {
      return troubleWords(trouble);
    }
  }
  async function forget(browserId: string) {
    try {
      await api.forgetBrowser({ path: { ...path(), browserId } });
      await refetch();
      return null;
    } catch (trouble) {
      return troubleWords(trouble);
    }
  }
  return {
    browsers: computed(() => data.value?.browsers ?? []),
    loaded: computed(() => data.value !== undefined),
    code,
    ask,
    forget,
  };
}

/** Lets a browser in by a web-auth window; answers the address the window goes to next. Throws what the api throws. */
export function useAuthorize() {
  const api = useApi();
  return async (
    teamId: string,
    asked: { challenge: string; redirect: string; state: string; name: string },
  ) => {
    const { redirect } = await api.authorizeBrowser({ path: { teamId }, body: asked });
    return redirect;
  };
}
