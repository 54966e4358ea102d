import { describe, expect, test } from 'vitest';
import { type ActionCard, cardsFor, generalCards, letterIn, offersTo } from '../../src/game/verbs/cards.ts';
import { apply, newGame } from '../../src/game/apply.ts';
import { seatView } from '../../src/game/seats/seatView.ts';
import { ALL_VERBS, type Command, type Verb } from '../../src/game/verbs/index.ts';
import { legalCommands } from '../../src/game/verbs/legality.ts';
import { roster } from '../../src/scenario/model/roster.ts';
import { STRANDS } from '../../src/scenario/model/scenario.ts';
import { shipped } from '../fixtures/shipped.ts';
import { FAMILIES } from '../../src/game/verbs/verb.ts';
import { logistic } from '../../src/core/logistic.ts';
import { DELEGATION, WILLINGNESS } from '../../src/game/tuning/index.ts';
import { prospectOf, willingness } from '../../src/game/rules/willingness.ts';
import { knowing, scored, viewOf } from './counted.ts';
import { contributor, funder, lead, sourced, the } from './ground.ts';
import { changed, type Game, gameAt, smallCouncil } from './table.ts';

const scenario = smallCouncil(
  {},
  {
    leads: [lead('kenya'), lead('ghana')],
    contributors: [contributor('jamaica', { readiness: sourced(300) })],
    funders: [funder('canada', { name: { en: 'Canada' } }), funder('us', { congress: true })],
  },
);
const game = gameAt({ scenario });

const offered = (who: string, at: Game = game): Verb[] =>
  cardsFor(at.scenario, viewOf(at), who).map(({ verb }) => verb);
const general = (at: Game = game): Verb[] => generalCards(at.scenario, viewOf(at)).map(({ verb }) => verb);
function card(who: string, verb: Verb, at: Game = game): ActionCard {
  const found = [...cardsFor(at.scenario, viewOf(at), who), ...generalCards(at.scenario, viewOf(at))].find(
    (one) => one.verb === verb,
  );
  if (!found) throw new Error(`${verb} is not offered to ${who}`);
  return found;
}

describe('the cards of', () => {
  const TO_A_MEMBER = ['read-record', 'sound-out', 'call', 'offer-assistance'];

  test('a member are what is done with members', () => {
    expect(offered('china')).toEqual(TO_A_MEMBER);
    expect(offered('ecuador')).toEqual([...TO_A_MEMBER, 'invite-co-penholder']);
  });

  test('a member that might lead as well are both', () => {
    expect(offered('ghana')).toEqual([...TO_A_MEMBER, 'send-delegation', 'invite-assessment']);
  });

  test('the penholder itself are what its own money can be asked for', () => {
    expect(offered('us')).toEqual([]);
    const pledged = changed(game, ({ funders }) => void (the(funders, 'us').pledged = 20));
    expect(offered('us', pledged)).toEqual(['chase-pledge']);
  });

  test('a candidate lead, a contributor and a funder with a pledge', () => {
    expect(offered('kenya')).toEqual(['sound-out', 'call', 'send-delegation', 'invite-assessment']);
    expect(offered('jamaica')).toEqual(['send-delegation']);
    expect(offered('canada')).toEqual([]);
    const pledged = changed(game, ({ funders }) => void (the(funders, 'canada').pledged = 20));
    expect(offered('canada', pledged)).toEqual(['chase-pledge']);
  });

  test('a strand of Haitian society, and of an office', () => {
    expect(offered('accordFirst')).toEqual(['consult-strand']);
    expect(offered('congress')).toEqual(['brief-congress']);
    expect(offered('haiti-authorities')).toEqual(['request-letter', 'back-talks']);
    expect(offered('secretariat')).toEqual(['request-report']);
    expect(offered('nobody')).toEqual([]);
  });

  test('the penholder’s own desk', () => {
    expect(general()).toEqual([
      'circulate-draft',
      'place-under-silence',
      'put-in-blue',
      'call-vote',
      'withdraw-draft',
      'host-conference',
      'appoint-envoy',
      'close-round',
    ]);
  });

  test('a scenario that leaves moves out do not have them', () => {
    const few = { ...game, scenario: { ...scenario, verbs: ['sound-out', 'host-conference'] } };
    expect(offered('china', few)).toEqual(['sound-out']);
    expect(general(few)).toEqual(['circulate-draft', 'host-conference', 'close-round']);
  });
});

describe('a package is offered on', () => {
  const on = (at: Game): unknown[] =>
    cardsFor(at.scenario, viewOf(at), 'china').flatMap(({ command }) =>
      command.type === 'link-issues' ? [command.paragraph] : [],
    );
  test('a red line that is known, before all else', () => {
    expect(on(knowing({ china: { redLines: ['form', 'arms'] } }, game))).toEqual(['form']);
  });

  test('the paragraph that lies farthest from what it is known to want, of equals the first; on nothing where none does', () => {
    // The draft: authority 2, tasks 2, term 2.
    const wanting = (low: number[], high: number[]) => knowing({ china: { low, high, redLines: [] } }, game);
    const all = [2, 1, 2, 1, 1, 0, 1, 2, 0, 0];
    const with2 = (changes: Record<number, number>) => all.map((level, index) => changes[index] ?? level);
    expect(on(wanting(all, all))).toEqual([]);
    expect(on(wanting(with2({ 2: 3 }), with2({ 2: 3 })))).toEqual(['tasks']);
    expect(on(wanting(all, with2({ 0: 1, 2: 0 })))).toEqual(['tasks']);
    expect(on(wanting(with2({ 0: 3, 2: 3 }), [3, 3, 3, 3, 3, 3, 3, 3, 3, 3]))).toEqual(['authority']);
  });
});

