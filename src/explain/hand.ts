import { draw } from '../core/luck.ts';
import { apply } from '../game/apply.ts';
import { truePosition } from '../game/seats/knowledge.ts';
import { type Situation, situationOf } from '../game/rules/situation.ts';
import { blocking, chanceOfNo, chanceOfYes, endorsement } from '../game/rules/voting.ts';
import type { GameState } from '../game/state.ts';
import type { CastVote, Hand, Tally } from '../game/votes.ts';
import { openTurn } from '../game/turn.ts';
import { roster, penOf } from '../scenario/model/roster.ts';
import type { Member, Scenario } from '../scenario/model/scenario.ts';
import { tableChanges, textChanges, textOf } from './change.ts';
import type { HandRaised } from './decision.ts';
import type { Question } from './smallest.ts';

/** What a hand might have been instead: in favour; not in favour; or no longer against. */
export type HandGoal = 'yes' | 'notYes' | 'notNo';

/** What a replay showed of a decision that turned. */
export interface Proof {
  /** Chance of the goal over all luck, thousandths: as it was, and with the change. */
  readonly chance: { readonly before: number; readonly after: number };
  /** The hand and the count, where the decision was a hand. */
  readonly replay: { readonly hand: Hand | null; readonly tally: Tally | null };
}

/** The question what would have turned one hand; null for the penholder's own. */
export function aboutHand(scenario: Scenario, decision: HandRaised, goal: HandGoal): Question<Proof> | null {
  const { who, before, command, vote, hands } = decision;
  const member = roster(scenario).members[who];
  if (!member || who === penOf(scenario)) return null;
  const score = scoresNear(scenario, before);
  const five = scenario.council.filter(({ id, permanent }) => permanent && id !== penOf(scenario));
  const others = decision.tally.yes - Number(vote.hand === 'yes');
  const vetoes = five.slice(0, five.indexOf(member)).filter(({ id }) => hands[id] === 'no').length;
  const willing = (state: GameState): number => score.endorsement(state, member);
  const stopping = (state: GameState): number => score.blocking(state, member, others, vetoes);
  const near = {
    yes: [willing],
    notYes: [(state: GameState) => -willing(state)],
    notNo: member.permanent ? [(state: GameState) => -stopping(state), willing] : [willing],
  }[goal];
  const chance = (cast: CastVote, state: GameState): number => {
    const yes = chanceOfYes(cast.score);
    if (goal === 'yes') return yes;
    if (goal === 'notYes') return 1000 - yes;
    const against = !member.permanent ? chanceOfNo(cast.score) : stopping(state) > 0 ? 1000 : 0;
    return 1000 - Math.floor(((1000 - yes) * against) / 1000);
  };
  return {
    before,
    changes: [...textChanges(before, textOf(before)), ...tableChanges(scenario, before, who)],
    near,
    interplay: true,
    proof: (state) => {
      const applied = apply(scenario, state, command);
      const cast = applied.ok ? applied.state.members[who]?.vote : null;
      if (!applied.ok || !cast || !reaches(goal, member, cast)) return null;
      const odds = { before: chance(vote, before), after: chance(cast, state) };
      // What turns a hand and makes it no likelier has only moved the dice of others.
      if (odds.after <= odds.before) return null;
      const tally = applied.events.find((event) => event.type === 'vote-counted')?.tally ?? null;
      return { chance: odds, replay: { hand: cast.hand, tally } };
    },
  };
}

/**
 * Whether a hand is what was looked for. A permanent member must itself no longer want to stop the text:
 * that it need not, because the text would fail without it, is not what was asked.
 */
function reaches(goal: HandGoal, { permanent }: Member, { hand, blocking: score }: CastVote): boolean {
  if (goal === 'yes') return hand === 'yes';
  if (goal === 'notYes') return hand !== 'yes';
  return hand !== 'no' && (!permanent || hand === 'yes' || (score ?? 0) <= 0);
}

/** The scores of members on tables near the one before a vote, from the truth, as the vote itself takes them. */
function scoresNear(scenario: Scenario, before: GameState) {
  const truth = openTurn(scenario, before);
  const positions = new Map(scenario.council.map((member) => [member.id, truePosition(truth, member)]));
  // The five draw first, one each, in the order of the council: see `castVotes`.
  const dealt = draw(before.luck);
  const five = scenario.council
    .filter(({ id, permanent }) => permanent && id !== penOf(scenario))
    .map((member) => ({ member, luck: dealt.below(1000) }));
  const situations = new WeakMap<GameState, Situation>();
  const situationAt = (state: GameState): Situation => {
    let situation = situations.get(state);
    if (!situation) situations.set(state, (situation = situationOf(scenario, state, textOf(state))));
    return situation;
  };
  const scoreOf = (state: GameState, member: Member, holdingBack: number): number => {
    const position = positions.get(member.id);
    const relations = state.members[member.id];
    if (!position || !relations) return 0;
    return endorsement(member, position, relations, situationAt(state), holdingBack, null);
  };
  return {
    endorsement: (state: GameState, member: Member): number => {
      if (member.permanent) return scoreOf(state, member, 0);
      const holdingBack = five.filter((one) => one.luck >= chanceOfYes(scoreOf(state, one.member, 0)));
      return scoreOf(state, member, holdingBack.length);
    },
    blocking: (state: GameState, member: Member, others: number, vetoes: number): number => {
      const position = positions.get(member.id);
      const relations = state.members[member.id];
      if (!position || !relations) return 0;
      return blocking(member, position, relations, situationAt(state), others, vetoes, null);
    },
  };
}
