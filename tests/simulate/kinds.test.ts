import { describe, expect, test } from 'vitest';
import { apply, newGame } from '../../src/game/apply.ts';
import type { Command } from '../../src/game/verbs/index.ts';
import { legalCommands } from '../../src/game/verbs/legality.ts';
import { partnersIn } from '../../src/game/rules/partners.ts';
import { situationOf } from '../../src/game/rules/situation.ts';
import type { GameState } from '../../src/game/state.ts';
import { policy } from '../../src/policy/policies.ts';
import { readScenario } from '../../src/game/readScenario.ts';
import type { Scenario } from '../../src/scenario/model/scenario.ts';
import { play } from '../../src/simulate/play.ts';
import { nassau } from '../fixtures/nassau.ts';
import { SMALL } from '../scenario/smallScenario.ts';

/** The small scenario with some lines after its seat, and with whatever else is replaced. */
function small(added: string, ...replaced: readonly (readonly [string, string])[]): Scenario {
  const text = replaced.reduce(
    (whole, [from, to]) => whole.replace(from, to),
    SMALL.replace('seat: us', `seat: us\n${added}`),
  );
  const read = readScenario(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems[0]));
  return read.value;
}

function refusal(scenario: Scenario, state: GameState, command: Command): string | null {
  const applied = apply(scenario, state, command);
  return applied.ok ? null : applied.refusal.code;
}

/** A game at its first moves, its cables answered with their first answers. */
function begun(scenario: Scenario): GameState {
  let state = newGame(scenario, 1);
  while (state.session !== 'moves') {
    const applied = apply(scenario, state, legalCommands(scenario, state)[0] as Command);
    if (!applied.ok) throw new Error(applied.refusal.code);
    state = applied.state;
  }
  return state;
}

describe('a scenario with fewer moves', () => {
  const scenario: Scenario = { ...nassau(), verbs: ['call', 'sound-out'], openParagraphs: ['arms'] };
  const state = begun(scenario);

  test('refuses the moves it leaves out and offers none of them', () => {
    expect(refusal(scenario, state, { type: 'host-conference' })).toBe('not-in-scenario');
    expect(refusal(scenario, state, { type: 'sound-out', who: 'china' })).toBeNull();
    const types = new Set(legalCommands(scenario, state).map(({ type }) => type));
    expect([...types].sort()).toEqual([
      'call',
      'circulate-draft',
      'close-round',
      'edit-paragraph',
      'sound-out',
    ]);
  });

  test('opens some paragraphs and keeps the others shut', () => {
    expect(refusal(scenario, state, { type: 'edit-paragraph', paragraph: 'authority', level: 0 })).toBe(
      'paragraph-closed',
    );
    expect(refusal(scenario, state, { type: 'edit-paragraph', paragraph: 'arms', level: 2 })).toBeNull();
  });

  test('can be played by every kind of bot to its end', () => {
    for (const name of ['random', 'balanced', 'soften', 'buyer'] as const)
      expect(play(scenario, 3, policy(name)).state.outcome).not.toBeNull();
  });
});

