import { describe, expect, test } from 'vitest';
import type { GameState } from '../../src/game/state.ts';
import { type Command, OPTIONAL_VERBS, VERB_IDS } from '../../src/game/verbs/index.ts';
import {
  choicesOf,
  costOf,
  fixedCost,
  leftOut,
  legalCommands,
  refusalOf,
} from '../../src/game/verbs/legality.ts';
import { verbOf } from '../../src/game/verbs/index.ts';
import { contributor, funder, lead, sourced, the } from './ground.ts';
import { changed, type Game, gameAt, refused, smallCouncil } from './table.ts';

const scenario = smallCouncil(
  {},
  {
    leads: [lead('kenya'), lead('ghana')],
    contributors: [contributor('jamaica')],
    funders: [funder('canada'), funder('us', { congress: true })],
  },
);
const game = gameAt({ scenario });
const in_ = (session: GameState['session']): Game => changed(game, (state) => void (state.session = session));

describe('what a move takes', () => {
  test('is in every game the same, where it does not depend on whom it is aimed at', () => {
    expect(fixedCost('send-delegation')).toEqual({ attention: 2, capital: 0 });
    expect(fixedCost('appoint-envoy')).toEqual({ attention: 1, capital: 8 });
    expect(fixedCost('close-round')).toEqual({ attention: 0, capital: 0 });
    expect(() => fixedCost('offer-assistance')).toThrow('what offer-assistance costs depends on the game');
  });

  test('of help on a file is more for a permanent member', () => {
    const cost = (who: string) => costOf(scenario, game.state, { type: 'offer-assistance', who });
    expect(cost('gabon').attention).toBe(1);
    expect(cost('china').capital).toBeGreaterThan(cost('gabon').capital);
    expect(cost('gabon').capital).toBeGreaterThan(0);
  });

  test('of what takes nothing, or is no move, is nothing', () => {
    expect(costOf(scenario, game.state, { type: 'close-round' })).toEqual({ attention: 0, capital: 0 });
    const none = { type: 'fly' } as unknown as Command;
    expect(costOf(scenario, game.state, none)).toEqual({ attention: 0, capital: 0 });
  });

  test('must be there: attention to the last point, political capital but for the last', () => {
    const having = (attention: number, capital: number) =>
      changed(game, (state) => void Object.assign(state, { attention, capital }));
    const envoy = { type: 'appoint-envoy' } as const;
    expect(refused(having(0, 50), envoy)).toBe('no-attention');
    expect(refused(having(1, 50), envoy)).toBeNull();
    expect(refused(having(1, 8), envoy)).toBe('no-capital');
    expect(refused(having(1, 9), envoy)).toBeNull();
    expect(refused(having(1, 0), { type: 'sound-out', who: 'china' })).toBeNull();
    expect(refusalOf(scenario, having(1, 50).state, { type: 'host-conference' })).toEqual({
      code: 'no-attention',
      values: { needed: 2, left: 1 },
    });
    expect(refusalOf(scenario, having(1, 5).state, envoy)).toEqual({
      code: 'no-capital',
      values: { needed: 8, left: 5 },
    });
  });
});

describe('a move out of its time is refused', () => {
  const [begin, close, quarter] = [
    { type: 'begin' },
    { type: 'close-round' },
    { type: 'next-quarter' },
  ] as const;

  test('before the first round', () => {
    expect(refused(in_('briefing'), begin)).toBeNull();
    expect(refused(in_('briefing'), close)).toBe('not-now');
    expect(refused(in_('briefing'), quarter)).toBe('not-now');
  });

  test('while a cable waits', () => {
    expect(refused(in_('cables'), close)).toBe('answer-first');
    expect(refused(in_('cables'), begin)).toBe('not-now');
    expect(refused(in_('cables'), quarter)).toBe('not-now');
  });

  test('in a round', () => {
    expect(refused(game, close)).toBeNull();
    expect(refused(game, begin)).toBe('not-now');
    expect(refused(game, quarter)).toBe('not-now');
    expect(refused(game, { type: 'answer-cable', event: 'x', option: 0 })).toBe('no-such-cable');
  });

  test('in the year after the vote, and when all is over', () => {
    expect(refused(in_('aftermath'), quarter)).toBeNull();
    expect(refused(in_('aftermath'), close)).toBe('game-over');
    expect(refused(in_('aftermath'), begin)).toBe('not-now');
    expect(refused(in_('debrief'), close)).toBe('game-over');
    expect(refused(in_('debrief'), quarter)).toBe('game-over');
    expect(refused(in_('debrief'), begin)).toBe('not-now');
  });

  test('as is what is no move at all', () => {
    for (const none of [null, 'begin', 7, { type: 'fly' }, { type: 3 }, {}])
      expect(refused(game, none as unknown as Command)).toBe('unknown-command');
  });
});

