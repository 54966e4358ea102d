import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '../../game/rules/charter.ts';
import type { Member } from '../../scenario/model/scenario.ts';
import { announce } from '../kit/announcer.ts';
import { useFirstFocus } from '../kit/firstFocus.ts';
import { useDesk, useScenario } from '../kit/desk.ts';
import { Flag } from '../kit/Flag.tsx';
import '../styles/nine.css';
import { handsOf, isRight, type PuzzleVote, turned, VOTES } from './votes.ts';

const RESULTS = ['adopted', 'vetoed', 'failed'] as const;
type Answer = Result | number;

/** A puzzle of five votes, each judged by the rule that the game itself counts by. */
export function CountToNine() {
  const { say, announcer } = useDesk();
  const [at, setAt] = useState(0);
  const [given, give] = useState<Answer | null>(null);
  const question = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  const vote = VOTES[at];
  const right = vote !== undefined && given !== null && isRight(vote, given);
  useLayoutEffect(() => {
    if (moved.current) question.current?.focus();
  }, [at]);
  const onward = useFirstFocus<HTMLButtonElement>(right);
  if (!vote) return null;
  const answer = (chosen: Answer): void => {
    give(chosen);
    announce(announcer, verdict(vote, chosen, say));
  };
  const go = (to: number): void => {
    moved.current = true;
    give(null);
    setAt(to);
  };
  const last = at === VOTES.length - 1;
  return (
    <div class="nine">
      {at === 0 && <p>{say('nine.line')}</p>}
      {at === 0 && <p class="muted">{say('nine.rule')}</p>}
      <p class="nine-step">{say('nine.step', { at: at + 1, of: VOTES.length })}</p>
      <h3 tabIndex={-1} ref={question}>
        {say(`nine.${vote.id}.ask`)}
      </h3>
      <Places vote={vote} given={given} onChoose={right ? null : answer} />
      {vote.asks.kind === 'result' && (
        <div class="nine-answers" role="group" aria-label={say('nine.answers')}>
          {RESULTS.map((result) => (
            <button
              type="button"
              class="button"
              key={result}
              aria-pressed={given === result}
              aria-disabled={right}
              onClick={() => {
                if (!right) answer(result);
              }}
            >
              {say(`nine.result.${result}`)}
            </button>
          ))}
        </div>
      )}
      {given !== null && (
        <p class={right ? 'nine-verdict nine-right' : 'nine-verdict'}>{verdict(vote, given, say)}</p>
      )}
      {right && last && <p>{say('nine.done')}</p>}
      {right && (
        <button type="button" class="button button-first" ref={onward} onClick={() => go(last ? 0 : at + 1)}>
          {say(last ? 'nine.again' : 'nine.next')}
        </button>
      )}
    </div>
  );
}

function verdict(vote: PuzzleVote, given: Answer, say: ReturnType<typeof useDesk>['say']): string {
  const { asks } = vote;
  if (isRight(vote, given)) return say('nine.right', { why: say(`nine.${vote.id}.why`) });
  return asks.kind === 'hand' && typeof given === 'number'
    ? say('nine.wrong.hand', { result: turned(vote, given, asks.to) })
    : say('nine.wrong.result');
}

interface PlacesProps {
  readonly vote: PuzzleVote;
  readonly given: Answer | null;
  /** Null once the answer is right. */
  readonly onChoose: ((answer: Answer) => void) | null;
}

/** The fifteen places with their hands; where a hand is asked for, each of them may be chosen. */
function Places({ vote, given, onChoose }: PlacesProps) {
  const { say } = useDesk();
  const { council } = useScenario();
  const hands = handsOf(vote);
  const count = (which: string): number => hands.filter(({ hand }) => hand === which).length;
  return (
    <>
      <ul class="nine-places" aria-label={say('nine.places')}>
        {hands.map(({ hand, permanent }, place) => {
          const member = council[place];
          if (!member) return null;
          const name = say('stage.shortName', { flag: member.flag, name: member.name.en });
          const label = say('nine.place', { name, hand, permanent: permanent ? 'yes' : 'no' });
          return (
            <li key={member.id} class={`nine-place nine-${hand}`}>
              {vote.asks.kind === 'hand' ? (
                <button
                  type="button"
                  aria-label={label}
                  aria-pressed={given === place}
                  aria-disabled={onChoose === null}
                  onClick={() => onChoose?.(place)}
                >
                  <Face member={member} name={name} hand={hand} />
                </button>
              ) : (
                <div>
                  <Face member={member} name={name} hand={hand} />
                </div>
              )}
            </li>
          );
        })}
      </ul>
      <p class="nine-count">
        {say('nine.count', { yes: count('yes'), no: count('no'), abstain: count('abstain') })}
      </p>
    </>
  );
}

function Face({
  member,
  name,
  hand,
}: {
  readonly member: Member;
  readonly name: string;
  readonly hand: string;
}) {
  const { say } = useDesk();
  return (
    <>
      <Flag name={member.flag} />
      <span class="nine-name">{name}</span>
      {member.permanent && <span class="nine-permanent">{say('nine.permanent')}</span>}
      <span class="nine-hand">
        <Sign hand={hand} /> {say('nine.hand', { hand })}
      </span>
    </>
  );
}

/** A hand as a sign: up, crossed, or level. The word beside it says the same. */
function Sign({ hand }: { readonly hand: string }) {
  const path = hand === 'yes' ? 'M3 9l4 4 8-9' : hand === 'no' ? 'M4 4l10 10M14 4L4 14' : 'M3 9h12';
  return (
    <svg viewBox="0 0 18 18" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={path} fill="none" stroke="currentColor" stroke-width="2.5" />
    </svg>
  );
}
