/** What happened for oneself: comments that name one, clients handed over, what clients said by their link. */
import type { Api } from '@clearway/contract/api';
import type { NoticeKind } from '@clearway/contract/outbox';
import { computed } from 'vue';
import { useTeamActs } from './team-acts.ts';

export type News = {
  readonly id: string;
  readonly is: NoticeKind | 'mention';
  readonly at: string;
  /** Member id, or `link` for the holder of a client link. */
  readonly by: string;
  readonly client: string | null;
  readonly clientName: string | null;
  readonly text: string | null;
  readonly fresh: boolean;
};

const newest = (a: News, b: News) => (a.at < b.at ? 1 : -1);

/** Notices and mentions as one list, newest first, each with the name of its client. */
async function readNews(api: Api, teamId: string, signal: AbortSignal): Promise<readonly News[]> {
  const ask = { path: { teamId }, signal };
  const [{ notices }, { comments, unseen }] = await Promise.all([api.notices(ask), api.mentions(ask)]);
  const ids = [...new Set(notices.flatMap(({ client }) => client ?? []))].slice(0, 200).join(',');
  const { lines } = ids ? await api.clients({ ...ask, query: { ids } }) : { lines: [] };
  const nameOf = (id: string | null) => lines.find((line) => line.id === id)?.name ?? null;
  const told = notices.map((one) => ({
    ...one,
    is: one.kind,
    clientName: nameOf(one.client),
    text: null,
    fresh: !one.read,
  }));
  return [
    ...told,
    ...comments.map((one, at) => ({ ...one, is: 'mention' as const, fresh: at < unseen })),
  ].sort(newest);
}

export function useNews() {
  const { data, reading, refetch, busy, fault, act } = useTeamActs(() => ['news'], readNews);
  const news = computed(() => data.value ?? []);
  const fresh = computed(() => news.value.filter((one) => one.fresh));
  /** Marks everything shown as read. */
  const markRead = () =>
    act(async (api, teamId) => {
      const ids = fresh.value.flatMap(({ id, is }) => (is === 'mention' ? [] : [id]));
      const [mention] = fresh.value.filter(({ is }) => is === 'mention');
      if (ids.length > 0) await api.readNotices({ path: { teamId }, body: { ids: ids.slice(0, 200) } });
      if (mention) await api.mentionsSeen({ path: { teamId }, body: { at: mention.at } });
    });
  return {
    news,
    fresh,
    ready: computed(() => data.value !== undefined),
    reading,
    refetch,
    busy,
    fault,
    markRead,
  };
}
