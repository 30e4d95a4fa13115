/** Every system and body the work meets: what it is, and what it is not. Retired ones say what took their place. */
import type { Source } from '@clearway/domain/checklist';
import { aroundSystems } from './systems/around.ts';
import { coreSystems } from './systems/core.ts';
import { retiredSystems } from './systems/retired.ts';

export type SystemEntry = {
  readonly id: string;
  readonly name: string;
  readonly what: string;
  /** What Clearway does for it. */
  readonly ours: string;
  /** `optional`: off unless a client needs it. `outside`: named only, another login. */
  readonly standing: 'current' | 'optional' | 'outside' | 'retired';
  /** Host to type, without a link where the address is not certain. */
  readonly host?: string;
  readonly contact?: string;
  /** For a retired one: what took its place, or that the sources name nothing. */
  readonly replacedBy?: string;
  readonly sources: readonly Source[];
  readonly checked: string;
};

export const systemEntries: readonly SystemEntry[] = [...coreSystems, ...aroundSystems, ...retiredSystems];
