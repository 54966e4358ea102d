import type { GameEvent } from '../../game/events.ts';
import { placeName } from '../../telling/events.ts';
import type { Say } from '../../locale/say.ts';
import type { Scenario } from '../../scenario/model/scenario.ts';

/** What a quarter comes to, before its details. */
export interface Lede {
  readonly title: string;
  readonly text: string;
}

/** One quarter as its events tell it. */
interface Quarter {
  readonly number: number;
  /** Who arrived in it, and everyone who had by its end. */
  came: number;
  people: number;
  /** M USD paid in by its end. */
  paid: number;
  /** What pressure in Haiti did in it, tenths. */
  pressure: number;
  fell: boolean;
  held: boolean;
  stoppedIn: string | null;
}

/** Tenths of pressure that people would notice. */
const NOTICED = 10;

/**
 * The headline and the first sentences of each quarter that has passed.
 * @param required how many people the text asks for
 */
export function ledesOf(
  scenario: Scenario,
  log: readonly GameEvent[],
  required: number,
  say: Say,
): readonly Lede[] {
  const text = log.some(
    (event) =>
      (event.type === 'vote-counted' && event.result === 'adopted') ||
      (event.type === 'meeting-held' && event.issued),
  );
  return quartersOf(log).map((quarter) => {
    const { came, people, paid, stoppedIn } = quarter;
    const key = headline(quarter, text, required);
    const told = say(`dispatch.${key}.text`, {
      came,
      people,
      paid,
      required,
      months: quarter.number * 3,
      who: stoppedIn === null ? '' : placeName(scenario, stoppedIn, say),
    });
    const around = people > 0 ? ` ${say('dispatch.ground', { way: wayOf(quarter) })}` : '';
    return { title: say(`dispatch.${key}`), text: told + around };
  });
}

/** The one thing that a quarter is remembered for, the gravest first. */
function headline(quarter: Quarter, text: boolean, required: number): string {
  const { came, people, fell, held, stoppedIn } = quarter;
  if (fell) return 'fell';
  if (!text) return wayOf(quarter);
  if (stoppedIn !== null) return 'stopped';
  if (people >= required && came > 0) return 'whole';
  if (came > 0) return came === people ? 'first' : 'more';
  if (held) return 'held';
  return people > 0 ? 'holding' : 'awaited';
}

function wayOf({ pressure }: Quarter): 'worse' | 'better' | 'same' {
  return pressure >= NOTICED ? 'worse' : pressure <= -NOTICED ? 'better' : 'same';
}

function quartersOf(log: readonly GameEvent[]): Quarter[] {
  const quarters: Quarter[] = [];
  let people = 0;
  let paid = 0;
  for (const event of log) {
    if (event.type === 'pledge-paid' || event.type === 'assessed-paid') paid += event.amount;
    if (event.type === 'quarter-opened') {
      quarters.push({
        number: event.quarter,
        came: 0,
        people,
        paid,
        pressure: 0,
        fell: false,
        held: false,
        stoppedIn: null,
      });
    }
    const quarter = quarters.at(-1);
    if (!quarter) continue;
    if (event.type === 'personnel-arrived') {
      people += event.personnel;
      quarter.came += event.personnel;
    }
    quarter.people = people;
    quarter.paid = paid;
    if (event.type === 'dial-moved' && event.dial === 'pressure') quarter.pressure += event.by;
    if (event.type === 'government-fell') quarter.fell = true;
    if (event.type === 'pledge-held') quarter.held = true;
    if (event.type === 'court-ruled') quarter.stoppedIn = event.stopped ? event.who : quarter.stoppedIn;
  }
  return quarters;
}