describe('a card', () => {
  test('says what its move takes, does, reveals and risks, in the name of whom it is aimed at', () => {
    expect(card('china', 'sound-out')).toMatchObject({
      command: { type: 'sound-out', who: 'china' },
      attention: 1,
      capital: 0,
      effects: [{ key: 'verb.sound-out.effect', values: { who: 'China' } }],
      reveals: [{ key: 'verb.sound-out.reveals', values: { who: 'China' } }],
      risks: [{ key: 'verb.sound-out.risk', values: { who: 'China' } }],
      refusal: null,
    });
    const pledged = changed(game, ({ funders }) => void (the(funders, 'canada').pledged = 100));
    expect(card('canada', 'chase-pledge', pledged)).toMatchObject({
      effects: [{ values: { who: 'Canada' } }],
      reveals: [],
      risks: [],
      certainty: null,
    });
    expect(card('', 'appoint-envoy')).toMatchObject({ capital: 8, effects: [{ values: { who: '' } }] });
  });

  test('says why its move is refused', () => {
    expect(card('', 'call-vote').refusal?.code).toBe('not-in-blue');
    expect(card('kenya', 'invite-assessment').refusal?.code).toBe('not-considering');
  });

  test('has the figures of its sentences', () => {
    const values = (who: string, verb: Verb, at?: Game) => card(who, verb, at).effects[0]?.values;
    const pledged = changed(game, ({ funders }) =>
      Object.assign(the(funders, 'canada'), { pledged: 100, obligated: 20, chased: 1 }),
    );
    // 46 % of the 80 that are open, by a second chase half of it.
    expect(values('canada', 'chase-pledge', pledged)).toMatchObject({ amount: 18 });
    expect(values('kenya', 'invite-assessment')).toMatchObject({ rounds: 2 });
    expect(values('kenya', 'send-delegation')).toMatchObject({ kind: 'lead' });
    expect(values('jamaica', 'send-delegation')).toMatchObject({ kind: 'contributor' });
    expect(values('', 'close-round')).toMatchObject({ attention: 3 });
    expect(values('', 'host-conference')).toMatchObject({ times: 0, lead: 'no' });
    const led = changed(game, ({ leads }) => void (the(leads, 'kenya').state = 'committed'));
    expect(values('', 'host-conference', led)).toMatchObject({ lead: 'yes' });
    expect(values('secretariat', 'request-report')).toMatchObject({ rounds: expect.any(Number) });
  });

  test('says of a briefing what it brings of political capital, less each time', () => {
    const brings = (briefings: number) =>
      card(
        'congress',
        'brief-congress',
        changed(game, ({ congress }) => void (congress.briefings = briefings)),
      ).effects[0]?.values['capital'] as number;
    expect(brings(0)).toBeGreaterThan(brings(2));
    expect(brings(9)).toBe(brings(4));
  });

  test('says of a consultation how many of the people it wins, less each time', () => {
    const wins = (consultations: number) =>
      card(
        'accordFirst',
        'consult-strand',
        changed(game, ({ civil }) => void (civil.consultations = consultations)),
      ).effects[0]?.values['people'] as number;
    expect(wins(0)).toBeGreaterThan(wins(2));
    expect(wins(9)).toBe(wins(8));
  });
});

