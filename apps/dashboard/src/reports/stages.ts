/** A stage is the next move of a client. */
import { moveCodes } from '@clearway/domain/state';
import { moveWords } from '../words/moves.ts';

export function stageWords(stage: string): string {
  const code = moveCodes.find((one) => one === stage);
  return code ? moveWords(code) : stage === '' || stage === 'none' ? 'Nothing to do' : stage;
}