describe('a scenario leaves out', () => {
  const having = (...verbs: string[]) => smallCouncil({}, { verbs });

  test('nothing, where it lists no moves', () => {
    expect(VERB_IDS.filter((id) => leftOut(scenario, id))).toEqual([]);
  });

  test('of the moves that may be left out those that it does not list, and what needs them', () => {
    const few = having('call', 'sound-out');
    const out = VERB_IDS.filter((id) => leftOut(few, id));
    expect(out).toEqual(
      VERB_IDS.filter(
        (id) => id === 'last-call' || (OPTIONAL_VERBS.includes(id) && !['call', 'sound-out'].includes(id)),
      ),
    );
    expect(leftOut(having('call', 'call-vote'), 'last-call')).toBe(false);
    expect(leftOut(having('call-vote'), 'last-call')).toBe(true);
    expect(refused(gameAt({ scenario: few }), { type: 'host-conference' })).toBe('not-in-scenario');
  });

  test('what leads to a vote, where a meeting is held in its place', () => {
    const met = smallCouncil({}, { meeting: { partners: sourced(1), money: sourced(1) } });
    expect(VERB_IDS.filter((id) => leftOut(met, id))).toEqual([
      'circulate-draft',
      'place-under-silence',
      'put-in-blue',
      'last-call',
      'call-vote',
    ]);
  });

  test('what is no move', () => {
    expect(leftOut(scenario, 'fly')).toBe(true);
  });
});

describe('the moves that may be made now', () => {
  const legal = (at: Game) => legalCommands(at.scenario, at.state);
  const named = (at: Game, type: Command['type']) =>
    legal(at).flatMap((one) => (one.type === type ? ['who' in one ? one.who : ''] : []));

  test('are none of those that would be refused, and each once', () => {
    const moves = legal(changed(game, (state) => void (state.attention = 1)));
    for (const move of moves) expect(refusalOf(scenario, game.state, move), JSON.stringify(move)).toBeNull();
    expect(new Set(moves.map((move) => JSON.stringify(move))).size).toBe(moves.length);
    expect(moves.some(({ type }) => type === 'host-conference')).toBe(false);
  });

  test('name a member that might lead once, among the members', () => {
    expect(named(game, 'sound-out').filter((who) => who === 'ghana')).toHaveLength(1);
    expect(named(game, 'sound-out')).not.toContain('us');
    expect(named(game, 'send-delegation')).toEqual(['kenya', 'ghana', 'jamaica']);
    expect(named(game, 'invite-co-penholder')).toEqual(['ecuador']);
  });

  test('come by what they are aimed at: members, leads, contributors, paragraphs, strands, the desk', () => {
    const order = legal(game).map(({ type }) => type);
    const first = (type: Command['type']) => order.indexOf(type);
    const places = [
      'read-record',
      'send-delegation',
      'edit-paragraph',
      'consult-strand',
      'circulate-draft',
    ] as const;
    expect(places.map(first)).toEqual(places.map(first).toSorted((a, b) => a - b));
    expect(first('read-record')).toBe(0);
    expect(legal(game).filter(({ type }) => type === 'consult-strand')).toHaveLength(3);
    expect(order.at(-1)).toBe('close-round');
  });

  test('are, before the first round, to begin; while a cable waits, its answers; in the year, the next quarter', () => {
    expect(legal(in_('briefing'))).toEqual([{ type: 'begin' }]);
    expect(legal(in_('aftermath'))).toEqual([{ type: 'next-quarter' }]);
    expect(legal(in_('debrief'))).toEqual([]);
    expect(legal(in_('cables'))).toEqual([]);
  });

  test('to a funder are asked of one with a pledge that is open', () => {
    const pledged = changed(game, ({ funders }) => void (the(funders, 'canada').pledged = 10));
    expect(named(pledged, 'chase-pledge')).toEqual(['canada']);
  });

  test('of a package are on the red lines that are on record, or on any paragraph where there are none', () => {
    const owed = changed(game, ({ members, draft }) => {
      draft.circulated = { ...draft.levels };
      for (const id of ['china', 'gabon']) the(members, id).favours = 1;
    });
    const packages = legal(owed).flatMap((one) =>
      one.type === 'link-issues' ? [`${one.who} ${one.paragraph}`] : [],
    );
    expect(packages.filter((one) => one.startsWith('china'))).toEqual(['china form']);
    expect(packages.filter((one) => one.startsWith('gabon'))).toHaveLength(10);
    expect(packages).toHaveLength(11);
  });

  test('of one verb are made with its target, or with nothing', () => {
    const of = (id: Command['type'], who: string) => {
      const verb = verbOf(id);
      if (!verb) throw new Error(`${id} is no verb`);
      return choicesOf(verb, { scenario, view: game.state, who });
    };
    expect(of('call', 'china')).toEqual([{ type: 'call', who: 'china' }]);
    expect(of('close-round', '')).toEqual([{ type: 'close-round' }]);
    expect(of('last-call', 'china')).toEqual([]);
    expect(of('edit-paragraph', 'arms')).toHaveLength(4);
  });
});
