import type { Scenario } from '../scenario/model/scenario.ts';
import type { Command, Refusal } from './verbs/commands.ts';
import type { GameEvent } from './events.ts';
import { refusalOf } from './verbs/legal.ts';
import { outcomeOf } from './outcome.ts';
import { passQuarter } from './phases/year.ts';
import { answerCable } from './phases/cables.ts';
import { backTalks, consultStrand, requestLetter } from './rules/consent.ts';
import { circulate, editParagraph, placeUnderSilence, putInBlue } from './rules/drafting.ts';
import { inviteAssessment, sendDelegation } from './rules/forceGeneration.ts';
import {
  call,
  inviteCoPenholder,
  lastCall,
  linkIssues,
  offerAssistance,
  readRecord,
  soundOut,
} from './rules/persuasion.ts';
import { briefCongress, chasePledge, hostConference } from './rules/pledging.ts';
import { closeRound, openRound, requestReport } from './phases/round.ts';
import { COSTS, DIPLOMACY } from './rules/tuning.ts';
import { holdVote } from './phases/vote.ts';
import type { GameState } from './state.ts';
import { move, openTurn, send, type Turn, tell } from './turn.ts';

export { newGame } from './newGame.ts';

/** A command carried out, or refused with the state as it was. */
export type Applied =
  | { readonly ok: true; readonly state: GameState; readonly events: readonly GameEvent[] }
  | { readonly ok: false; readonly refusal: Refusal };

/**
 * The one door: the only way a game changes. Pure; the luck it draws is in the state it is given, and
 * that state is never written to.
 */
export function apply(scenario: Scenario, state: GameState, command: Command): Applied {
  const refusal = refusalOf(scenario, state, command);
  if (refusal !== null) return { ok: false, refusal };
  const turn = openTurn(scenario, state);
  carryOut(turn, command);
  if (turn.state.session === 'debrief' && turn.state.outcome === null) {
    turn.state.outcome = outcomeOf(scenario, turn.state);
    tell(turn, { type: 'game-ended', ending: turn.state.outcome.ending, seals: turn.state.outcome.seals });
  }
  turn.state.luck = turn.luck.left();
  return { ok: true, state: turn.state, events: turn.events };
}

function carryOut(turn: Turn, command: Command): void {
  switch (command.type) {
    case 'begin':
      tell(turn, { type: 'game-begun' });
      send(turn, 'session', { type: 'brief-read' });
      openRound(turn);
      return;
    case 'answer-cable':
      answerCable(turn, command.event, command.option);
      return;
    case 'read-record':
      readRecord(turn, command.who);
      return;
    case 'sound-out':
      soundOut(turn, command.who);
      return;
    case 'call':
      call(turn, command.who);
      return;
    case 'offer-assistance':
      offerAssistance(turn, command.who);
      return;
    case 'link-issues':
      linkIssues(turn, command.who, command.paragraph);
      return;
    case 'invite-co-penholder':
      inviteCoPenholder(turn, command.who);
      return;
    case 'edit-paragraph':
      editParagraph(turn, command.paragraph, command.level);
      return;
    case 'circulate-draft':
      circulate(turn);
      return;
    case 'place-under-silence':
      placeUnderSilence(turn);
      return;
    case 'put-in-blue':
      putInBlue(turn);
      return;
    case 'last-call':
      lastCall(turn, command.who);
      return;
    case 'call-vote':
      holdVote(turn);
      return;
    case 'withdraw-draft':
      send(turn, 'draft', { type: 'draft-withdrawn' });
      tell(turn, { type: 'draft-withdrawn' });
      move(turn, 'credibility', DIPLOMACY.withdrawn, 'withdrawn');
      send(turn, 'session', { type: 'draft-withdrawn' });
      return;
    case 'send-delegation':
      sendDelegation(turn, command.who);
      return;
    case 'invite-assessment':
      inviteAssessment(turn, command.who);
      return;
    case 'host-conference':
      hostConference(turn);
      return;
    case 'chase-pledge':
      chasePledge(turn, command.who);
      return;
    case 'brief-congress':
      briefCongress(turn);
      return;
    case 'request-letter':
      requestLetter(turn);
      return;
    case 'consult-strand':
      consultStrand(turn, command.strand);
      return;
    case 'back-talks':
      backTalks(turn);
      return;
    case 'request-report':
      requestReport(turn);
      return;
    case 'appoint-envoy':
      turn.state.attention -= COSTS.attention['appoint-envoy'];
      turn.state.envoy = true;
      tell(turn, { type: 'envoy-appointed' });
      move(turn, 'capital', -COSTS.capital.envoy, 'envoy');
      return;
    case 'close-round':
      closeRound(turn);
      return;
    case 'next-quarter':
      passQuarter(turn);
      return;
  }
}
