import { apply } from '../game/apply.ts';
import type { Command } from '../game/verbs/index.ts';
import type { GameRecord } from '../game/record/record.ts';
import { type Lock, LOCKS, wholeOf, WORTH } from '../game/locks/rule.ts';
import type { GameState, Seals } from '../game/state.ts';
import { roster } from '../scenario/model/roster.ts';
import type { Scenario } from '../scenario/model/scenario.ts';
import { asPlayed, isPutOff, type Step, stepsOf } from './asPlayed.ts';
import { dealt, playOn } from './playOn.ts';
import { type Range, rangeOf, sealsOf } from './sealWorth.ts';

/**
 * `helped` or `hurt` where the range of the difference leaves out zero; `nothing` where no game played on came
 * out otherwise; else it `cannot-tell`.
 */
export type Verdict = 'helped' | 'hurt' | 'nothing' | 'cannot-tell';

/** What one command did to one seal, or to all four together. */
export interface Effect {
  readonly verdict: Verdict;
  readonly by: Range;
  readonly done: Range;
  readonly undone: Range;
}

/** One command of a game and what it did. */
export interface TurningPoint {
  /** Its place among the record's commands. */
  readonly at: number;
  readonly round: number;
  readonly command: Command;
  /**
   * What it was held against: not done at all, put off to the next round, or the other answers to the same cable.
   */
  readonly against: 'left-out' | 'put-off' | 'other-answers';
  readonly effects: Readonly<Record<Lock, Effect>>;
  /** All four seals together, 0 to 4. */
  readonly whole: Effect;
}

/** How far the work is: commands weighed, of how many. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** How many games are played on from each side of a command, unless said otherwise. */
export const DEALS = 24;
/** So many without any difference are enough: the command changes nothing. */
const ENOUGH_WITHOUT = 8;

/**
 * What each command of a finished game did to the four seals. From the table after it and from the table on
 * which it was not done, the game is played on as its player did, with the same hidden truth and, pair by
 * pair, the same luck. What a move let its player learn is not in it: the later moves stay as they were.
 * @param luck any 32-bit integer; the same gives the same result
 * @returns commands that could have been left out, in the order they were given
 */
export function* turningPoints(
  scenario: Scenario,
  record: Pick<GameRecord, 'seed' | 'commands'>,
  luck: number,
  deals = DEALS,
): Generator<Progress, TurningPoint[]> {
  const steps = stepsOf(scenario, record);
  const weighed = steps.filter(({ command, before }) => mayBeLeftOut(scenario, command, before));
  const found: TurningPoint[] = [];
  for (const step of weighed) {
    yield { done: found.length, of: weighed.length };
    found.push(turningPoint(scenario, steps, step, luck, deals));
  }
  return found;
}

/** What nothing could come instead of is no choice: the brief, the close of a round, a cable with one answer. */
function mayBeLeftOut(scenario: Scenario, command: Command, before: GameState): boolean {
  const { type } = command;
  if (type === 'answer-cable') return otherAnswers(scenario, command, before).length > 0;
  return type !== 'begin' && type !== 'close-round' && type !== 'next-quarter';
}

function turningPoint(
  scenario: Scenario,
  steps: readonly Step[],
  step: Step,
  luck: number,
  deals: number,
): TurningPoint {
  const { at, command, before, after } = step;
  const others = otherAnswers(scenario, command, before);
  const putOff = isPutOff(command) ? step : null;
  const done: Seals[] = [];
  const undone: Seals[] = [];
  for (let deal = 0; deal < deals; deal += 1) {
    const own = dealt(luck, deal);
    const sealsFrom = (from: GameState, put: Step | null): Seals =>
      sealsOf(playOn(scenario, from, asPlayed(scenario, steps, at + 1, put), own));
    done.push(sealsFrom(after, null));
    undone.push(sealsFrom(others[deal % others.length] ?? before, putOff));
    if (deal + 1 === ENOUGH_WITHOUT && done.every((seals, at) => isSame(seals, undone[at]))) break;
  }
  const effectOf = (worth: (seals: Seals) => number): Effect => effect(done.map(worth), undone.map(worth));
  const worthOf = (lock: Lock) => (seals: Seals) => WORTH[seals[lock]];
  return {
    at,
    round: before.round,
    command,
    against: putOff ? 'put-off' : others.length > 0 ? 'other-answers' : 'left-out',
    effects: {
      text: effectOf(worthOf('text')),
      lead: effectOf(worthOf('lead')),
      money: effectOf(worthOf('money')),
      consent: effectOf(worthOf('consent')),
    },
    whole: effectOf(wholeOf),
  };
}

function isSame(one: Seals, other: Seals | undefined): boolean {
  return other !== undefined && LOCKS.every((lock) => one[lock] === other[lock]);
}

/** The tables that the other answers to a cable lead to. */
function otherAnswers(scenario: Scenario, command: Command, before: GameState): GameState[] {
  if (command.type !== 'answer-cable') return [];
  const choices = roster(scenario).events[command.event]?.choices ?? [];
  return choices.flatMap((_, option) => {
    if (option === command.option) return [];
    const applied = apply(scenario, before, { ...command, option });
    return applied.ok ? [applied.state] : [];
  });
}

function effect(done: readonly number[], undone: readonly number[]): Effect {
  const differences = done.map((worth, deal) => worth - (undone[deal] ?? 0));
  const by = rangeOf(differences);
  const verdict =
    by.low > 0
      ? 'helped'
      : by.high < 0
        ? 'hurt'
        : differences.some((one) => one !== 0)
          ? 'cannot-tell'
          : 'nothing';
  return { verdict, by, done: rangeOf(done), undone: rangeOf(undone) };
}