describe('a meeting in place of a vote', () => {
  const whole = nassau();
  const scenario: Scenario = {
    ...whole,
    start: { ...whole.start, draft: { ...whole.start.draft, authority: 0, form: 0 } },
    openParagraphs: ['form', 'oversight', 'politics'],
    meeting: { partners: { v: 4, basis: 'design' }, money: { v: 90, basis: 'design' } },
    verbs: ['sound-out', 'call', 'send-delegation', 'invite-assessment', 'host-conference', 'brief-congress'],
  };
  const { state, events } = play(scenario, 2, policy('balanced'));

  test('ends the last round, with those who joined, and no hand is raised', () => {
    const held = events.findIndex(({ type }) => type === 'meeting-held');
    expect(events.slice(0, held).filter(({ type }) => type === 'round-closed')).toHaveLength(
      scenario.period.rounds,
    );
    expect(events.some(({ type }) => type === 'hand-raised')).toBe(false);
    expect(state.outcome?.tally).toBeNull();
    expect(state.outcome?.vote).toBe('adopted');
  });

  test('is judged on partners and on what was signalled', () => {
    const partners = partnersIn(state, scenario.seat);
    expect(partners).not.toContain('us');
    expect(partners.length).toBeGreaterThanOrEqual(4);
    expect(state.outcome?.seals.text).toBe('full');
    expect(state.outcome?.seals.money).toBe('full');
  });

  test('counts those who had joined on the day, whatever the year then takes away', () => {
    const held = events.find((event) => event.type === 'meeting-held');
    expect(state.outcome?.meeting?.partners).toEqual(held?.partners);
    expect(state.outcome?.meeting?.referred).toBe(false);
  });

  test('finds officers still looking, who report when the year begins', () => {
    let looking = 0;
    for (let seed = 1; seed <= 40; seed += 1) {
      const game = play(scenario, seed, policy('balanced'));
      // Where no communiqué was issued there is no year in which to report.
      if (game.state.outcome?.vote !== 'adopted') continue;
      const held = game.events.findIndex(({ type }) => type === 'meeting-held');
      const reported = game.events.findLastIndex(({ type }) => type === 'assessment-reported');
      if (reported > held) looking += 1;
      // Whoever sends officers later in the year may not hear from them within it.
      const sent = game.events
        .slice(0, held)
        .flatMap((event) => (event.type === 'assessment-begun' ? [event.who] : []));
      expect(sent.filter((who) => game.state.leads[who]?.state === 'assessmentMission')).toEqual([]);
    }
    expect(looking).toBeGreaterThan(0);
  });

  test('cannot issue what only the Security Council can decide', () => {
    const proposed: Scenario = {
      ...scenario,
      start: { ...scenario.start, draft: { ...scenario.start.draft, form: 3 } },
      openParagraphs: ['oversight'],
    };
    const referred = play(proposed, 2, policy('balanced')).state.outcome;
    expect(referred?.meeting?.referred).toBe(true);
    expect(referred?.meeting?.partners.length).toBeGreaterThan(0);
    expect(referred?.vote).toBe('notTabled');
    expect(referred?.seals).toMatchObject({ text: 'empty', lead: 'empty', money: 'empty' });
  });

  test('has no road to a vote', () => {
    expect(refusal(scenario, begun(scenario), { type: 'circulate-draft' })).toBe('not-in-scenario');
    expect(refusal(scenario, begun(scenario), { type: 'put-in-blue' })).toBe('not-in-scenario');
  });

  test('to which nobody comes leaves no communiqué', () => {
    const alone = play({ ...scenario, verbs: ['call'] }, 2, policy('passive')).state;
    const joined = partnersIn(alone, scenario.seat);
    expect(joined.length).toBeLessThan(2);
    expect(alone.draft.state).toBe('zeroDraft');
    expect(alone.outcome?.seals.text).not.toBe('full');
  });
});

describe('a mission that stands already', () => {
  const standing = `standing: {authority: 2, form: 1, lead: kenya, personnel: {v: 1000, basis: design}, arrived: {v: 400, basis: design}, banked: {canada: {v: 50, basis: design}}}`;
  const scenario = small(
    standing,
    ['at: sounded', 'at: deployed'],
    ['leadIn: [sounded, lookingSeriously]', 'leadIn: [deployed]'],
  );

  test('has its people and its money when the game opens', () => {
    const { leads, funders, mission } = newGame(scenario, 1);
    expect(leads['kenya']).toMatchObject({ state: 'deployed', personnel: 1000, arrived: 400 });
    expect(funders['canada']).toMatchObject({ pledged: 50, obligated: 50, banked: 50 });
    expect(mission.state).toBe('initialPresence');
  });

  test('is renewed by a text that goes no further, and is a new force where it does', () => {
    const state = newGame(scenario, 1);
    const at = (authority: 2 | 3, form: 1 | 3) =>
      situationOf(scenario, state, { ...state.draft.levels, authority, form }).newForce;
    expect(at(2, 1)).toBe(false);
    expect(at(3, 1)).toBe(true);
    expect(at(2, 3)).toBe(true);
  });

  test('lapses where no text renews it', () => {
    expect(play(scenario, 1, policy('passive')).state.outcome?.ending).toBe('LAPSED');
  });
});
