import { pressurePoints } from '../../game/rules/pressurePoints.ts';
import type { GameState } from '../../game/state.ts';
import type { Scenario } from '../../scenario/model/scenario.ts';
import { PARAGRAPHS } from '../../scenario/model/scenario.ts';
import { viewOf } from '../../session/session.ts';
import { useDesk } from '../kit/desk.ts';
import { GamePicture } from '../games/GamePicture.tsx';
import { pictureOf } from '../games/picture.ts';
import { moneyIn } from '../../game/rules/situation.ts';

interface TableThenProps {
  readonly scenario: Scenario;
  readonly game: GameState;
  /** One frame earlier, for what has moved since. */
  readonly before: GameState | null;
}

/** The table as it stood at one frame: a picture of it, the dials and what moved them, the draft. */
export function TableThen({ scenario, game, before }: TableThenProps) {
  const { say } = useDesk();
  const dials = (of: GameState): Readonly<Record<string, number>> => ({
    capital: of.capital,
    credibility: of.credibility,
    authorities: of.authorities,
    people: of.people,
    pressure: pressurePoints(of.pressure),
  });
  const now = dials(game);
  const then = before ? dials(before) : now;
  const money = moneyIn(viewOf({ scenario, game }).funders);
  return (
    <section class="player-table" aria-label={say('player.table')}>
      <GamePicture picture={pictureOf(scenario, game)} large />
      <dl class="player-dials">
        {Object.entries(now).map(([dial, value]) => {
          const by = value - (then[dial] ?? value);
          return (
            <div key={dial} class={by === 0 ? '' : 'player-moved'}>
              <dt>{say(`dial.${dial}`)}</dt>
              <dd>
                {value} {by !== 0 && <span class="muted">{say('number.signed', { value: by })}</span>}
              </dd>
            </div>
          );
        })}
        <div>
          <dt>{say('seal.money')}</dt>
          <dd>{say('player.money', { banked: money.banked, pledged: money.pledged })}</dd>
        </div>
      </dl>
      <ol class="player-draft" aria-label={say('draft.title')}>
        {PARAGRAPHS.map((paragraph) => {
          const level = game.draft.levels[paragraph];
          const moved = before !== null && before.draft.levels[paragraph] !== level;
          return (
            <li key={paragraph} class={moved ? 'player-moved' : ''}>
              <span>{say(`paragraph.${paragraph}`)}</span>
              <span class="muted">{say('debrief.wording.level', { level })}</span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
