/** Which edition of the catalogue this is, and what each edition changed. Every change carries the edition it was made under. */
import { checklists } from './checklists.ts';

export { catalogueVersion } from './edition.ts';

export type CatalogueChange = {
  readonly version: string;
  readonly on: string;
  readonly what: string;
  /** Steps it added, changed or retired; open checklists that hold one of them are touched. */
  readonly steps: readonly string[];
};

/** Newest first. */
export const catalogueChanges: readonly CatalogueChange[] = [
  {
    version: '2026.11.1',
    on: '2026-11-23',
    what: 'First edition: every procedure of I&A work, with sources.',
    steps: checklists.flatMap((checklist) => checklist.steps.map((step) => step.id)),
  },
];

/** Ids of the steps that editions after `version` added, changed or retired; all of them when the version is not known. */
export function stepsSince(version: string): readonly string[] {
  const at = catalogueChanges.findIndex((change) => change.version === version);
  return [
    ...new Set(catalogueChanges.slice(0, at === -1 ? undefined : at).flatMap((change) => change.steps)),
  ];
}

/** Ids of the checklists that editions after `version` touch. */
export function touchedSince(version: string): readonly string[] {
  const newer = stepsSince(version);
  return checklists.filter(({ steps }) => steps.some((step) => newer.includes(step.id))).map(({ id }) => id);
}
