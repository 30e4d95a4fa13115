/**
 * The rules of the work and the lengths of its clocks, as one piece: most of the panel's weight. It is loaded right
 * after the first paint, so nothing that paints first may import it.
 */
import { lengths } from '@clearway/catalog/clocks';
import { recordShapeVersion } from '@clearway/contract/wire';
import { changeShape } from '@clearway/domain/change';
import { decide } from '@clearway/domain/decide';
import { readiness } from '@clearway/domain/readiness';
import { viewOf } from '@clearway/domain/view';
import { knownIn, withUnsent } from './unsent.ts';

export const rules = {
  changeShape,
  decide,
  knownIn,
  lengths,
  readiness,
  recordShapeVersion,
  viewOf,
  withUnsent,
};
export type Rules = typeof rules;
