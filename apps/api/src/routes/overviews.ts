/** Clocks, access reviews, reports. */
import type { Answers } from '../answers.ts';
import { clocksPage } from '../db/team/read/deadlines.ts';
import { reportsOf } from '../db/team/read/reports.ts';
import { reviewsPage } from '../db/team/read/reviews.ts';

const usualWeeks = 12;
const mostWeeks = 104;

export const overviewAnswers = {
  clocks: async ({ team, query, service }) => clocksPage(team.db, query, service.now()),
  reviews: async ({ team, query, service }) => reviewsPage(team.db, query, service.now()),
  reports: async ({ team, query, service }) => {
    const weeks = Math.min(mostWeeks, Math.max(1, Number(query.weeks ?? usualWeeks)));
    return reportsOf(team.db, { weeks, owner: query.owner }, service.now());
  },
} satisfies Partial<Answers>;
