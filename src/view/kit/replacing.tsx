import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useDesk } from './desk.ts';
import { useFirstFocus } from './firstFocus.ts';

/** What puts another game on the table. */
interface Replacing {
  /** Carries it out; where the game under way cannot be kept, asks first. */
  readonly start: (act: () => void) => void;
  /** The question, in place of the button that asked it; null while there is none. */
  readonly question: JSX.Element | null;
}

/** Puts another game on the table. The one under way is put aside; only where nothing can be kept is it lost, and then only after a question. */
export function useReplacing(): Replacing {
  const { say, session, keeping } = useDesk();
  const [waiting, setWaiting] = useState<{ readonly act: () => void } | null>(null);
  const first = useFirstFocus<HTMLButtonElement>(waiting !== null);
  const start = (act: () => void): void => {
    if (keeping.kept()) act();
    else setWaiting({ act });
  };
  const answer = (act: () => void) => () => {
    setWaiting(null);
    act();
  };
  const question = waiting && (
    <fieldset class="inline-ask" aria-live="polite">
      <legend>{say('replace.ask', { round: session.getState().game.round })}</legend>
      <button type="button" class="button" ref={first} onClick={answer(waiting.act)}>
        {say('replace.sure')}
      </button>
      <button type="button" class="button button-quiet" onClick={answer(() => {})}>
        {say('replace.keep')}
      </button>
    </fieldset>
  );
  return { start, question };
}
