import { TALKS } from '../tuning/index.ts';
import { move, sendHost, type Turn } from '../turn.ts';

/** An accord is signed. Talks must be open. */
export function signAccord(turn: Turn): void {
  sendHost(turn, { type: 'accord-signed' });
  move(turn, 'people', TALKS.accordPeople, 'accord');
  move(turn, 'authorities', TALKS.accordAuthorities, 'accord');
}

/** Between rounds talks may sign, drag on, or collapse. */
export function driftTalks(turn: Turn): void {
  const { host } = turn.state;
  if (host.legitimacy !== 'talksOpen') return;
  if (host.talks >= TALKS.toSign && turn.luck.chance(TALKS.accord + TALKS.accordPerPoint * turn.state.people))
    signAccord(turn);
  else if (turn.luck.chance(TALKS.collapse)) {
    sendHost(turn, { type: 'talks-collapsed' });
    move(turn, 'people', TALKS.collapsePeople, 'talksCollapsed');
  }
}
