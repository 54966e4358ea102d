import { attentionKept, attentionPerRound } from '../newGame.ts';
import { move, send, type Turn, tell } from '../turn.ts';
import { receiveCables } from './cables.ts';
import { advanceLeads } from './leads.ts';
import { holdMeeting } from './meeting.ts';
import { reviewText } from './review.ts';
import { endSilence } from './silence.ts';
import { driftTalks } from './talks.ts';
import { isPeacekeeping, leadOf } from '../rules/situation.ts';
import { ESTIMATE, GROUND, REPORT } from '../tuning/index.ts';

/** Opens a round: its cables first. */
export function openRound(turn: Turn): void {
  tell(turn, { type: 'round-opened', round: turn.state.round });
  receiveCables(turn);
}

/** Closes the round: silence runs out, capitals review, reports arrive, leads move, the ground moves. */
export function closeRound(turn: Turn): void {
  const { state, scenario } = turn;
  tell(turn, { type: 'round-closed', round: state.round });
  endSilence(turn);
  const wasCirculated = state.draft.state === 'circulated';
  reviewText(turn, wasCirculated);
  advanceLeads(turn, null);
  advanceReport(turn);
  driftTalks(turn);
  driftGround(turn, scenario.start.slope.v);
  driftEstimate(turn);
  if (state.capital <= 0) {
    send(turn, 'session', { type: 'recalled' });
    return;
  }
  if (state.round >= scenario.period.rounds) {
    if (scenario.meeting) holdMeeting(turn);
    send(turn, 'session', { type: 'time-ran-out' });
    return;
  }
  const kept = attentionKept(scenario, state.round, state.attention);
  state.round += 1;
  state.attention = attentionPerRound(scenario, state.envoy) + kept;
  state.freeEdit = true;
  openRound(turn);
}

function advanceReport(turn: Turn): void {
  const { state } = turn;
  const { secretariat } = state;
  if (secretariat.due === null) return;
  if (state.round >= secretariat.due) {
    secretariat.due = null;
    // Peacekeeping is advised against where violence is high, as in August 2023 and February 2025.
    send(turn, 'secretariat', {
      type: 'report-issued',
      conducive:
        !isPeacekeeping(state.draft.levels) &&
        turn.luck.chance(state.pressure < REPORT.calmBelow ? REPORT.calm : REPORT.violent),
    });
    tell(turn, { type: 'report-issued', stance: secretariat.state });
    if (secretariat.state === 'advocating') move(turn, 'credibility', REPORT.credibility, 'report');
  } else {
    send(turn, 'secretariat', { type: 'consultations-held' });
  }
}

/** One round of the ground clock. A lull ends by itself; nothing the penholder says ends a wave. */
function driftGround(turn: Turn, slope: number): void {
  const { state } = turn;
  if (state.ground.state === 'lull') {
    move(turn, 'pressure', GROUND.lullRelief, 'lull');
    if (turn.luck.chance(GROUND.lullEnds)) send(turn, 'ground', { type: 'lull-ended' });
    return;
  }
  move(turn, 'pressure', slope + turn.luck.below(2 * GROUND.spread + 1) - GROUND.spread, 'ground');
  send(turn, 'ground', { type: 'pressure-read', pressure: state.pressure });
}

/** Once a lead counts its own officers the first estimate of cost no longer holds. */
function driftEstimate(turn: Turn): void {
  const { state } = turn;
  if (leadOf(state.leads) === null || !turn.luck.chance(ESTIMATE.revised)) return;
  const [low, high] = state.estimate;
  const toward = (now: number): number => now + Math.floor((turn.state.hidden.need - now) / ESTIMATE.share);
  const next: [number, number] = [Math.max(low, toward(low)), Math.max(high, toward(high))];
  if (next[0] === low && next[1] === high) return;
  state.estimate = next;
  tell(turn, { type: 'estimate-raised', low: next[0], high: next[1] });
}
