import { expect, test } from 'vitest';
import { explorer } from '../../src/balance/explorer.ts';
import { statesOf } from '../../src/core/machine.ts';
import { apply, newGame } from '../../src/game/apply.ts';
import { TABLES } from '../../src/game/actors/index.ts';
import { POLICIES, type Policy, policy } from '../../src/policy/policies.ts';
import { firstOf } from '../../src/policy/policy.ts';
import { callVote, circulateText, draftToward, putInBlue } from '../../src/policy/wishes.ts';
import { roster } from '../../src/scenario/model/roster.ts';
import { play } from '../../src/simulate/play.ts';
import { nassau } from '../fixtures/nassau.ts';

const plain = firstOf([callVote(900), circulateText, putInBlue]);

/** Asks a contested government for letters and answers every cable against the people. */
const careless: Policy = (scenario, view, hand, made) => {
  if (view.session === 'cables') {
    const waiting = view.cables.find((cable) => cable.needsAnswer && cable.answered === null);
    const cost = (roster(scenario).events[waiting?.event ?? '']?.choices ?? []).map((choice) =>
      choice.effects.reduce((sum, effect) => sum + (effect.people ?? 0), 0),
    );
    return { type: 'answer-cable', event: waiting?.event ?? '', option: cost.indexOf(Math.min(...cost)) };
  }
  return firstOf([callVote(900), () => ({ type: 'request-letter' }), circulateText, putInBlue])(
    scenario,
    view,
    hand,
    made,
  );
};

/** Hears those who want security now, and gives them a guard for the port. */
const deaf: Policy = (scenario, view, hand, made) =>
  view.civil.strands.securityNow === 'unheard' && view.session === 'moves' && view.attention > 0
    ? { type: 'consult-strand', strand: 'securityNow' }
    : firstOf([callVote(900), draftToward({ tasks: 0, oversight: 0 }), circulateText, putInBlue])(
        scenario,
        view,
        hand,
        made,
      );

test('every state of every machine is reached by some game on a shipped scenario', () => {
  const scenario = nassau();
  const reached = new Set<string>();
  const note = (chair: () => Policy, games: number): void => {
    for (let seed = 1; seed <= games; seed += 1) {
      let state = newGame(scenario, seed);
      for (const command of play(scenario, seed, chair()).commands) {
        const applied = apply(scenario, state, command);
        if (!applied.ok) throw new Error(applied.refusal.code);
        state = applied.state;
        for (const event of applied.events) {
          if (event.type === 'actor-moved')
            for (const at of [event.from, event.to])
              reached.add(`${event.machine} ${event.region ?? ''} ${at}`);
        }
        for (const member of scenario.council) {
          reached.add(
            `${member.permanent ? 'permanentMember' : 'electedMember'}  ${state.members[member.id]?.state}`,
          );
        }
      }
    }
  };
  for (const name of POLICIES) note(() => policy(name), name === 'random' ? 300 : 80);
  for (const scripted of [plain, careless, deaf]) note(() => scripted, 150);
  note(explorer, 80);
  const all = Object.entries(TABLES).flatMap(([name, table]) =>
    Object.keys(table.regions).flatMap((region) =>
      statesOf(table, region).map((state) => `${name} ${region} ${state}`),
    ),
  );
  expect(all.filter((state) => !reached.has(state))).toEqual([]);
}, 120_000);
