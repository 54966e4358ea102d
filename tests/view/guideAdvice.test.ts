import { describe, expect, test } from 'vitest';
import { findScenario } from '../../src/cli/scenarios.ts';
import { apply, newGame } from '../../src/game/apply.ts';
import type { Command } from '../../src/game/verbs/index.ts';
import { seatView } from '../../src/game/seats/seatView.ts';
import type { Outcome } from '../../src/game/state.ts';
import type { SeatView } from '../../src/game/seats/view.ts';
import { GUIDED, markNow } from '../../src/view/guide/marks.ts';

const found = findScenario(GUIDED);
if (!found.ok) throw new Error(found.problems.message);
const scenario = found.value;

/** What each mark asks for, as somebody would do it who believes it. */
function asAsked(mark: string, view: SeatView): Command {
  const strand = (['accordFirst', 'noIntervention', 'securityNow'] as const).find(
    (each) => view.civil.strands[each] === 'unheard',
  );
  const moves: Readonly<Record<string, Command | undefined>> = {
    conduct: { type: 'edit-paragraph', paragraph: 'oversight', level: 2 },
    ottawa: { type: 'call', who: 'canada' },
    trainer: { type: 'send-delegation', who: 'canada' },
    look: { type: 'invite-assessment', who: 'canada' },
    ownership: { type: 'edit-paragraph', paragraph: 'politics', level: 2 },
    signals: { type: 'host-conference' },
    congress: { type: 'brief-congress' },
    voices: strand && { type: 'consult-strand', strand },
    letter: { type: 'request-letter' },
    talks: { type: 'back-talks' },
    cabinet: { type: 'call', who: 'canada' },
  };
  return moves[mark] ?? { type: 'close-round' };
}

/** A numbered mark, as it was shown. */
type Numbered = readonly [mark: string, number: number];

/** A game by somebody who does what the marks say. */
function followed(seed: number, option: number, numbered: Numbered[] = []): Outcome {
  let state = newGame(scenario, seed);
  const commands: Command[] = [];
  const play = (command: Command): boolean => {
    const applied = apply(scenario, state, command);
    if (!applied.ok) return false;
    state = applied.state;
    commands.push(command);
    return true;
  };
  play({ type: 'begin' });
  while (state.outcome === null) {
    const view = seatView(scenario, state);
    const cable = view.cables.find((one) => one.needsAnswer && one.answered === null);
    if (cable) {
      play({ type: 'answer-cable', event: cable.event, option });
      continue;
    }
    const mark = markNow({ view, commands, selected: null });
    if (mark && mark.id === mark.mark && mark.id !== 'meeting') numbered.push([mark.id, mark.step]);
    const move: Command = mark ? asAsked(mark.id.replace('.again', ''), view) : { type: 'close-round' };
    if (!play(move) && !play({ type: 'close-round' }) && !play({ type: 'next-quarter' }))
      throw new Error(`nothing can be played after ${commands.at(-1)?.type}`);
  }
  return state.outcome;
}

describe('the advice of the first game, followed', () => {
  const games = Array.from({ length: 100 }, (_, index) => followed(index + 1, 0));
  const share = (holds: (outcome: Outcome) => boolean): number => games.filter(holds).length;

  test('gives each number and each numbered sentence once, the numbers rising', () => {
    for (let seed = 1; seed <= 100; seed += 1) {
      const numbered: Numbered[] = [];
      followed(seed, 0, numbered);
      const numbers = numbered.map(([, number]) => number);
      const marks = numbered.map(([mark]) => mark);
      expect(marks, `game ${seed}`).toEqual([...new Set(marks)]);
      expect(numbers, `game ${seed}`).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    }
  });

  test('has trainers at the academy in more games than not', () => {
    expect(share(({ ending }) => ending === 'IN_FIELD' || ending === 'USABLE')).toBeGreaterThan(50);
  });

  test('brings somebody to Haiti in two games of three', () => {
    expect(share(({ personnel }) => personnel > 0)).toBeGreaterThan(66);
  });

  test('finds a country that will train in four games of five, and a meeting that ends in a text in nine of ten', () => {
    expect(share(({ lead }) => lead !== null)).toBeGreaterThan(80);
    expect(share(({ vote }) => vote === 'adopted')).toBeGreaterThan(90);
  });

  test('never takes a game as far as being called home', () => {
    expect(share(({ ending }) => ending === 'OVEREXTENDED')).toBe(0);
  });
});
