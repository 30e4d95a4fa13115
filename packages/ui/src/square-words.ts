/** The 2x2 read aloud. */
import type { SquareKey } from '@clearway/domain/square-keys';
import type { SquareState } from '@clearway/domain/state';
import { type System, systems } from '@clearway/domain/system';
import { statusOf } from './status.ts';

type Square = { readonly key: SquareKey; readonly state: SquareState };

/** `PECOS: individual ready, organization waiting. NPPES: …`. A square that is not there is not needed. */
export function squareWords(squares: readonly Square[]): string {
  const word = (key: SquareKey) =>
    statusOf[squares.find((square) => square.key === key)?.state ?? 'not-needed'].word.toLowerCase();
  const row = (system: System) =>
    `${system}: individual ${word(`individual.${system}`)}, organization ${word(`organization.${system}`)}`;
  return `${systems.map(row).join('. ')}.`;
}
