import { useEffect } from 'preact/hooks';
import { termsOf } from '../../game/arrange.ts';
import { editCost } from '../../game/cards.ts';
import { refusalOf } from '../../game/legal.ts';
import { placeName } from '../../game/transcript.ts';
import type { Cell, Leaning, WhipCount } from '../../game/view.ts';
import { cellOf } from '../../game/whipCount.ts';
import type { Member } from '../../scenario/scenario.ts';
import type { Wording } from '../../session/session.ts';
import { dispatch, preview } from '../../session/session.ts';
import { announce } from './announcer.ts';
import { countNow } from './countNow.ts';
import { useDesk, useScenario, useSession, useView } from './desk.ts';
import { Flag } from './Flag.tsx';
import type { LockEffect } from './lockEffects.ts';
import { lockEffects } from './lockEffects.ts';
import { LOCKS } from './Locks.tsx';
import { perCent } from './numbers.ts';
import { CellSign, LeaningSign } from './Sign.tsx';
import { WhipScale } from './WhipBand.tsx';

interface PreviewProps {
  readonly wording: Wording;
  readonly now: WhipCount;
  readonly next: WhipCount;
}

/** One member before and after: its stance on the paragraph, and its hand. */
interface Seat {
  readonly member: Member;
  readonly cells: readonly [Cell, Cell];
  readonly hands: readonly [Leaning, Leaning];
}

/** The preview of the wording that is being looked at, while one is. */
export function PreviewHost() {
  const wording = useSession((state) => state.preview);
  const now = useSession((state) => countNow(state));
  const next = useSession((state) => (state.preview === null ? null : countNow(state, state.preview)));
  return wording === null || next === null ? null : <Preview wording={wording} now={now} next={next} />;
}

/** What a wording would do before anything is spent: fifteen stances, fifteen hands, the count, the four locks. */
function Preview({ wording, now, next }: PreviewProps) {
  const { say, session, announcer } = useDesk();
  const scenario = useScenario();
  const view = useView();
  const { paragraph, level } = wording;
  const current = view.draft.levels[paragraph];
  const same = current === level;
  const refusal = same ? null : refusalOf(scenario, view, { type: 'edit-paragraph', paragraph, level });
  const effects = lockEffects(
    scenario,
    view,
    say,
    { ...view.draft.levels, [paragraph]: level },
    { now, next },
  );
  const leaning = (count: WhipCount, id: string): Leaning =>
    count.members.find(({ member }) => member === id)?.leaning ?? 'unknown';
  // Where only hands are foreseen, a stance on another level stays what it is on this one.
  const foreseen = termsOf(scenario).preview === 'leaning' ? current : level;
  const seats = scenario.council.flatMap((member): Seat[] => {
    const seen = view.members[member.id];
    if (!seen) return [];
    return [
      {
        member,
        cells: [cellOf(member, seen, paragraph, current), cellOf(member, seen, paragraph, foreseen)],
        hands: [leaning(now, member.id), leaning(next, member.id)],
      },
    ];
  });
  const title = say(`paragraph.${paragraph}`);
  const cost = refusal
    ? say(`refusal.${refusal.code}`, refusal.values)
    : say('preview.cost', { attention: editCost(view, paragraph) });
  const heading = same
    ? say('preview.stands', { title, level })
    : say('preview.change', { title, from: current, to: level });

  useEffect(() => {
    // Whoever moves among the levels with keys hears what a sighted player sees; a moment's rest asks for it.
    if (!document.activeElement?.matches('.level') || same) return;
    const moved = seats.filter(({ cells }) => cells[0] !== cells[1]);
    const told = [
      `${heading}, ${cost}.`,
      ...moved.map(({ member, cells }) =>
        say('preview.moves', {
          who: placeName(scenario, member.id, say),
          from: say(`cell.${cells[0]}`),
          to: say(`cell.${cells[1]}`),
        }),
      ),
      ...(scenario.meeting ? [] : [`${countWords(say, now, next)}.`]),
      ...effects
        .filter(({ lock }) => lock !== 'text')
        .map(({ lock, words }) => `${say(`lock.${lock}`)}: ${words}.`),
    ].join(' ');
    const rest = setTimeout(() => announce(announcer, told, false, 'preview'), 400);
    return () => clearTimeout(rest);
  }, [wording]);

  return (
    <section class="preview" aria-label={say('preview.title')}>
      <header class="preview-head">
        <h3>
          {heading} {!same && <span class="preview-cost">{cost}</span>}
        </h3>
        <p class="preview-key muted" aria-hidden="true">
          <span class="key-square" /> {say('preview.key.stance')} <span class="key-round" />{' '}
          {say('preview.key.hand')}
        </p>
      </header>
      {!scenario.meeting && (
        <div class="preview-whip">
          <WhipScale count={now} />
          <span aria-hidden="true">→</span>
          <WhipScale count={next} />
          <strong>{countWords(say, now, next)}</strong>
        </div>
      )}
      <ul class="preview-stances">
        {seats.map((seat) => (
          <SeatChip key={seat.member.id} seat={seat} voting={!scenario.meeting} />
        ))}
      </ul>
      <ul class="preview-locks">
        {LOCKS.map((lock) => (
          <LockLine key={lock} effects={effects.filter((effect) => effect.lock === lock)} lock={lock} />
        ))}
      </ul>
      {!same && refusal === null && (
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
            onClick={() => dispatch(session, { type: 'edit-paragraph', paragraph, level })}
          >
            {say('preview.write', { level })}
          </button>
          <button type="button" class="button button-quiet" onClick={() => preview(session, null)}>
            {say('preview.leave')}
          </button>
        </div>
      )}
    </section>
  );
}

function countWords(
  say: ReturnType<typeof useDesk>['say'],
  { low, high, passes }: WhipCount,
  next: WhipCount,
): string {
  return say('preview.count', {
    low,
    high,
    newLow: next.low,
    newHigh: next.high,
    from: perCent(passes),
    to: perCent(next.passes),
  });
}

function SeatChip({ seat, voting }: { readonly seat: Seat; readonly voting: boolean }) {
  const { say } = useDesk();
  const scenario = useScenario();
  const { member, cells, hands } = seat;
  const moved = cells[0] !== cells[1] || (voting && hands[0] !== hands[1]);
  return (
    <li class={moved ? 'preview-moved' : ''}>
      <span class="preview-who">
        <Flag name={member.flag} />
        <span class="person-name">
          {say('stage.shortName', { flag: member.flag, name: placeName(scenario, member.id, say) })}
        </span>
      </span>
      <span class="preview-marks">
        <CellSign cell={cells[0]} />
        {cells[0] !== cells[1] && (
          <>
            <Then />
            <CellSign cell={cells[1]} />
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
}

function Then() {
  return (
    <span class="preview-then" aria-hidden="true">
      ›
    </span>
  );
}

function LockLine({
  lock,
  effects,
}: {
  readonly lock: (typeof LOCKS)[number];
  readonly effects: readonly LockEffect[];
}) {
  const { say } = useDesk();
  const good = effects.some((effect) => effect.good);
  const bad = effects.some((effect) => !effect.good);
  const way = good && bad ? 'both' : good ? 'good' : bad ? 'bad' : 'none';
  return (
    <li class={`preview-lock preview-${way}`}>
      <strong>
        <span aria-hidden="true">{{ both: '▲▼', good: '▲', bad: '▼', none: '' }[way]}</span>{' '}
        {say(`lock.${lock}`)}
      </strong>{' '}
      <span>
        {effects.length === 0 ? say('preview.unmoved') : effects.map(({ words }) => words).join('; ')}
      </span>
    </li>
  );
}
