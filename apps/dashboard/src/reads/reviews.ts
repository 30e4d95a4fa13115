/** Access reviews by the day they are due, by pages. */
import type { ReviewLine } from '@clearway/contract/reviews';
import { useTeamRead } from './team-read.ts';

export const whens = ['due', 'soon', 'all'] as const;
export type When = (typeof whens)[number];
/** Pages read at once; a team with more is told so. */
const mostPages = 5;

export function useReviews(when: () => When) {
  return useTeamRead(
    () => ['reviews', when()],
    async (api, teamId, signal) => {
      let reply = await api.reviews({ path: { teamId }, query: { when: when(), limit: '200' }, signal });
      const lines: ReviewLine[] = [...reply.lines];
      for (let page = 1; reply.next && page < mostPages; page += 1) {
        reply = await api.reviews({
          path: { teamId },
          query: { when: when(), limit: '200', cursor: reply.next },
          signal,
        });
        lines.push(...reply.lines);
      }
      return { ...reply, lines };
    },
  );
}
