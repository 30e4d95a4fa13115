/** What a form gives: a change without its envelope. A store adds id, base, at and catalogue. */
import type { Change } from './change.ts';

type Bare<C> = C extends Change ? Omit<C, 'id' | 'base' | 'at' | 'catalogue' | 'batch'> : never;
export type Draft = Bare<Change>;
