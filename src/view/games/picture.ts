import type { GameState } from '../../game/state.ts';
import type { Leaning } from '../../game/seats/view.ts';
import type { Say } from '../../locale/say.ts';
import { roster } from '../../scenario/model/roster.ts';
import type { Scenario } from '../../scenario/model/scenario.ts';
import type { Picture } from '../../session/namedSaves.ts';
import { viewOf } from '../../session/session.ts';
import { countNow } from '../kit/count.ts';
import { LOCKS } from '../../game/locks/rule.ts';
import { lockStands } from '../table/locks/lockStands.ts';

/** A game as a small picture, made of what its seat sees: fifteen leanings or hands, four locks, the round. */
export function pictureOf(scenario: Scenario, game: GameState, say: Say): Picture {
  const view = viewOf({ scenario, game });
  const count = countNow({ scenario, game });
  const { outcome } = view;
  const leaningOf = (id: string): Leaning => {
    const hand = view.members[id]?.vote?.hand;
    if (hand === 'yes') return 'yes';
    if (hand === 'abstain') return 'abstain';
    if (hand === 'no') return roster(scenario).members[id]?.permanent ? 'veto' : 'leaningNo';
    return count.members.find(({ member }) => member === id)?.leaning ?? 'unknown';
  };
  const fromSeal = { empty: 'shut', half: 'half', full: 'open' } as const;
  const stands = lockStands({ scenario, view, levels: view.draft.levels, count, say });
  return {
    leanings: scenario.council.map(({ id }) => leaningOf(id)),
    locks: LOCKS.map((lock, index) =>
      outcome ? fromSeal[outcome.seals[lock]] : (stands[index]?.state ?? 'shut'),
    ),
    round: game.round,
    rounds: scenario.period.rounds,
    over: outcome !== null,
  };
}
