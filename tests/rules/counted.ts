import { situationOf } from '../../src/game/rules/situation.ts';
import { endorsement, type Position } from '../../src/game/rules/voting.ts';
import { seatView } from '../../src/game/seats/seatView.ts';
import type { MemberSeen, SeatView, WhipCount } from '../../src/game/seats/view.ts';
import { whipCount } from '../../src/game/seats/whipCount.ts';
import { PARAGRAPHS } from '../../src/scenario/model/scenario.ts';
import { INDIFFERENT, member } from './scores.ts';
import { changed, type Game, gameAt, type Open, warmed } from './table.ts';

/** What a seat knows of a member. */
export type Known = Open<MemberSeen['known']>;

/** A game whose text is out, in which the seat knows every member exactly, but for what a test says of some. */
export function knowing(known: Readonly<Record<string, Partial<Known>>> = {}, from: Game = gameAt()): Game {
  return changed(from, ({ knowledge, draft }) => {
    draft.circulated ??= { ...draft.levels };
    draft.circulatedOn ??= 1;
    for (const { id, wants, asks, redLines } of from.scenario.council) {
      const exact = PARAGRAPHS.map((paragraph) => wants[paragraph]);
      const all = { asks: asks.map((ask) => ask.id), redLines: redLines.map((line) => line.paragraph) };
      Object.assign(knowledge.members[id] ?? {}, {
        low: exact,
        high: [...exact],
        ...all,
        stanceRound: 1,
        ...known[id],
      });
    }
  });
}

export const viewOf = ({ scenario, state }: Game): SeatView => seatView(scenario, state);
export const seenOf = (game: Game, who: string): MemberSeen => {
  const seen = viewOf(game).members[who];
  if (!seen) throw new Error(`${who} is not on the Council`);
  return seen;
};
export const countOf = (game: Game): WhipCount =>
  whipCount(game.scenario, viewOf(game), game.state.draft.levels);
export const handOf = (count: WhipCount, who: string) => {
  const hand = count.members.find((each) => each.member === who);
  if (!hand) throw new Error(`${who} is not counted`);
  return hand;
};

/** A member's score on the text with some position, hundredths of a logit. */
export function scoreOf(game: Game, who: string, position: Partial<Position> = {}, notYes = 0): number {
  const { wants, asks } = member(who);
  return endorsement(
    member(who),
    {
      ...INDIFFERENT,
      ideals: PARAGRAPHS.map((paragraph) => wants[paragraph]),
      asks,
      ...position,
    },
    seenOf(game, who),
    situationOf(game.scenario, viewOf(game), game.state.draft.levels),
    notYes,
    null,
  );
}

/** Sets a member's relations so that its score, exactly known, is this. */
export const scored = (game: Game, who: string, score: number): Game =>
  warmed(game, who, score - scoreOf(game, who));
