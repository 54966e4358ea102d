import { joined } from '../../../locale/sentences.ts';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { placeName } from '../../../telling/events.ts';
import { PARAGRAPH_STANCES } from '../../../game/seats/view.ts';
import { PARAGRAPHS } from '../../../scenario/model/scenario.ts';
import type { Say } from '../../../locale/say.ts';
import type { RunningGame } from '../../../session/session.ts';
import { dispatch, preview, viewOf } from '../../../session/session.ts';
import { announce } from '../../kit/announcer.ts';
import { useDesk } from '../../kit/desk.ts';
import { Flag } from '../../kit/Flag.tsx';
import {
  type Foresight,
  foresightAloud,
  foresightOf,
  placeTitle,
  type Seat,
  useForesight,
} from './foresight.ts';
import type { EffectTold } from '../locks/effectWords.ts';
import type { Place } from '../../../game/locks/effects.ts';
import { LOCKS } from '../../../game/locks/rule.ts';
import { LeaningSign, StanceSign } from '../../kit/Sign.tsx';
import { WhipScale } from '../../kit/WhipBand.tsx';

/** Milliseconds that a level is rested on before it is read aloud. */
const REST = 400;

/** Where effects are told, in their order. */
const PLACES = [...LOCKS, 'ground'] as const satisfies readonly Place[];

/**
 * The preview of the wording that is being looked at, while one is. It lies ready out of sight from the
 * beginning, as it was when it was last shown: to point at a level should cost no more than to write it in.
 */
export function PreviewHost() {
  const { say, session, announcer } = useDesk();
  const looked = useForesight();
  const last = useRef<Foresight | null>(null);
  const foresight = (last.current = looked ?? last.current ?? atFirst(session.getState(), say));
  useEffect(() => {
    // A person who moves among the levels with keys hears what a sighted player sees; a moment's rest asks for it.
    const told = looked && foresightAloud(session.getState().scenario, say, looked);
    if (told === null || !document.activeElement?.matches('.level')) return;
    const rest = setTimeout(() => announce(announcer, told, false, 'preview'), REST);
    return () => clearTimeout(rest);
  }, [looked]);
  const paper = useMemo(() => <Preview foresight={foresight} />, [foresight]);
  return (
    <section class={looked === null ? 'preview preview-away' : 'preview'} aria-label={say('preview.title')}>
      {paper}
    </section>
  );
}

/** What lies there before anything was looked at: the first paragraph as it stands. */
function atFirst(state: RunningGame, say: Say): Foresight {
  const paragraph = PARAGRAPHS[0];
  return foresightOf(state, say, { paragraph, level: viewOf(state).draft.levels[paragraph] });
}

/** What a wording would do before anything is spent: fifteen stances, fifteen hands, the count, the four locks, the ground. */
function Preview({ foresight }: { readonly foresight: Foresight }) {
  const { say, session } = useDesk();
  const { wording, heading, cost, writable, seats, effects, now, next, count } = foresight;
  return (
    <>
      <header class="preview-head">
        <h3>
          {heading} {cost !== '' && <span class="preview-cost">{cost}</span>}
        </h3>
        <p class="preview-key muted" aria-hidden="true">
          <span class="key-square" /> {say('preview.key.stance')}{' '}
          {count !== null && (
            <>
              <span class="key-round" /> {say('preview.key.hand')}
            </>
          )}
        </p>
      </header>
      {count !== null && (
        <div class="preview-whip">
          <WhipScale count={now} />
          <span aria-hidden="true">→</span>
          <WhipScale count={next} />
          <strong>{count}</strong>
        </div>
      )}
      <ul class="preview-stances">
        {seats.map((seat) => (
          <SeatChip key={seat.member.id} seat={seat} voting={count !== null} />
        ))}
      </ul>
      <SignsKey />
      <ul class="preview-locks">
        {PLACES.map((place) => (
          <PlaceLine key={place} effects={effects.filter((effect) => effect.place === place)} place={place} />
        ))}
      </ul>
      {writable && (
        <div
          class="preview-do"
          onPointerDown={(event) => event.preventDefault()}
          onFocusOut={(event) => {
            const to = event.relatedTarget;
            if (to instanceof Element && !to.closest('.preview, .level')) preview(session, null);
          }}
        >
          <button
            type="button"
            class="button button-first"
            onClick={() => dispatch(session, { type: 'edit-paragraph', ...wording })}
          >
            {say('preview.write', { level: wording.level })}
          </button>
          <button type="button" class="button button-quiet" onClick={() => preview(session, null)}>
            {say('preview.leave')}
          </button>
        </div>
      )}
    </>
  );
}

/** What the signs of a stance mean; a screen reader hears the words themselves. */
function SignsKey() {
  const { say } = useDesk();
  return useMemo(
    () => (
      <p class="preview-signs muted" aria-hidden="true">
        {PARAGRAPH_STANCES.map((stance) => (
          <span key={stance}>
            <StanceSign stance={stance} worded={false} /> {say(`cell.${stance}`)}
          </span>
        ))}
      </p>
    ),
    [say],
  );
}

/** A member's chip. Most stay as they are from one level to the next, and are not drawn again. */
function SeatChip({ seat, voting }: { readonly seat: Seat; readonly voting: boolean }) {
  const { say, session } = useDesk();
  const { member, stances, hands } = seat;
  return useMemo(() => {
    const name = placeName(session.getState().scenario, member.id, say);
    const moved = stances[0] !== stances[1] || (voting && hands[0] !== hands[1]);
    return (
      <li class={moved ? 'preview-moved' : ''}>
        <span class="preview-who">
          <Flag name={member.flag} />
          <span class="person-name">{say('stage.shortName', { flag: member.flag, name })}</span>
        </span>
        <span class="preview-marks">
          <StanceSign stance={stances[0]} />
          {stances[0] !== stances[1] && (
            <>
              <Then />
              <StanceSign stance={stances[1]} />
            </>
          )}
        </span>
        {voting && (
          <span class="preview-marks preview-hand">
            <LeaningSign leaning={hands[0]} />
            {hands[0] !== hands[1] && (
              <>
                <Then />
                <LeaningSign leaning={hands[1]} />
              </>
            )}
          </span>
        )}
      </li>
    );
  }, [member, say, voting, ...stances, ...hands]);
}

function Then() {
  return (
    <span class="preview-then" aria-hidden="true">
      ›
    </span>
  );
}

function PlaceLine({ place, effects }: { readonly place: Place; readonly effects: readonly EffectTold[] }) {
  const { say } = useDesk();
  const good = effects.some((effect) => effect.good);
  const bad = effects.some((effect) => !effect.good);
  const way = good && bad ? 'both' : good ? 'good' : bad ? 'bad' : 'none';
  return (
    <li class={`preview-lock preview-${way}`}>
      <strong>
        <span aria-hidden="true">{{ both: '▲▼', good: '▲', bad: '▼', none: '' }[way]}</span>{' '}
        {placeTitle(say, place)}
      </strong>{' '}
      <span>
        {effects.length === 0
          ? say('preview.unmoved')
          : joined(
              say,
              'clauses',
              effects.map(({ words }) => words),
            )}
      </span>
    </li>
  );
}
