import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { apply, newGame } from '../../src/game/apply.ts';
import { seatView } from '../../src/game/seats/seatView.ts';
import type { GameState } from '../../src/game/state.ts';
import { ALL_VERBS, VERB_IDS } from '../../src/game/verbs/index.ts';
import { costOf, legalCommands } from '../../src/game/verbs/legality.ts';
import { FAMILIES } from '../../src/game/verbs/verb.ts';
import { play } from '../../src/simulate/play.ts';
import { policy } from '../../src/policy/policies.ts';
import { shipped } from '../fixtures/shipped.ts';

const words = (file: string): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(new URL(`../../assets/locales/en/${file}.json`, import.meta.url), 'utf8'));

describe('a verb of the table', () => {
  const said = { ...words('game'), ...words('stage'), ...words('debrief') };

  test.each(ALL_VERBS.filter(({ phase }) => phase === 'moves').map((verb) => [verb.id, verb] as const))(
    '%s has its words',
    (id, verb) => {
      const keys = [`did.${id}`];
      if (verb.key) keys.push(`verb.${id}`, `verb.${id}.effect`);
      // What is done with the text is done on the text; the rest stands on the stage as well.
      if (verb.key && verb.key.family !== 'draft') keys.push(`stage.move.${id}`);
      if (verb.reveals) keys.push(`verb.${id}.reveals`);
      if (verb.risks) keys.push(`verb.${id}.risk`);
      expect(keys.filter((key) => !Object.hasOwn(said, key))).toEqual([]);
    },
  );

  test('has a letter that no other verb of its family has', () => {
    for (const family of FAMILIES) {
      const letters = ALL_VERBS.flatMap(({ key }) =>
        key?.family === family && typeof key.letter === 'string' ? [key.letter] : [],
      );
      expect(new Set(letters).size, family).toBe(letters.length);
    }
  });

  test('is named by a test of its rules', () => {
    const folder = join(import.meta.dirname);
    const rules = ['rules', 'charter']
      .flatMap((name) =>
        readdirSync(join(folder, '..', name))
          .filter((file) => file.endsWith('.test.ts') && file !== 'verbs.test.ts')
          .map((file) => readFileSync(join(folder, '..', name, file), 'utf8')),
      )
      .join('\n');
    expect(VERB_IDS.filter((id) => !rules.includes(`'${id}'`))).toEqual([]);
  });
});

describe('in whole games of every scenario', () => {
  const games = shipped().flatMap((scenario) =>
    (['random', 'balanced'] as const).flatMap((name) =>
      [1, 2].map((seed) => ({ scenario, seed, commands: play(scenario, seed, policy(name)).commands })),
    ),
  );
  const moments = games.flatMap(({ scenario, seed, commands }) => {
    let before: GameState = newGame(scenario, seed);
    return commands.map((command) => {
      const applied = apply(scenario, before, command);
      if (!applied.ok) throw new Error(`${command.type} is refused`);
      const moment = { scenario, command, before, ...applied };
      before = applied.state;
      return moment;
    });
  });

  test('a command takes the attention and the capital that were shown before it', () => {
    let priced = 0;
    for (const { scenario, command, before, state, events } of moments) {
      if (state.round !== before.round || state.session !== before.session) continue;
      const cost = costOf(scenario, seatView(scenario, before), command);
      expect(before.attention - state.attention, command.type).toBe(cost.attention);
      const [spent] = events.filter((event) => event.type === 'dial-moved' && event.dial === 'capital');
      if (cost.capital > 0) {
        priced += 1;
        expect(spent, command.type).toMatchObject({ by: -cost.capital });
        expect(events.indexOf(spent as (typeof events)[number])).toBeGreaterThan(0);
      }
    }
    expect(priced).toBeGreaterThan(20);
  });

  test('a command does something that somebody is told, and nothing to the state it was given', () => {
    for (const { command, before, state, events } of moments) {
      expect(events.length, command.type).toBeGreaterThan(0);
      expect(state, command.type).not.toEqual(before);
    }
  });

  test('a command is among those that were listed as legal, or is a package on a paragraph nobody named', () => {
    for (const { scenario, command, before } of moments) {
      if (command.type === 'link-issues') continue;
      expect(legalCommands(scenario, seatView(scenario, before))).toContainEqual(command);
    }
  });
});
