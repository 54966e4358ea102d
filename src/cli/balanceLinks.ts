import type { Shown } from '../balance/line.ts';
import { nameOfGame, recordOfGame } from '../balance/show.ts';
import { runCode } from '../game/record/runCode.ts';
import type { Scenario } from '../scenario/model/scenario.ts';

/** Where `npm start` serves the game. */
export const GAME_ADDRESS = 'http://localhost:4173/';

/** Two ways to a game that a report points to. */
export interface Ways {
  /** Address of the browser game that opens it, replays it and takes it apart. */
  readonly link: string;
  /** The command line that tells it again. */
  readonly command: string;
}

/**
 * The ways to the games of a report on some scenario. A game is played anew for its code, once.
 * @param named how the scenario was named on the command line
 * @param address of the browser game
 */
export function waysTo(scenario: Scenario, named: string, address: string): (game: Shown) => Ways {
  const found = new Map<string, Ways>();
  // A code names the scenario that it is of; only one of the author's own has to be pointed to.
  const where = named === scenario.id ? '' : ` --scenario ${quote(named)}`;
  return (game) => {
    const name = nameOfGame(game);
    const known = found.get(name);
    if (known) return known;
    const code = runCode(scenario, recordOfGame(scenario, game));
    const ways: Ways = {
      link: `${address}#run=${code}`,
      command: commandOf(named, game) ?? `penholder replay ${code}${where}`,
    };
    found.set(name, ways);
    return ways;
  };
}

/** The command line that plays a game again and writes its record; null where no bot plays it. */
export function commandOf(named: string, { player, without, seed }: Shown): string | null {
  if (player === 'explorer' || without !== null) return null;
  return `penholder play ${quote(named)} --policy ${player} --seed ${seed} --record ${player}-${seed}.json`;
}

/**
 * An address that a link may start with, as it was typed or with its last stroke; null for what is none.
 * @param typed `http://…` or `https://…`, without a fragment of its own
 */
export function gameAddress(typed: string): string | null {
  if (!URL.canParse(typed)) return null;
  const { protocol, hash, href } = new URL(typed);
  return (protocol === 'http:' || protocol === 'https:') && hash === '' ? href : null;
}

/** A word of a command line as a shell reads it. */
function quote(word: string): string {
  return /^[\w./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
