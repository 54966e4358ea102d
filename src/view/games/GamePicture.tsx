import type { Picture } from '../../session/namedSaves.ts';
import { useDesk } from '../kit/desk.ts';
import { LOCKS } from '../../game/locks/rule.ts';

const WIDTH = 160;
const HEIGHT = 100;

/** A game as a small picture: the horseshoe with fifteen leanings, four locks in it, the round as a line below. */
export function GamePicture({
  picture,
  large = false,
}: {
  readonly picture: Picture;
  readonly large?: boolean;
}) {
  const { say } = useDesk();
  const { leanings, locks, round, rounds, over } = picture;
  const open = locks.filter((lock) => lock === 'open').length;
  const yes = leanings.filter((leaning) => leaning === 'yes' || leaning === 'leaningYes').length;
  const label = say('games.picture', { round, rounds, open, yes, over: over ? 'yes' : 'no' });
  return (
    <svg
      class={large ? 'game-picture game-picture-large' : 'game-picture'}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={label}
    >
      <rect class="picture-ground" width={WIDTH} height={HEIGHT} rx="4" />
      {leanings.map((leaning, place) => {
        const [x, y] = seatAt(place, leanings.length);
        return <circle key={place} class={`picture-seat picture-${leaning}`} cx={x} cy={y} r="6.2" />;
      })}
      {locks.map((lock, place) => (
        <g key={LOCKS[place] ?? place} transform={`translate(${50 + 20 * place} 66)`}>
          <circle class="picture-lock" r="6.5" />
          {lock === 'half' && <path class="picture-lock-fill" d="M0-6.5a6.5 6.5 0 0 0 0 13z" />}
          {lock === 'open' && <circle class="picture-lock-fill" r="6.5" />}
        </g>
      ))}
      <rect class="picture-time" x="14" y="88" width={WIDTH - 28} height="4" rx="2" />
      <rect
        class="picture-time-gone"
        x="14"
        y="88"
        width={((WIDTH - 28) * (over ? rounds : Math.max(0, round - 1))) / Math.max(1, rounds)}
        height="4"
        rx="2"
      />
    </svg>
  );
}

/** Places round three sides of a table, cut into whole pixels so that every engine draws the same. */
function seatAt(place: number, of: number): readonly [number, number] {
  const turn = Math.PI * (1 - place / Math.max(1, of - 1));
  return [Math.round(WIDTH / 2 + 64 * Math.cos(turn)), Math.round(78 - 62 * Math.sin(turn))];
}
