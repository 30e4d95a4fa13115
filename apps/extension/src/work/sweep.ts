/** The morning sweep: every profile of which a request waits, A to Z, with a box per system. */
import type { ClientLine } from '@clearway/contract/clients';
import type { ProfileKind } from '@clearway/domain/checklist';
import type { Day } from '@clearway/domain/day';
import type { SquareState } from '@clearway/domain/state';
import { type System, systems } from '@clearway/domain/system';

export type Box = { readonly system: System; readonly state: SquareState; readonly lastDay: Day | null };
export type Row = {
  readonly profile: string;
  readonly name: string;
  readonly kind: ProfileKind;
  /** A client through whom the profile is read. */
  readonly client: string;
  readonly boxes: readonly Box[];
};

/** States in which there is something to look for in My Connections. */
export const swept: readonly SquareState[] = ['waiting', 'at-risk', 'presumed-lapsed'];

function rowsOf(line: ClientLine): readonly Row[] {
  return (['individual', 'organization'] as const).flatMap((kind) => {
    const profile = line[kind];
    if (!profile) return [];
    const boxes = systems.flatMap((system) => {
      const square = line.squares.find((one) => one.key === `${kind}.${system}`);
      return square && swept.includes(square.state)
        ? [{ system, state: square.state, lastDay: square.lastDay }]
        : [];
    });
    return boxes.length > 0
      ? [{ profile: profile.id, name: profile.name, kind, client: line.id, boxes }]
      : [];
  });
}

/** One row a profile, however many clients share it, by name. */
export function sweepOf(lines: readonly ClientLine[]): readonly Row[] {
  const rows = new Map(lines.flatMap(rowsOf).map((row) => [row.profile, row]));
  return [...rows.values()].sort(
    (a, b) => a.name.localeCompare(b.name, 'en') || (a.profile < b.profile ? -1 : 1),
  );
}
