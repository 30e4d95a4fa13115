import { type ReviewItem, reviewItems, reviewTriggers } from '../review-items.ts';
import { type Sweep, sweeps } from '../sweeps.ts';
import { leads, line, lines, page, sourceLine, sourceWords } from './lines.ts';

/** What an access review goes through, when it is due, and the sweeps when somebody leaves. */
export const printReviews = (): string =>
  page(
    'Access reviews, and when somebody leaves',
    'Every {access-review} for an organization, every {access-review-individual} for an individual.',
    [
      ['## Also due when', '', ...lines('Event', reviewTriggers.events), sourceLine(reviewTriggers.sources)],
      ...reviewItems.map(itemLines),
      ...sweeps.map(sweepLines),
    ],
  );

const itemLines = (item: ReviewItem): readonly string[] => [
  `## ${item.code} ${item.area}`,
  '',
  `\`${item.id}\`${item.kinds ? ` · only ${item.kinds.join(' and ')}` : ''}${leads(item.step)}`,
  '',
  ...line('Must be true', item.mustBeTrue),
  ...line('Where', item.where),
  sourceLine(item.sources),
];

const sweepLines = ({ title, items }: Sweep): readonly string[] => [
  `## ${title}`,
  '',
  ...items.map(
    ({ words, per, how, sources }) =>
      `- ${words} (for each ${per})${leads(how ?? undefined)} [${sources.map(sourceWords).join('; ')}]`,
  ),
];
