import type { BenchSpot, Cast, StageLayout } from './floorPlan.ts';
import type { Measure } from './measure.ts';
import { flow, grid } from './seats.ts';
import { box, type Box } from './shapes.ts';

export type BenchPlan = Pick<StageLayout, 'benches' | 'leads' | 'contributors' | 'guests'> & {
  /** Where the benches begin. */
  readonly top: number;
};

const GUEST_COLUMNS = 2;
const LEAST_ROWS = 3;

/**
 * The two benches with a name and a state for each: who could lead and join; Haiti and the Secretariat.
 * @param floor their width and foot; they take as much height as they need
 */
export function benchPanels({ text, px }: Measure, cast: Cast, floor: Box): BenchPlan {
  const going = [...cast.leads, ...cast.contributors];
  const columns = Math.max(2, Math.ceil(going.length / LEAST_ROWS));
  const rows = Math.max(LEAST_ROWS, Math.ceil(cast.guests.length / GUEST_COLUMNS));
  const rowHeight = Math.round(2.2 * text);
  const titled = text + px(8);
  const height = titled + rows * rowHeight + px(3);
  const foot = floor.y + floor.height;
  const gap = px(8);
  const share = (columns * 1.02) / (columns * 1.02 + GUEST_COLUMNS * 1.2);
  const leftWidth = Math.round((floor.width - gap) * share);
  const left = box(floor.x, foot - height, leftWidth, height);
  const right = box(left.x + leftWidth + gap, foot - height, floor.width - leftWidth - gap, height);
  const middle = foot - height + Math.round(titled / 2) + 1;
  const seats = { titled, rowHeight, text, radius: Math.floor(rowHeight / 2) - px(4) };
  const seated = grid(left, going, { ...seats, columns });
  return {
    top: foot - height,
    benches: [
      { kind: 'leads', panel: left, title: { x: left.x + px(8), y: middle } },
      { kind: 'guests', panel: right, title: { x: right.x + px(8), y: middle } },
    ],
    leads: seated.slice(0, cast.leads.length),
    contributors: seated.slice(cast.leads.length),
    guests: grid(right, cast.guests, { ...seats, columns: GUEST_COLUMNS, first: 1.1 }),
  };
}

/** The same people as rows of tokens with their names alone, as many rows as they need. */
export function benchFlow({ text, px }: Measure, cast: Cast, floor: Box, least = 26): BenchPlan {
  const everyone = [...cast.leads, ...cast.contributors, ...cast.guests];
  const rowHeight = Math.max(least, px(26));
  const spots = flow(everyone, cast.letters, { floor, rowHeight, text, gap: px(6) });
  return { top: topOf(spots, floor), benches: [], ...apart(spots, cast) };
}

function topOf(spots: readonly BenchSpot[], floor: Box): number {
  return Math.min(floor.y + floor.height, ...spots.map(({ box: { y } }) => y));
}

function apart(spots: readonly BenchSpot[], { leads, contributors }: Cast) {
  const joined = leads.length + contributors.length;
  return {
    leads: spots.slice(0, leads.length),
    contributors: spots.slice(leads.length, joined),
    guests: spots.slice(joined),
  };
}
