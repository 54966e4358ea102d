import { describe, expect, test } from 'vitest';
import { arrange } from '../../src/game/arrange.ts';
import type { GameState } from '../../src/game/state.ts';
import { LEVELS, type Levels } from '../../src/scenario/model/scenario.ts';
import {
  type After,
  after,
  type Change,
  chanceThat,
  moves,
  played,
  spread,
  text,
  world,
  yearAfter,
} from './ground.ts';

const QUARTER = { type: 'next-quarter' } as const;
const scenario = world();
/** A quarter with nobody in Haiti. The text asks for politics, and the people stand well, but where a test says not. */
function quarterAfter(mission: number, change: Change = () => {}, levels: Partial<Levels> = {}) {
  const state = yearAfter(scenario, text({ politics: 1, ...levels }), (game) => {
    game.mission.quarter = mission;
    game.pressure = 500;
    game.people = 60;
    change(game);
  });
  return [scenario, state, QUARTER] as const;
}
type Host = GameState['host'];

const pressure = ({ state }: After) => state.pressure - 500;
const host =
  (request: Host['request'], legitimacy: Host['legitimacy']): Change =>
  (game) =>
    void Object.assign(game.host, { request, legitimacy });

describe('pressure in a quarter after the vote', () => {
  const from = (least: number) => Array.from({ length: 41 }, (_, at) => least + at);

  test('rises by four points and a half, one less or three more by luck', () => {
    expect(spread(quarterAfter(0), 41, pressure)).toEqual(from(35));
  });

  test('rises less, the further the text goes against the flow of arms', () => {
    const least = LEVELS.map(
      (arms) =>
        spread(
          quarterAfter(0, () => {}, { arms }),
          41,
          pressure,
        )[0],
    );
    expect(least).toEqual([35, 30, 20, 8]);
  });

  test('rises by the steepness of the difficulty, and in full where no text was adopted', () => {
    const story = arrange(scenario, { difficulty: 'story' });
    const [, state] = quarterAfter(0);
    expect(spread([story, state, QUARTER], 41, pressure)).toEqual(from(26));
    const failed = quarterAfter(0, (game) => void (game.draft.state = 'failed'), { arms: 3 });
    expect(spread(failed, 41, pressure)).toEqual(from(35));
  });

  test('ends a lull, and is read anew', () => {
    const lull = quarterAfter(0, (game) => {
      game.ground.state = 'lull';
      game.pressure = 700;
    });
    expect(after(...lull).state.ground.state).toBe('fuelBlockade');
  });
});

describe('a government in Haiti', () => {
  const falls = ({ events }: After) => events.some(({ type }) => type === 'government-fell');

  test('falls with a chance of 35 in 100 in a quarter, from the second on, while nothing is agreed', () => {
    for (const legitimacy of ['contested', 'talksOpen', 'talksCollapsed'] as const)
      expect(chanceThat(quarterAfter(1, host('letterSent', legitimacy)), falls, 1)).toBe(350);
    expect(chanceThat(quarterAfter(0, host('letterSent', 'contested')), falls, 1)).toBe(0);
  });

  test('falls five times less often once there is an accord or a council', () => {
    for (const legitimacy of ['accordSigned', 'councilInstalled'] as const)
      expect(chanceThat(quarterAfter(1, host('letterSent', legitimacy)), falls, 1)).toBe(70);
  });

  test('takes its request with it, and eight points of the authorities', () => {
    const fell = played(quarterAfter(1), falls);
    expect(fell.state.host.request).toBe('void');
    expect(moves(fell).filter(([why]) => why !== 'ground')).toEqual([['governmentFell', 'authorities', -8]]);
  });

  test('that fell does not fall again before another has asked', () => {
    expect(chanceThat(quarterAfter(2, host('void', 'contested')), falls, 1)).toBe(0);
  });
});

describe('a request without the people behind it', () => {
  const unloved = (people: number, politics: 0 | 1 = 0, mission = 0) =>
    quarterAfter(mission, (game) => void (game.people = people), { politics });
  const withdrawn = ({ state }: After) => state.host.request === 'withdrawn';

  test('is withdrawn in six cases of a hundred, where the text says nothing of politics and consent is under 27', () => {
    expect(chanceThat(unloved(26), withdrawn, 1)).toBe(60);
    expect(chanceThat(unloved(27), withdrawn, 1)).toBe(0);
    expect(chanceThat(unloved(26, 1), withdrawn, 1)).toBe(0);
  });

  test('is withdrawn by a government that did not fall first', () => {
    expect(
      chanceThat(unloved(26, 0, 1), withdrawn, [
        [1000, true],
        [350, false],
      ]),
    ).toBe(60);
  });
});

describe('after a government fell', () => {
  const renewed = ({ state }: After) => state.host.request === 'reaffirmed';

  test('a council is installed, which renews the request in seven cases of ten', () => {
    const void_ = quarterAfter(1, host('void', 'contested'));
    expect(chanceThat(void_, renewed, 1)).toBe(700);
    expect(chanceThat(void_, ({ state }) => state.host.legitimacy === 'councilInstalled')).toBe(1000);
  });

  test('the authorities stand six points better', () => {
    const installed = after(...quarterAfter(1, host('void', 'contested')));
    expect(moves(installed).filter(([why]) => why !== 'ground')).toEqual([
      ['councilInstalled', 'authorities', 6],
    ]);
  });
});

describe('an accord that was signed', () => {
  const installed = ({ state }: After) => state.host.legitimacy === 'councilInstalled';

  test('brings a council in four quarters of ten, and four points of the people', () => {
    const accord = quarterAfter(0, host('letterSent', 'accordSigned'));
    expect(chanceThat(accord, installed, 1)).toBe(400);
    const council = played(accord, installed);
    expect(moves(council).filter(([why]) => why !== 'ground')).toEqual([['councilInstalled', 'people', 4]]);
  });

  test('is what it takes: nothing installs a council by itself', () => {
    for (const legitimacy of ['contested', 'talksOpen', 'talksCollapsed'] as const)
      expect(chanceThat(quarterAfter(0, host('letterSent', legitimacy)), installed, 1)).toBe(0);
  });
});
