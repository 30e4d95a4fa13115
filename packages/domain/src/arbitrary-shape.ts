/** Loose fields made into a change of the shape every change must have. For tests only. */
import { type Change, type ChangeKind, changeShape } from './change.ts';

const kept = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(kept);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inside]) => (inside === undefined ? [] : [[key, kept(inside)]])),
  );
};

/** Additions take no null: what is left out there is left out. */
const withoutNull = (kind: ChangeKind, value: object) =>
  kind.endsWith('-added')
    ? Object.fromEntries(Object.entries(value).filter(([, inside]) => inside !== null))
    : value;

/** Parsed as the service parses what arrives; throws where the fields are not those of the kind. */
export const shaped = (kind: ChangeKind, value: object): Change =>
  changeShape.parse(kept(withoutNull(kind, value)));
