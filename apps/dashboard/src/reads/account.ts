/** One's own account: name, password, second factor, passkeys, sign-ins. */
import type { Api } from '@clearway/contract/api';
import { useQuery } from '@pinia/colada';
import { computed, ref } from 'vue';
import { useApi } from '../api.ts';
import { useAttempt } from '../attempt.ts';
import { useSession } from '../stores/session.ts';
import { troubleWords } from '../trouble.ts';

export function useAccount() {
  const api = useApi();
  const { data, error, refetch } = useQuery({
    key: ['account'],
    query: ({ signal }) => api.account({ signal }),
  });
  const { busy, fault, attempt } = useAttempt();
  /** True when it went well; the account is read anew then. */
  const act = (work: (api: Api) => Promise<unknown>) =>
    attempt(async () => {
      await work(api);
      await refetch();
    });
  return {
    account: computed(() => data.value ?? null),
    reading: computed(() => (error.value ? troubleWords(error.value) : '')),
    refetch,
    busy,
    fault,
    act,
  };
}

/** Setting the authenticator app up: the code to scan, then the first number it shows. */
export function useTotp(act: ReturnType<typeof useAccount>['act']) {
  const session = useSession();
  const started = ref<{ uri: string; backupCodes: readonly string[] } | null>(null);
  const codes = ref<readonly string[]>([]);

  const start = (password: string) =>
    act(async (api) => {
      started.value = await api.startTotp({ body: { password } });
    });
  async function confirm(code: string) {
    const done = await act((api) => api.confirmTotp({ body: { code } }));
    if (!done) return false;
    codes.value = started.value?.backupCodes ?? [];
    started.value = null;
    await session.load();
    return true;
  }
  const stop = (password: string) => act((api) => api.stopTotp({ body: { password } }));
  const renew = (password: string) =>
    act(async (api) => {
      codes.value = (await api.newBackupCodes({ body: { password } })).backupCodes;
    });
  return { started, codes, start, confirm, stop, renew };
}
