import type { Command } from '../verbs/index.ts';
import type { GameState } from '../state.ts';

/**
 * Whether a command may still be taken back: it was an edit of the text, nothing was learnt by it, and
 * nothing left the building. Once a move has revealed something the log is the truth.
 */
export function undoable(before: GameState, after: GameState, command: Command): boolean {
  return (
    command.type === 'edit-paragraph' &&
    after.knowledge.evidence.length === before.knowledge.evidence.length &&
    after.luck.every((word, index) => word === before.luck[index]) &&
    after.promises.every((promise, index) => promise.kept === before.promises[index]?.kept)
  );
}