describe('how surely a card does what it is for', () => {
  const sure = knowing({}, game).scenario.council.reduce(
    (at, { id }) => (id === scenario.seat ? at : scored(at, id, 2000)),
    knowing({}, game),
  );
  const certainty = (who: string, verb: Verb, at: Game = game) => card(who, verb, at).certainty;

  test('is nothing to say where no luck is in it', () => {
    expect(certainty('china', 'read-record')).toBeNull();
    expect(certainty('kenya', 'sound-out')).toBeNull();
    expect(certainty('china', 'sound-out')).toBe(750);
  });

  test('of silence is that nobody breaks it', () => {
    expect(certainty('', 'place-under-silence', sure)).toBe(1000);
    const two = scored(scored(sure, 'gabon', 0), 'malta', 0);
    expect(certainty('', 'place-under-silence', two)).toBe(250);
  });

  test('of a vote and of a text in blue is that the text as sent out passes', () => {
    for (const verb of ['put-in-blue', 'call-vote'] as const) {
      expect(certainty('', verb, sure)).toBe(1000);
      const sent = changed(sure, ({ draft }) => {
        draft.circulated = { ...draft.levels };
        for (const paragraph of ['authority', 'tasks', 'term', 'form'] as const) draft.levels[paragraph] = 0;
      });
      expect(certainty('', verb, sent)).toBe(1000);
      const unsent = changed(game, ({ draft }) => void (draft.circulated = null));
      expect(certainty('', verb, unsent)).toBeTypeOf('number');
      const hated = changed(sure, ({ members, draft }) => {
        for (const one of Object.values(members)) one.warmth -= 4500;
        draft.circulated = null;
      });
      expect(certainty('', verb, hated)).toBe(0);
    }
  });

  test('of a letter rises with the authorities’ welcome, and is never above certain', () => {
    const at = (authorities: number) =>
      certainty(
        'haiti-authorities',
        'request-letter',
        changed(game, (state) => void (state.authorities = authorities)),
      );
    expect(at(0)).toBeLessThan(at(50) ?? 0);
    expect(at(500)).toBe(1000);
  });

  test('of a delegation is its index with the visit counted, as far as it is known', () => {
    const { leads, pressure } = game.state;
    const kenya = the(leads, 'kenya');
    const [definition] = scenario.leads;
    if (!definition) throw new Error('Kenya might lead');
    const courted = { ...kenya, courtship: kenya.courtship + DELEGATION.courtship };
    const index = willingness(definition, courted, prospectOf(game.state, null), pressure, 0, null);
    expect(certainty('kenya', 'send-delegation')).toBe(
      logistic(Math.round(((index - WILLINGNESS.explore) * 100) / WILLINGNESS.slope)),
    );
    const later = changed(game, (state) => void (the(state.leads, 'kenya').state = 'committed'));
    expect(certainty('kenya', 'send-delegation', later)).toBe(0);
    const refusing = {
      ...game,
      scenario: { ...scenario, leads: [lead('kenya', { refuses: { en: 'No.' } })] },
    };
    expect(certainty('kenya', 'send-delegation', refusing)).toBe(0);
  });

  test('of a delegation to a country that may join is its readiness: a third of it while nobody leads', () => {
    expect(certainty('jamaica', 'send-delegation')).toBe(100);
    const led = changed(game, ({ leads, contributors }) => {
      the(leads, 'kenya').state = 'committed';
      the(contributors, 'jamaica').approaches = 1;
    });
    expect(certainty('jamaica', 'send-delegation', led)).toBe(300 + 2 * 150);
  });
});

describe('a card has, in its family and in no other,', () => {
  const letters = (who: string, verb: Verb, at?: Game) =>
    FAMILIES.flatMap((family) => {
      const letter = letterIn(family, card(who, verb, at));
      return letter === undefined ? [] : [`${family} ${letter}`];
    });

  test('the letter of its move', () => {
    expect(letters('china', 'sound-out')).toEqual(['listen s']);
    expect(letters('', 'withdraw-draft')).toEqual(['draft w']);
  });

  test('a letter for each strand', () => {
    const strands = ['securityNow', 'accordFirst', 'noIntervention'] as const;
    expect(strands.flatMap((strand) => letters(strand, 'consult-strand'))).toEqual([
      'home s',
      'home a',
      'home n',
    ]);
  });

  test('no letter where it has a button of its own', () => {
    expect(letters('', 'close-round')).toEqual([]);
    const unknown = { ...card('', 'close-round'), command: { type: 'none' } as unknown as Command };
    expect(letterIn('draft', unknown)).toBeUndefined();
  });
});

describe('what somebody is offered, in its dossier and on the stage', () => {
  test.each(shipped().map((one) => [one.id, one] as const))(
    '%s: every move that is legal and no step of the draft is offered to somebody',
    (_, scenario) => {
      const begun = apply(scenario, newGame(scenario, 1), { type: 'begin' });
      if (!begun.ok) throw new Error('it begins');
      let { state } = begun;
      for (const { event } of state.cables.filter(
        ({ needsAnswer, answered }) => needsAnswer && answered === null,
      )) {
        const answered = apply(scenario, state, { type: 'answer-cable', event, option: 0 });
        if (answered.ok) ({ state } = answered);
      }
      const view = seatView(scenario, state);
      const { members, leads, contributors, funders } = roster(scenario);
      const everyone = Object.keys({ ...members, ...leads, ...contributors, ...funders });
      const offered = [...everyone, ...STRANDS, 'haiti-authorities', 'congress', 'secretariat'].flatMap(
        (who) => offersTo(scenario, view, who).map(({ command }) => JSON.stringify(command)),
      );
      const owed = legalCommands(scenario, view).filter(
        ({ type }) => !['close-round', 'edit-paragraph'].includes(type) && !DRAFT.has(type),
      );
      expect(owed.length).toBeGreaterThan(5);
      expect(owed.filter((command) => !offered.includes(JSON.stringify(command)))).toEqual([]);
      const own = offersTo(scenario, view, view.seat).map(({ refusal }) => refusal !== null);
      expect(own).toEqual([...own].sort((a, b) => Number(a) - Number(b)));
    },
  );
});

const DRAFT = new Set<string>(ALL_VERBS.filter(({ key }) => key?.family === 'draft').map(({ id }) => id));
