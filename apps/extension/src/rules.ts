/** The rules a change is decided by, and its shapes. They come right after the first paint, so nothing that paints first may import them. */
import { recordShapeVersion } from '@clearway/contract/wire';
import { changeShape } from '@clearway/domain/change';
import { decide } from '@clearway/domain/decide';
import { reading } from './reading.ts';
import { withUnsent } from './unsent.ts';

export const rules = { ...reading, changeShape, decide, recordShapeVersion, withUnsent };
export type Rules = typeof rules;
