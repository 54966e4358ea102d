import { DEALS_OF_POINTS, DEALS_OF_REACH } from '../../session/hindsight.ts';
import type { Reach, TurningPoint } from '../../session/hindsight.ts';
import { useDesk, useView } from '../kit/desk.ts';
import { wholeOf } from '../../game/locks/rule.ts';
import { useFinishedGame } from './finishedGame.ts';
import { AllPoints, PointCard } from './PointCards.tsx';
import { ReachChart } from './ReachChart.tsx';

/** How many moves are shown large. */
const SHOWN = 5;

/** Where the game turned: what was still within reach round by round, and the moves that mattered most. */
export function TurningPart() {
  const { say } = useDesk();
  const { hindsight, followed } = useFinishedGame();
  const { outcome } = useView();
  const { reach, points, share, failed } = hindsight;
  if (!followed) return <p>{say('debrief.unfollowed')}</p>;
  if (!outcome) return null;
  const seals = wholeOf(outcome.seals);
  return (
    <>
      {reach && (
        <section aria-labelledby="reach-title">
          <h2 id="reach-title">{fallTold(reach, seals, say)}</h2>
          <ReachChart reach={reach} seals={seals} />
          <p class="muted">{say('debrief.reach.line', { deals: DEALS_OF_REACH, seals })}</p>
        </section>
      )}
      {failed && <p role="alert">{say('debrief.turning.failed')}</p>}
      {!points && !failed && (
        <div class="working">
          <label>
            {say('debrief.turning.working')} <progress max={1} value={share} />
          </label>
        </div>
      )}
      {points && <Points points={points} />}
    </>
  );
}

function Points({ points }: { readonly points: readonly TurningPoint[] }) {
  const { say } = useDesk();
  const mattered = largest(points);
  return (
    <section aria-labelledby="points-title">
      <h2 id="points-title">{say('debrief.points.title')}</h2>
      {mattered.length === 0 && <p>{say('debrief.points.none')}</p>}
      <ol class="points">
        {mattered.map((point) => (
          <PointCard key={point.at} point={point} />
        ))}
      </ol>
      <p class="muted">{say('debrief.points.line', { deals: DEALS_OF_POINTS })}</p>
      <AllPoints points={points} />
    </section>
  );
}

/**
 * The moves that surely did something, the largest first. The steps of one text's road all do the same
 * where each was the last chance for it: one of them stands for the others.
 */
function largest(points: readonly TurningPoint[]): TurningPoint[] {
  const sure = points
    .filter(({ whole }) => whole.verdict === 'helped' || whole.verdict === 'hurt')
    .sort((a, b) => Math.abs(b.whole.by.mean) - Math.abs(a.whole.by.mean) || b.at - a.at);
  const road = sure.find(({ against }) => against === 'put-off');
  return sure.filter((point) => point.against !== 'put-off' || point === road).slice(0, SHOWN);
}

/** Less than this of a seal lost in a round is not spoken of. */
const A_FALL = 0.3;

/** The round in which most was lost, in a sentence. */
function fallTold(reach: readonly Reach[], seals: number, say: ReturnType<typeof useDesk>['say']): string {
  const falls = reach.map(({ round, whole }, index) => {
    const after = reach[index + 1]?.whole.mean ?? seals;
    return { round, before: whole.mean, after };
  });
  const worst = falls.reduce<(typeof falls)[number] | null>(
    (most, fall) => (most && most.before - most.after >= fall.before - fall.after ? most : fall),
    null,
  );
  if (!worst || worst.before - worst.after < A_FALL) return say('debrief.reach.held');
  const { round, before, after } = worst;
  return say('debrief.reach.fell', { round, before, after });
}
