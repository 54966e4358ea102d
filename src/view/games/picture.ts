import { locksFrom } from '../../game/locks/lock.ts';
import type { GameState } from '../../game/state.ts';
import type { Leaning } from '../../game/seats/view.ts';
import { roster } from '../../scenario/model/roster.ts';
import type { Scenario } from '../../scenario/model/scenario.ts';
import type { Picture } from '../../session/namedSaves.ts';
import { viewOf } from '../../session/session.ts';
import { countNow } from '../kit/count.ts';
import { lookOf } from '../table/locks/lockWords.ts';

/** A game as a small picture, made of what its seat sees: fifteen leanings or hands, four locks, the round. */
export function pictureOf(scenario: Scenario, game: GameState): Picture {
  const view = viewOf({ scenario, game });
  const count = countNow({ scenario, game });
  const leaningOf = (id: string): Leaning => {
    const hand = view.members[id]?.vote?.hand;
    if (hand === 'yes') return 'yes';
    if (hand === 'abstain') return 'abstain';
    if (hand === 'no') return roster(scenario).members[id]?.permanent ? 'veto' : 'leaningNo';
    return count.members.find(({ member }) => member === id)?.leaning ?? 'unknown';
  };
  const drawn = { shut: 'shut', reach: 'half', half: 'half', open: 'open' } as const;
  return {
    leanings: scenario.council.map(({ id }) => leaningOf(id)),
    locks: locksFrom(scenario, view, view.draft.levels, count).map((seen) => drawn[lookOf(seen)]),
    round: game.round,
    rounds: scenario.period.rounds,
    over: view.outcome !== null,
  };
}
