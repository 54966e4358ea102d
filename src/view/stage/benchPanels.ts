import type { Cast, StageLayout } from './floorPlan.ts';
import type { Measure } from './hall.ts';
import { bare, grid } from './seats.ts';
import { box } from './shapes.ts';

type Panels = Pick<StageLayout, 'benches' | 'joining' | 'leads' | 'contributors' | 'guests'>;

/** Height of the benches with words: a title and three rows of two lines. */
export function panelsHeight({ text, margin, px }: Pick<Measure, 'text' | 'margin' | 'px'>): number {
  return 3 * Math.round(2.5 * text) + titleHeight(text, px) + px(4) + margin;
}

/** The two benches: who could lead and join, at the left; Haiti and the Secretariat, at the right. */
export function benchPanels({ width, height, unit, text, margin, bench, px }: Measure, cast: Cast): Panels {
  const top = height - bench;
  const gap = px(8);
  const titled = titleHeight(text, px);
  const middle = top + Math.round(titled / 2) + 1;
  const leftWidth = Math.round((width - 2 * margin - gap) * 0.47);
  const left = box(margin, top, leftWidth, bench - margin);
  const right = box(margin + leftWidth + gap, top, width - 2 * margin - gap - leftWidth, bench - margin);
  const apart = Math.max(26, px(26));
  const contributors = cast.contributors.map((who, index) => {
    const x = left.x + left.width - apart * (cast.contributors.length - index - 0.5) - px(4);
    return bare(who, x, middle, Math.max(9, px(9)), apart);
  });
  return {
    benches: [
      { kind: 'leads', panel: left, title: { x: left.x + px(10), y: middle } },
      { kind: 'guests', panel: right, title: { x: right.x + px(10), y: middle } },
    ],
    joining: { x: (contributors[0]?.box.x ?? left.x) - px(4), y: middle },
    leads: grid(left, titled, 1, cast.leads, Math.max(3, cast.leads.length), {
      text,
      unit,
      tracked: true,
      alone: 0,
    }),
    contributors,
    guests: grid(right, titled, 2, cast.guests, 1 + Math.ceil((cast.guests.length - 1) / 2), {
      text,
      unit,
      tracked: false,
      alone: 1,
    }),
  };
}

function titleHeight(text: number, px: Measure['px']): number {
  return text + px(14);
}
