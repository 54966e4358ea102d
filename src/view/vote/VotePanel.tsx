import { joined, listOf, sideBySide } from '../../locale/sentences.ts';
import { useEffect, useState } from 'preact/hooks';
import type { GameEvent } from '../../game/events.ts';
import type { Hand } from '../../game/votes.ts';
import { describe, namesOf, placeName } from '../../telling/events.ts';
import { announce } from '../kit/announcer.ts';
import { useFirstFocus } from '../kit/firstFocus.ts';
import { useDesk, useScenario, useSession, useView } from '../kit/desk.ts';
import { Flag } from '../kit/Flag.tsx';
import { flagOf } from '../kit/actors.ts';

/** Words of the button that puts the next question. */
const NEXT = ['vote.next.against', 'vote.next.abstaining', 'vote.next.result'];
const QUESTIONS = ['yes', 'no', 'abstain'] as const satisfies readonly Hand[];

/**
 * The show of hands. Where the chamber is drawn it plays there, and the panel waits for it; elsewhere
 * the questions are put one by one, at the player's own pace. The words are on the page either way.
 */
export function ShowOfHands() {
  const { say, app, announcer, stage } = useDesk();
  const scenario = useScenario();
  const events = useSession((state) => state.events);
  const [playing, setPlaying] = useState(() => stage.current !== null && !stage.current.still);
  const [asked, setAsked] = useState(playing ? QUESTIONS.length : 0);
  const heading = useFirstFocus<HTMLHeadingElement>();
  const hands = (hand: Hand): string[] =>
    events.flatMap((event) => (event.type === 'hand-raised' && event.vote.hand === hand ? [event.who] : []));
  const counted = events.find((event) => event.type === 'vote-counted');
  const result = counted ? (describe(scenario, counted, say) ?? '') : '';
  const done = asked >= QUESTIONS.length;
  const tell = (hand: Hand): void => {
    const who = hands(hand);
    const names = namesOf(scenario, who);
    announce(
      announcer,
      joined(say, 'sentences', [
        say(`vote.ask.${hand}`),
        say('vote.hands.named', { hands: who.length, names }),
      ]),
      true,
    );
  };
  useEffect(() => {
    const room = stage.current;
    if (!room) return;
    if (playing) for (const hand of QUESTIONS) tell(hand);
    const settle = (): void => {
      room.sync();
      setPlaying(false);
    };
    void room.show(events).then(settle, settle);
    return () => room.skip();
  }, []);
  useEffect(() => {
    const hand = QUESTIONS[asked];
    if (hand) tell(hand);
    else announce(announcer, result, true);
  }, [asked]);
  if (playing) {
    return (
      <section class="vote" aria-labelledby="vote-title">
        <h2 id="vote-title" tabIndex={-1} ref={heading}>
          {say('vote.title')}
        </h2>
        <p class="muted">{say('vote.watch')}</p>
        <Expected />
        <div class="visually-hidden">
          {QUESTIONS.map((hand) => (
            <Answer key={hand} hand={hand} who={hands(hand)} />
          ))}
        </div>
        <div class="vote-actions">
          <button type="button" class="button button-first" onClick={() => stage.current?.skip()}>
            {say('vote.skip')}
          </button>
        </div>
      </section>
    );
  }
  return (
    <section class="vote" aria-labelledby="vote-title">
      <h2 id="vote-title" tabIndex={-1} ref={heading}>
        {say('vote.title')}
      </h2>
      {done && counted && <p class={`vote-result vote-${counted.result}`}>{result}</p>}
      {QUESTIONS.slice(0, asked + 1).map((hand) => (
        <Answer key={hand} hand={hand} who={hands(hand)} />
      ))}
      {done && <Explanations events={events} />}
      <div class="vote-actions">
        {done ? (
          <button type="button" class="button button-first" onClick={() => app.send({ type: 'vote-seen' })}>
            {say('vote.on')}
          </button>
        ) : (
          <>
            <button type="button" class="button button-first" onClick={() => setAsked(asked + 1)}>
              {say(NEXT[asked] ?? 'vote.next.result')}
            </button>
            <button type="button" class="button button-quiet" onClick={() => setAsked(QUESTIONS.length)}>
              {say('vote.skip')}
            </button>
          </>
        )}
      </div>
    </section>
  );
}

/** What the whip count expected, to hold against the hands as they go up. */
function Expected() {
  const { say } = useDesk();
  const scenario = useScenario();
  const { beliefs } = useView();
  if (!beliefs) return null;
  return (
    <div class="vote-expected">
      <h3>{say('vote.expected')}</h3>
      {QUESTIONS.map((hand) => {
        const who = beliefs.filter((each) => QUESTIONS.every((other) => each[hand] >= each[other]));
        if (who.length === 0) return null;
        return (
          <p key={hand}>
            <strong>{say(`stage.counted.${hand}`, { count: who.length })}</strong>{' '}
            {listOf(say, sideBySide(who.map(({ member }) => placeName(scenario, member, say))))}
          </p>
        );
      })}
    </div>
  );
}

/** One question of the President, and the hands that answered it. */
function Answer({ hand, who }: { readonly hand: Hand; readonly who: readonly string[] }) {
  const { say } = useDesk();
  const scenario = useScenario();
  return (
    <div class={`vote-group vote-${hand}`}>
      <h3>
        {say(`vote.ask.${hand}`)} <span class="vote-number">{say('vote.hands', { hands: who.length })}</span>
      </h3>
      <ul class="hands">
        {who.map((id) => (
          <li key={id}>
            <Flag name={flagOf(scenario, id)} /> {placeName(scenario, id, say)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What members say of their vote. */
function Explanations({ events }: { readonly events: readonly GameEvent[] }) {
  const { say } = useDesk();
  const scenario = useScenario();
  return (
    <>
      <h3>{say('vote.explanations')}</h3>
      <ul class="speeches">
        {events.map(
          (event) =>
            event.type === 'vote-explained' && <li key={event.who}>{describe(scenario, event, say)}</li>,
        )}
      </ul>
    </>
  );
}
