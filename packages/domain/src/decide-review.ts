/** Access reviews. A signed one is locked: what was decided stays as it was signed, only removals are still confirmed. */
import type { ChangeOf } from './change.ts';
import type { Handlers } from './decide-kinds.ts';
import { futureFinding, isProfile, keep, type Outcome, refuse, type Scene } from './decided.ts';
import type { Profile } from './profile.ts';
import { entriesOf, entryKey, undecided } from './review.ts';
import type { Review, ReviewEntry } from './review-shape.ts';

const withReview = (profile: Profile, review: Review): Profile => ({
  ...profile,
  reviews: { ...profile.reviews, [review.id]: review },
});
const stampOf = ({ context }: Scene) => ({ by: context.by, at: context.now });

function opened(profile: Profile, change: ChangeOf<'review-opened'>, scene: Scene): Outcome {
  if (profile.reviews?.[change.review]) return keep(profile);
  const items = change.items.map(
    (id) => [entryKey('item', id), { is: 'item' as const, was: 'item' }] as const,
  );
  const entries = { ...entriesOf(profile), ...Object.fromEntries(items) };
  const review: Review = { id: change.review, openedOn: change.on, ...stampOf(scene), entries };
  return keep(withReview(profile, review), futureFinding(change.on, scene.context));
}

function decidedOn(
  profile: Profile,
  review: Review,
  change: ChangeOf<'review-decided'>,
  scene: Scene,
): Outcome {
  const entry = review.entries[change.entry];
  if (!entry) return refuse({ code: 'unknown', field: 'entry' });
  if (review.signed) return refuse({ code: 'locked', field: 'review' });
  const { note: _old, ...rest } = entry;
  const next: ReviewEntry = {
    ...rest,
    verdict: change.verdict,
    ...(change.note ? { note: change.note } : {}),
    ...stampOf(scene),
  };
  return keep(withReview(profile, { ...review, entries: { ...review.entries, [change.entry]: next } }));
}

function signed(profile: Profile, review: Review, change: ChangeOf<'review-signed'>, scene: Scene): Outcome {
  if (review.signed) return keep(profile);
  const open = undecided(review).length;
  if (open > 0)
    return refuse({ code: 'wrong-kind', field: 'review', expected: `every entry decided; ${open} are not` });
  const mark = { on: change.on, ...stampOf(scene), ...(change.note ? { note: change.note } : {}) };
  return keep(withReview(profile, { ...review, signed: mark }), futureFinding(change.on, scene.context));
}

/** What was taken away is taken away in the record too: role, connection, holder or invitation. */
function takenAway(
  profile: Profile,
  key: string,
  change: ChangeOf<'removal-confirmed'>,
  scene: Scene,
): Profile {
  const [is, id = ''] = key.split(':');
  const { roles, connections, holders, invitations } = profile;
  const stamp = stampOf(scene);
  const { on } = change;
  const role = roles[id];
  if (is === 'role' && role)
    return {
      ...profile,
      roles: {
        ...roles,
        [id]: { ...role, role: 'none', status: 'disassociated', how: 'seen', on, ...stamp },
      },
    };
  const connection = connections[id];
  if (is === 'connection' && connection)
    return {
      ...profile,
      connections: {
        ...connections,
        [id]: { ...connection, answer: { is: 'disabled', how: 'seen', on, ...stamp } },
      },
    };
  const holder = holders[id];
  if (is === 'holder' && holder)
    return { ...profile, holders: { ...holders, [id]: { ...holder, endedOn: on } } };
  const invitation = invitations[id];
  if (is === 'invitation' && invitation)
    return { ...profile, invitations: { ...invitations, [id]: { ...invitation, withdrawn: true } } };
  return profile;
}

function confirmed(
  profile: Profile,
  review: Review,
  change: ChangeOf<'removal-confirmed'>,
  scene: Scene,
): Outcome {
  const entry = review.entries[change.entry];
  if (entry?.verdict !== 'remove') return refuse({ code: 'unknown', field: 'entry' });
  if (entry.confirmed) return keep(profile);
  const next: ReviewEntry = { ...entry, confirmed: { on: change.on, ...stampOf(scene) } };
  const done = withReview(profile, { ...review, entries: { ...review.entries, [change.entry]: next } });
  return keep(takenAway(done, change.entry, change, scene), futureFinding(change.on, scene.context));
}

type ReviewChange = ChangeOf<'review-decided' | 'review-signed' | 'removal-confirmed'>;

const onReview =
  <C extends ReviewChange>(run: (profile: Profile, review: Review, change: C, scene: Scene) => Outcome) =>
  (change: C, scene: Scene): Outcome => {
    if (!isProfile(scene.before)) return refuse({ code: 'unknown', field: 'record' });
    const review = scene.before.reviews?.[change.review];
    return review ? run(scene.before, review, change, scene) : refuse({ code: 'unknown', field: 'review' });
  };

export const reviewHandlers: Handlers<
  'review-opened' | 'review-decided' | 'removal-confirmed' | 'review-signed'
> = {
  'review-opened': (change, scene) =>
    isProfile(scene.before)
      ? opened(scene.before, change, scene)
      : refuse({ code: 'unknown', field: 'record' }),
  'review-decided': onReview(decidedOn),
  'review-signed': onReview(signed),
  'removal-confirmed': onReview(confirmed),
};
