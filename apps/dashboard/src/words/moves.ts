/** Whose move it is and what the move is, in words. */
import { moveLabel, moveWords as words } from '@clearway/catalog/sentences/moves';
import type { BlockReason } from '@clearway/domain/progress';
import type { MoveCode, Mover } from '@clearway/domain/state';

/** Short, for a column and for "Us to move". */
export const moverWords: Readonly<Record<Mover, string>> = { us: 'Us', client: 'Client', cms: 'CMS' };

/** "Tell the client". A move a newer service knows and we do not says so. */
export const moveWords = (code: MoveCode, reason?: BlockReason | null): string =>
  words[code] ? moveLabel(code, reason) : 'See the client';
