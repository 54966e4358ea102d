import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { digest } from '../../src/core/digest.ts';
import { POLICIES, type PolicyName, policy } from '../../src/policy/policies.ts';
import type { Scenario } from '../../src/scenario/model/scenario.ts';
import { play } from '../../src/simulate/play.ts';
import { shipped } from '../fixtures/shipped.ts';

/**
 * Games pinned to the byte: their commands, their events and their last states, of every scenario, every bot
 * and twenty seeds. Code that only moves leaves them all equal. A rule that was meant to change shows here,
 * with what it did to the endings. Then write them anew, and put the change of endings into the commit:
 *
 *     UPDATE_GAMES=1 npm run test:unit -- tests/games
 */
const SEEDS = Array.from({ length: 20 }, (_, index) => index + 1);
const FILE = join(import.meta.dirname, 'pinned.json');
const UPDATE = process.env['UPDATE_GAMES'] === '1';

/** Twenty games of one bot: how often each ending came, and a digest of all that was done and happened. */
interface Pin {
  readonly endings: Readonly<Record<string, number>>;
  readonly commands: string;
  readonly events: string;
  readonly states: string;
}
type Pins = Record<string, Record<string, Pin>>;

const kept: Pins = UPDATE ? {} : JSON.parse(readFileSync(FILE, 'utf8'));

describe.each(shipped().map((scenario) => [scenario.id, scenario] as const))('%s', (id, scenario) => {
  test.each(POLICIES)('%s plays as it was pinned', (name) => {
    const pin = pinOf(scenario, name);
    if (UPDATE) {
      kept[id] = { ...kept[id], [name]: pin };
      writeFileSync(FILE, `${JSON.stringify(kept, null, 2)}\n`);
    }
    expect(pin).toEqual(kept[id]?.[name]);
  });
});

function pinOf(scenario: Scenario, name: PolicyName): Pin {
  const games = SEEDS.map((seed) => play(scenario, seed, policy(name)));
  const endings: Record<string, number> = {};
  for (const { state } of games) {
    const ending = state.outcome?.ending ?? 'none';
    endings[ending] = (endings[ending] ?? 0) + 1;
  }
  return {
    endings: Object.fromEntries(Object.entries(endings).sort(([a], [b]) => (a < b ? -1 : 1))),
    commands: short(games.map(({ commands }) => commands)),
    events: short(games.map(({ events }) => events)),
    states: short(games.map(({ state }) => state)),
  };
}

function short(games: readonly unknown[]): string {
  return digest(games.map((game) => digest(game))).slice(0, 16);
}
