/** From what is typed on an evidence card to the change it reports. Text in, draft out; what is missing has a code. */
import type { View } from '@clearway/domain/client';
import type { Connection } from '@clearway/domain/connection';
import { type Day, isDay } from '@clearway/domain/day';
import type { Draft } from '@clearway/domain/draft';
import { cryptoRandom, type Id, newId, type ProfileId } from '@clearway/domain/id';
import { currentConnection } from '@clearway/domain/open-access';
import type { Profile } from '@clearway/domain/profile';
import { neededSystems, type StepLine } from '@clearway/domain/step-standing';
import { type Assigned, homeOf } from '@clearway/domain/steps';
import { type System, systems } from '@clearway/domain/system';

export type Fault = {
  readonly field: string;
  readonly code: 'day' | 'tracking-id' | 'no-system' | 'no-firm' | 'empty';
};
export type Made =
  | { readonly ok: true; readonly draft: Draft }
  | { readonly ok: false; readonly faults: readonly Fault[] };
export type Scene = { readonly view: View; readonly assigned: Assigned; readonly line: StepLine };
type Fields = Readonly<Record<string, string>>;

export const trackingId = /^[A-Za-z0-9-]{1,20}$/;
const text = (value: string | undefined) => value?.trim() ?? '';
const note = (fields: Fields) => (text(fields['note']) ? { note: text(fields['note']) } : {});
const howOf = (fields: Fields) => (fields['how'] === 'said' ? ('said' as const) : ('seen' as const));

/** The profile the step is about. */
export function profileOf({ view, assigned }: Pick<Scene, 'view' | 'assigned'>): Profile | undefined {
  return assigned.kind === 'individual' ? view.individual : view.organization;
}

/** Our firm that works for the client: its own, or the team's only one. */
export function firmOf(view: View): ProfileId | null {
  const ours = Object.values(view.firms).filter((firm) => firm.ours && !firm.removed);
  return view.client.firm ?? (ours.length === 1 ? (ours[0]?.id ?? null) : null);
}

/** Systems ticked when the card opens: those the client needs. */
export const systemsNeeded = (view: View, profile: Profile): readonly System[] =>
  neededSystems(view, profile);

const ticked = (fields: Fields) => systems.filter((system) => fields[system] === 'yes');
const onDay = (fields: Fields): Day | null => {
  const day = text(fields['on']);
  return isDay(day) ? day : null;
};
const dayFault = (day: Day | null): readonly Fault[] => (day ? [] : [{ field: 'on', code: 'day' }]);

/** A request that is over cannot be asked again under its id: the next one is a new connection. */
function idFor(current: Connection | null): Id<'connection'> {
  const waits = current && !current.requestedOn && !current.answer;
  return waits ? current.id : newId('connection', cryptoRandom);
}

/** "Request sent": one a system, each with its own tracking ID. */
export function requestSent(scene: Scene, fields: Fields): Made {
  const [profile, firm, on, of] = [profileOf(scene), firmOf(scene.view), onDay(fields), ticked(fields)];
  const wrong = of.filter(
    (system) => text(fields[`id-${system}`]) && !trackingId.test(text(fields[`id-${system}`])),
  );
  const faults: Fault[] = [
    ...dayFault(on),
    ...(of.length === 0 ? [{ field: 'systems', code: 'no-system' } as const] : []),
    ...wrong.map((system) => ({ field: `id-${system}`, code: 'tracking-id' }) as const),
    ...(firm ? [] : [{ field: 'firm', code: 'no-firm' } as const]),
  ];
  if (faults.length > 0 || !profile || !firm || !on) return { ok: false, faults };
  const requests = of.map((system) => ({
    connection: idFor(currentConnection(profile, system, firm)),
    system,
    ...(text(fields[`id-${system}`]) ? { trackingId: text(fields[`id-${system}`]) } : {}),
  }));
  const direction = scene.view.client.route?.is === 'they-add' ? 'they-add' : 'we-ask';
  return made({
    kind: 'connections-requested',
    record: profile.id,
    firm,
    direction,
    on,
    requests,
    ...note(fields),
  });
}

