/** What was reported although the rules say it should not be possible, and is not settled yet. */
import type { View } from './client.ts';
import type { AnyRecord } from './decided.ts';
import type { Finding } from './finding-shape.ts';
import { peopleOf } from './readiness.ts';

export type OpenFinding = { readonly record: string; readonly key: string; readonly finding: Finding };

/** Findings of one record that nobody has settled, oldest first. */
export function openFindingsOf(record: AnyRecord): readonly OpenFinding[] {
  const all = Object.entries(record.findings).map(([key, finding]) => ({ record: record.id, key, finding }));
  return all.filter((one) => !one.finding.settled).sort((a, b) => (a.finding.at < b.finding.at ? -1 : 1));
}

/** Findings of the client, its profiles and its people that nobody has settled. */
export function openFindings(view: View): readonly OpenFinding[] {
  const profiles = [view.individual, view.organization].flatMap((profile) => profile ?? []);
  return [view.client, ...profiles, ...peopleOf(view)].flatMap(openFindingsOf);
}
