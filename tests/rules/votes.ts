import type { GameState } from '../../src/game/state.ts';
import type { CastVote } from '../../src/game/votes.ts';
import { type Game, type Open, relationsOf, sentOut } from './table.ts';

export const VOTE = { type: 'call-vote' } as const;
/** Scores so high or low that luck has no say. */
export const [SURE, NEVER] = [2000, -2000];
export const ELECTED_TEN = 'albania brazil ecuador gabon ghana japan malta mozambique switzerland uae'.split(
  ' ',
);
/** The first so many elected members would vote yes, the others no. */
export const inFavour = (hands: number) =>
  Object.fromEntries(ELECTED_TEN.map((id, index) => [id, index < hands ? SURE : NEVER]));

/** A text in blue since the round before. Who is not named is sure to vote yes. */
export const inBlue = (
  scores: Readonly<Record<string, number>> = {},
  also: (state: Open<GameState>) => void = () => {},
): Game =>
  sentOut(
    scores,
    (state) => {
      Object.assign(state, { round: 5 });
      Object.assign(state.draft, { state: 'inBlue', circulatedOn: 1, blueOn: 4 });
      also(state);
    },
    undefined,
    SURE,
  );

/** The form of the mission crosses a line of both, behind which there is this much resolve. */
export const crossing =
  (resolve: number, ...who: readonly string[]) =>
  (state: Open<GameState>): void => {
    state.draft.levels.form = 2;
    for (const id of who)
      Object.assign(state.hidden.members[id] ?? {}, { redLines: [{ paragraph: 'form', max: 1, resolve }] });
  };

export const voteOf = (game: Game, who: string): CastVote => {
  const { vote } = relationsOf(game, who);
  if (!vote) throw new Error(`${who} has not voted`);
  return vote;
};
