import { PRESSURE } from '../tuning/index.ts';
import { setup } from 'xstate';
import type { StateOf } from '../../core/machine.ts';

type GroundEvent =
  /** A round has passed; pressure is in tenths, 0 to 1000. */
  { type: 'pressure-read'; pressure: number } | { type: 'lull-began' } | { type: 'lull-ended' };

const read = [
  { guard: 'isOver', target: 'capitalCutOff' },
  { guard: 'isOffensive', target: 'coalitionOffensive' },
  { guard: 'isBlockade', target: 'fuelBlockade' },
  { guard: 'isWave', target: 'kidnappingWave' },
  { target: 'localClashes' },
] as const;
const pressed = { 'pressure-read': read, 'lull-began': 'lull' } as const;

/** Pressure on the ground, in named phases. Nobody plays it and no verb addresses it. */
export const ground = setup({
  types: { events: {} as GroundEvent },
  guards: {
    isOver: ({ event }) => event.type === 'pressure-read' && event.pressure >= PRESSURE.cutOff,
    isOffensive: ({ event }) => event.type === 'pressure-read' && event.pressure >= PRESSURE.offensive,
    isBlockade: ({ event }) => event.type === 'pressure-read' && event.pressure >= PRESSURE.blockade,
    isWave: ({ event }) => event.type === 'pressure-read' && event.pressure >= PRESSURE.wave,
  },
}).createMachine({
  id: 'ground',
  initial: 'kidnappingWave',
  states: {
    localClashes: { on: pressed },
    kidnappingWave: { on: pressed },
    fuelBlockade: { on: pressed },
    lull: { on: { 'lull-ended': 'localClashes' } },
    coalitionOffensive: { on: pressed },
    capitalCutOff: { on: { 'pressure-read': read } },
  },
});

export type GroundState = StateOf<typeof ground>;

/** The ground's part of a game's state; the pressure itself is a dial. */
export interface GroundPart {
  state: GroundState;
}

/**
 * The ground as a game begins.
 * @param pressure at the start, 0 to 100
 */
export function newGround(pressure: number): GroundPart {
  return { state: 10 * pressure >= PRESSURE.wave ? 'kidnappingWave' : 'localClashes' };
}
