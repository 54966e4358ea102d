import { describe, expect, test } from 'vitest';
import { committedLead } from '../../src/game/rules/willingness.ts';
import type { GameState } from '../../src/game/state.ts';
import { leadOf } from '../../src/game/rules/situation.ts';
import {
  type After,
  after,
  chanceThat,
  contributor,
  gameAt,
  lead,
  played,
  refused,
  sourced,
  the,
  world,
} from './ground.ts';

const SEND = { type: 'send-delegation', who: 'jamaica' } as const;
const CLOSE = { type: 'close-round' } as const;

/** A game with Jamaica, whose readiness is given, and a lead that is named or not. */
function jamaica(readiness: number, named: boolean, approaches = 0) {
  const scenario = world({
    leads: [lead('kenya')],
    contributors: [contributor('jamaica', { readiness: sourced(readiness) })],
  });
  const state = gameAt(scenario, (game) => {
    the(game.leads, 'kenya').state = named ? 'committed' : 'declinedSoftly';
    if (approaches > 0) Object.assign(the(game.contributors, 'jamaica'), { state: 'interested', approaches });
  });
  return [scenario, state] as const;
}
const joined = ({ state }: After) => the(state.contributors, 'jamaica').state === 'pledged';
const approached = (...about: Parameters<typeof jamaica>) => chanceThat([...jamaica(...about), SEND], joined);

describe('a country that may join', () => {
  test('costs a delegation of two points of attention', () => {
    const [scenario, state] = jamaica(400, true);
    expect(after(scenario, state, SEND).state.attention).toBe(state.attention - 2);
  });

  test('is readier with every approach once a lead is named, and never certain', () => {
    expect(approached(400, true)).toBe(550);
    expect(approached(400, true, 1)).toBe(700);
    expect(approached(900, true, 2)).toBe(950);
  });

  test('is a third as ready while nobody leads, however often it is asked', () => {
    expect(approached(400, false)).toBe(133);
    expect(approached(400, false, 3)).toBe(133);
  });

  test('promises its people when it joins, and is not asked again', () => {
    const one = played([...jamaica(400, true), SEND], joined);
    expect(the(one.state.contributors, 'jamaica').pledged).toBe(200);
    expect(one.events).toContainEqual({ type: 'contributor-pledged', who: 'jamaica', personnel: 200 });
    expect(refused(jamaica(400, true)[0], { ...one.state, attention: 3 }, SEND)).toBe('already-done');
  });

  test('is interested where it does not join, and may be asked again', () => {
    const one = played([...jamaica(400, true), SEND], (found) => !joined(found));
    expect(the(one.state.contributors, 'jamaica')).toMatchObject({
      state: 'interested',
      pledged: 0,
      approaches: 1,
    });
    expect(refused(jamaica(400, true)[0], { ...one.state, attention: 3 }, SEND)).toBeNull();
  });

  test('that is interested joins by itself with a quarter of its readiness in each round, once a lead is named', () => {
    const closing = (named: boolean, approaches: number) =>
      [...jamaica(400, named, approaches), CLOSE] as const;
    expect(chanceThat(closing(true, 1), joined)).toBe(100);
    expect(the(played(closing(true, 1), joined).state.contributors, 'jamaica').pledged).toBe(200);
    expect(chanceThat(closing(false, 1), joined)).toBe(0);
    expect(chanceThat(closing(true, 0), joined)).toBe(0);
  });
});

type Stance = GameState['leads'][string]['state'];

describe('who is named to lead', () => {
  const scenario = world({ leads: [lead('kenya'), lead('france')] });
  const leads = (kenya: Stance, france: Stance) =>
    gameAt(scenario, (game) => {
      the(game.leads, 'kenya').state = kenya;
      the(game.leads, 'france').state = france;
    }).leads;
  const named = (kenya: Stance, france: Stance) => leadOf(leads(kenya, france))?.id ?? null;

  test('is one that has spoken in public, and nobody before', () => {
    for (const at of [
      'notApproached',
      'sounded',
      'lookingSeriously',
      'declinedSoftly',
      'declinedFirmly',
    ] as const)
      expect(named(at, at)).toBeNull();
    for (const at of ['publiclyConsidering', 'assessmentMission', 'decision'] as const) {
      expect(named('sounded', at)).toBe('france');
      expect(committedLead(leads('sounded', at))).toBeNull();
    }
  });

  test('is one whose word is given before any that considers', () => {
    for (const at of [
      'committed',
      'parliament',
      'court',
      'stoppedInCourt',
      'agreement',
      'deployed',
    ] as const) {
      expect(named('decision', at)).toBe('france');
      expect(committedLead(leads('decision', at))).toBe('france');
    }
  });

  test('is the first of those that have come as far', () => {
    expect(named('decision', 'decision')).toBe('kenya');
    expect(named('committed', 'committed')).toBe('kenya');
  });
});
