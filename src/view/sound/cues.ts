import type { GameEvent } from '../../game/events.ts';

/** Everything that is heard: no more than these. The pad plays while a round is open; the rest answer something. */
export const CUES = [
  'pen',
  'page',
  'stamp',
  'phone',
  'steps',
  'coin',
  'knock',
  'hand',
  'bell',
  'thump',
  'dispatch',
  'pad',
] as const;
export type Cue = (typeof CUES)[number];

const HEARD: Partial<Record<GameEvent['type'], Cue>> = {
  'paragraph-changed': 'pen',
  'draft-circulated': 'page',
  'cable-received': 'page',
  'put-in-blue': 'stamp',
  'call-made': 'phone',
  'delegation-received': 'steps',
  'lead-committed': 'bell',
  'pledge-made': 'coin',
  'pledge-paid': 'coin',
  'silence-broken': 'knock',
  'quarter-opened': 'dispatch',
};

/** What some events sound like, each sound once, in the order of the events. Votes sound by their beats instead. */
export function cuesOf(events: readonly GameEvent[]): Cue[] {
  if (events.some(({ type }) => type === 'vote-called')) return [];
  const cues = events.flatMap(({ type }) => HEARD[type] ?? []);
  return [...new Set(cues)];
}

/** Sounds that mean something a person would miss without them have a caption (`sound.CUE`); a scratch of the pen has none. */
export const CAPTIONED: ReadonlySet<Cue> = new Set<Cue>([
  'bell',
  'thump',
  'knock',
  'phone',
  'stamp',
  'dispatch',
]);

/**
 * The two tones of the pad: a fifth that widens as the pressure rises, to two octaves and a half.
 * @param pressure tenths, 0 to 1000
 * @returns frequencies in hertz
 */
export function padTones(pressure: number): readonly [number, number] {
  const root = 110;
  const semitones = 7 + Math.round((Math.min(1000, Math.max(0, pressure)) / 1000) * 23);
  return [root, root * 2 ** (semitones / 12)];
}