/** Connections of the profile that were requested and are not answered: those whose tracking ID can be put right. */
export function openRequests(scene: Pick<Scene, 'view' | 'assigned'>): readonly Connection[] {
  const [profile, firm] = [profileOf(scene), firmOf(scene.view)];
  if (!profile) return [];
  const current = systems.map((system) => currentConnection(profile, system, firm ?? undefined));
  return current.flatMap((one) => (one?.requestedOn && !one.answer ? [one] : []));
}

/** Tracking IDs put right, one change each; the first value stays in the history. */
export function trackingIdsCorrected(scene: Scene, fields: Fields): readonly Made[] {
  const profile = profileOf(scene);
  return openRequests(scene).flatMap(({ id, system, trackingId: before }) => {
    const typed = text(fields[`id-${system}`]);
    if (!profile || typed === '' || typed === before) return [];
    if (!trackingId.test(typed))
      return [{ ok: false, faults: [{ field: `id-${system}`, code: 'tracking-id' }] } as const];
    return [made({ kind: 'tracking-id-recorded', record: profile.id, connection: id, trackingId: typed })];
  });
}

/** "Asked them to add us": no clock runs before they did. */
export function askedToAdd(scene: Scene, fields: Fields): Made {
  const [profile, firm, on, of] = [profileOf(scene), firmOf(scene.view), onDay(fields), ticked(fields)];
  if (!profile || !firm || !on || of.length === 0) {
    const none = of.length === 0 ? [{ field: 'systems', code: 'no-system' } as const] : [];
    return {
      ok: false,
      faults: [...dayFault(on), ...none, ...(firm ? [] : [{ field: 'firm', code: 'no-firm' } as const])],
    };
  }
  const requests = of.map((system) => ({
    connection: idFor(currentConnection(profile, system, firm)),
    system,
  }));
  return made({ kind: 'connections-expected', record: profile.id, firm, on, requests, ...note(fields) });
}

/** "They approved" or "I saw it approved", per system; an answer to a request that was never recorded is kept as well. */
export function answered(scene: Scene, fields: Fields): Made {
  const [profile, on, of] = [profileOf(scene), onDay(fields), ticked(fields)];
  const none = of.length === 0 ? [{ field: 'systems', code: 'no-system' } as const] : [];
  if (!profile || !on || none.length > 0) return { ok: false, faults: [...dayFault(on), ...none] };
  const is = fields['is'] === 'rejected' ? 'rejected' : fields['is'] === 'disabled' ? 'disabled' : 'approved';
  const firm = firmOf(scene.view);
  const answers = of.map((system) => {
    const current = currentConnection(profile, system, firm ?? undefined);
    return current
      ? ({ connection: current.id, is } as const)
      : ({ connection: newId('connection', cryptoRandom), is, system } as const);
  });
  return made({
    kind: 'connections-answered',
    record: profile.id,
    answers,
    ...(firm ? { firm } : {}),
    how: howOf(fields),
    on,
    ...note(fields),
  });
}

/** A plain tick where the step belongs: on the person, the profile or the client. */
export function tick(scene: Scene, fields: Fields): Made {
  const on = onDay(fields);
  const id = text(fields['id']);
  const wrong = id !== '' && !trackingId.test(id);
  if (!on || wrong)
    return {
      ok: false,
      faults: [...dayFault(on), ...(wrong ? [{ field: 'id', code: 'tracking-id' } as const] : [])],
    };
  const record = homeOf(scene.assigned, scene.line.step, scene.view);
  return made({
    kind: 'step-ticked',
    record,
    step: scene.line.step.id,
    how: howOf(fields),
    on,
    ...(id ? { trackingId: id } : {}),
    ...note(fields),
  });
}

const made = (draft: Draft): Made => ({ ok: true, draft });
