import { penOf } from '../../scenario/model/roster.ts';
import type { Scenario } from '../../scenario/model/scenario.ts';
import type { MemberPart } from '../actors/member.ts';
import type { GameState, Known } from '../state.ts';
import type { MemberSeen, SeatView } from './view.ts';

/**
 * What one seat may know: everything but the luck, the hidden truth, and the members' true stances, in whose
 * place stands the last stance each one showed. After the vote hands are public. The penholder's is the only
 * seat so far.
 */
export function seatView(scenario: Scenario, state: GameState): SeatView {
  const members: Record<string, MemberSeen> = {};
  for (const id in state.members) {
    const member = state.members[id] as MemberPart;
    const known = state.knowledge.members[id] as Known;
    const voted = member.vote !== null;
    members[id] = {
      warmth: member.warmth,
      favours: member.favours,
      soundings: member.soundings,
      calls: member.calls,
      payments: member.payments,
      recordRead: member.recordRead,
      covered: member.covered,
      overridden: member.overridden,
      vote: member.vote,
      stance: voted ? member.state : known.stance,
      stanceRound: voted ? state.round : known.stanceRound,
      known,
    };
  }
  // Written out field by field: what is not named here stays hidden, and it is made at every step of every bot.
  return {
    seat: penOf(scenario),
    scenario: state.scenario,
    session: state.session,
    round: state.round,
    attention: state.attention,
    freeEdit: state.freeEdit,
    envoy: state.envoy,
    capital: state.capital,
    credibility: state.credibility,
    authorities: state.authorities,
    people: state.people,
    pressure: state.pressure,
    estimate: state.estimate,
    draft: state.draft,
    members,
    leads: state.leads,
    contributors: state.contributors,
    funders: state.funders,
    congress: state.congress,
    conferences: state.conferences,
    host: state.host,
    civil: state.civil,
    secretariat: state.secretariat,
    ground: state.ground,
    mission: state.mission,
    promises: state.promises,
    cables: state.cables,
    knowledge: state.knowledge,
    beliefs: state.beliefs,
    ...(state.meeting && { meeting: state.meeting }),
    outcome: state.outcome,
  };
}
