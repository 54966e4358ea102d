import { luckFrom } from '../core/luck.ts';
import { apply } from '../game/apply.ts';
import type { Command } from '../game/verbs/index.ts';
import type { GameState } from '../game/state.ts';
import type { Scenario } from '../scenario/model/scenario.ts';

/** Chooses the next command of a game that is played on. Told the truth: it may hold a player's own record. */
export type Chooser = (state: GameState) => Command;

/** Longer than any game can still last. */
const LONGEST = 2000;

/**
 * Plays a game on to its end with other luck than its own. Luck is dealt to each command by the round it
 * is given in and by what it asks for, so that two games that part ways at one command throw the same dice
 * for everything they still have in common.
 * @param deal which luck, any 32-bit integer
 * @throws where the chooser asks for what the rules refuse, or never ends
 */
export function playOn(scenario: Scenario, from: GameState, chooser: Chooser, deal: number): GameState {
  let state = from;
  for (let count = 0; state.outcome === null; count += 1) {
    const command = chooser(state);
    const applied = apply(scenario, { ...state, luck: luckFor(state, command, deal) }, command);
    if (!applied.ok)
      throw new Error(`${command.type} is refused (${applied.refusal.code}) in a game played on`);
    if (count === LONGEST) throw new Error('a game played on does not end');
    state = applied.state;
  }
  return state;
}

/** One of many deals of the luck that games are played on with. */
export function dealt(luck: number, deal: number): number {
  return Math.imul(luck + deal + 1, 0x9e3779b1);
}

/** The luck that one command has under some deal. */
function luckFor({ round, mission }: GameState, command: Command, deal: number): GameState['luck'] {
  let seed = mixed(mixed(deal, round), mission.quarter);
  for (const part of Object.values(command)) {
    const text = String(part);
    for (let index = 0; index < text.length; index += 1) seed = mixed(seed, text.charCodeAt(index));
  }
  return luckFrom(seed);
}

/** One step of the FNV-1a hash. */
function mixed(seed: number, value: number): number {
  return Math.imul(seed ^ value, 0x01000193);
}
