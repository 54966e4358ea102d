import { cardsFor, generalCards, letterIn } from '../../../game/verbs/cards.ts';
import type { Family } from '../../../game/verbs/verb.ts';
import type { ActionCard } from '../../../game/verbs/cards.ts';
import type { SeatView } from '../../../game/seats/view.ts';
import type { Scenario } from '../../../scenario/model/scenario.ts';
import { STRANDS } from '../../../scenario/model/scenario.ts';

/** A move and the letter that makes it. */
export interface LetteredCard {
  readonly card: ActionCard;
  readonly letter: string;
}

/** The moves of a family that can be thought of now: those aimed at the one that is chosen, and those that need no one chosen. */
export function familyCards(
  scenario: Scenario,
  view: SeatView,
  chosen: string | null,
  family: Family,
): LetteredCard[] {
  const standing = ['congress', 'haiti-authorities', 'secretariat', ...STRANDS];
  const aimedAt = chosen === null ? standing : [chosen, ...standing.filter((who) => who !== chosen)];
  const cards = [...aimedAt.flatMap((who) => cardsFor(scenario, view, who)), ...generalCards(scenario, view)];
  return cards.flatMap((card) => {
    const letter = letterIn(family, card);
    return letter === undefined ? [] : [{ card, letter }];
  });
}
