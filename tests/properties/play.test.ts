import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digest } from '../../src/core/digest.ts';
import { draw, luckFrom } from '../../src/core/luck.ts';
import { apply, newGame } from '../../src/game/apply.ts';
import type { Command } from '../../src/game/verbs/index.ts';
import { legalCommands } from '../../src/game/verbs/legality.ts';
import { recordOf, replay } from '../../src/game/record/record.ts';
import { seatView } from '../../src/game/seats/seatView.ts';
import type { GameState } from '../../src/game/state.ts';
import { nassau } from '../fixtures/nassau.ts';
import { faultsOf, frozen } from './invariants.ts';

const scenario = nassau();
const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });

/** Any legal command; withdrawal only now and then, so that most games last. */
function choose(commands: readonly Command[], hand: ReturnType<typeof draw>): Command {
  const lasting = commands.filter(({ type }) => type !== 'withdraw-draft');
  const from = lasting.length > 0 && !hand.chance(10) ? lasting : commands;
  return from[hand.below(from.length)] as Command;
}

interface Walk {
  readonly states: readonly GameState[];
  readonly commands: readonly Command[];
}

/** Random legal play from the brief to the debrief, every state frozen before it is played on. */
function walk(seed: number): Walk {
  const hand = draw(luckFrom(seed ^ 0x2545f491));
  const states = [frozen(newGame(scenario, seed))];
  const commands: Command[] = [];
  for (;;) {
    const state = states[states.length - 1] as GameState;
    if (state.outcome !== null) return { states, commands };
    const command = choose(legalCommands(scenario, seatView(scenario, state)), hand);
    const applied = apply(scenario, state, frozen(command));
    if (!applied.ok)
      throw new Error(`${JSON.stringify(command)} is legal and refused: ${applied.refusal.code}`);
    states.push(frozen(applied.state));
    commands.push(command);
    if (commands.length > 2000) throw new Error('no end after 2,000 commands');
  }
}

test('whatever is legally played, every state is sound and no state is ever written to', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      for (const state of walk(seed).states) expect(faultsOf(scenario, state)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('no legal command is refused', () => {
  fc.assert(
    fc.property(seeds, fc.nat(), (seed, pick) => {
      const { states } = walk(seed);
      const state = states[pick % states.length] as GameState;
      for (const command of legalCommands(scenario, seatView(scenario, state))) {
        const applied = apply(scenario, state, command);
        expect(applied.ok, JSON.stringify(command)).toBe(true);
        if (applied.ok) expect(faultsOf(scenario, applied.state), JSON.stringify(command)).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});

test('a state that went through JSON plays on to the same end', () => {
  fc.assert(
    fc.property(seeds, fc.nat(), (seed, pick) => {
      const { states, commands } = walk(seed);
      const from = pick % states.length;
      const text = JSON.stringify(states[from]);
      let state = JSON.parse(text) as GameState;
      expect(state).toEqual(states[from]);
      for (const command of commands.slice(from)) {
        const applied = apply(scenario, state, command);
        if (!applied.ok) throw new Error(applied.refusal.code);
        state = applied.state;
      }
      expect(digest(state)).toBe(digest(states[states.length - 1]));
    }),
    { numRuns: 60 },
  );
});

test('a game and the replay of its record are the same', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const { states, commands } = walk(seed);
      const record = recordOf(scenario, seed, commands, states[states.length - 1] as GameState);
      const replayed = replay(scenario, JSON.parse(JSON.stringify(record)));
      expect(replayed.ok && digest(replayed.state)).toBe(record.digest);
    }),
    { numRuns: 60 },
  );
});
