/** One of the fifteen places, seen from above. */
interface Place {
  readonly x: number;
  readonly y: number;
  /** Paragraphs of the text that it cares about, counted from 0. */
  readonly cares: readonly number[];
  readonly lit: boolean;
}

const CENTRE = { x: 360, y: 286 };
const RADIUS = { x: 268, y: 212 };
const PAPER = { left: 284, top: 184, width: 152, height: 208, first: 30, step: 17 };

/** Nine lamps are lit: as many hands as a text needs. */
const LIT = new Set([1, 2, 3, 5, 6, 8, 9, 11, 13]);
const CARES: readonly (readonly number[])[] = [
  [4],
  [1, 6],
  [0],
  [2, 5],
  [3],
  [0, 1],
  [4],
  [2],
  [5],
  [0, 6],
  [3],
  [7, 2],
  [1],
  [8, 5],
  [9],
];

const PLACES: readonly Place[] = CARES.map((cares, index) => {
  const angle = ((214 - index * (248 / 14)) * Math.PI) / 180;
  return {
    x: Math.round(CENTRE.x + RADIUS.x * Math.cos(angle)),
    y: Math.round(CENTRE.y - RADIUS.y * Math.sin(angle)),
    cares,
    lit: LIT.has(index),
  };
});

/** The room in a few lines: a horseshoe of fifteen places, a text in the middle, threads between. Decoration only. */
export function HorseshoeArt() {
  const [start, end] = [PLACES[0], PLACES.at(-1)];
  const table = `M${start?.x} ${start?.y}A${RADIUS.x} ${RADIUS.y} 0 1 1 ${end?.x} ${end?.y}`;
  const { left, top, width, height, first, step } = PAPER;
  return (
    <svg class="art" viewBox="0 0 720 560" aria-hidden="true" focusable="false">
      <defs>
        <radialGradient id="art-lamp">
          <stop offset="0" class="art-lamp-near" />
          <stop offset="1" class="art-lamp-far" />
        </radialGradient>
      </defs>
      <ellipse cx={CENTRE.x} cy={CENTRE.y} rx="350" ry="270" fill="url(#art-lamp)" />
      <path d={table} class="art-table" />
      <path d={table} class="art-rail" />
      {PLACES.flatMap((place, index) =>
        place.cares.map((paragraph) => (
          <path
            key={`${index} ${paragraph}`}
            d={thread(place, paragraph)}
            class={place.lit ? 'art-thread art-thread-lit' : 'art-thread'}
          />
        )),
      )}
      <g class="art-paper">
        <rect x={left} y={top} width={width} height={height} rx="2" />
        {CARES.slice(0, 10).map((_, line) => (
          <path
            key={line}
            d={`M${left + 18} ${top + first + line * step}h${line % 4 === 3 ? 64 : line % 3 === 1 ? 98 : 116}`}
          />
        ))}
      </g>
      <g class="art-pen">
        <path d="M402 372 494 268 505 278 412 380Z" />
        <path d="M402 372 394 389 412 380Z" class="art-nib" />
      </g>
      {PLACES.map(({ x, y, lit }, index) => (
        <g key={index}>
          <circle cx={x} cy={y} r="15" class="art-place" />
          <circle cx={x} cy={y} r="6.5" class={lit ? 'art-light art-light-lit' : 'art-light'} />
        </g>
      ))}
    </svg>
  );
}

/** A line from a place to the nearest edge of the paper: its head, or its side at one of the paragraphs. */
function thread({ x, y }: Place, paragraph: number): string {
  const { left, top, width, first, step } = PAPER;
  const aside = x - CENTRE.x;
  if (Math.abs(aside) < width) {
    const toX = Math.round(CENTRE.x + aside * 0.55);
    const middle = Math.round((y + top) / 2);
    return `M${x} ${y}C${x} ${middle} ${toX} ${middle} ${toX} ${top}`;
  }
  const toX = aside < 0 ? left : left + width;
  const toY = top + first + paragraph * step;
  const middle = Math.round((x + toX) / 2);
  return `M${x} ${y}C${middle} ${y} ${middle} ${toY} ${toX} ${toY}`;
}
