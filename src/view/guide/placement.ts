const GAP = 12;
const EDGE = 8;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export type Side = 'right' | 'left' | 'under' | 'above';
const SIDES: readonly Side[] = ['right', 'left', 'under', 'above'];

/** Where a box lies, and on which side of its anchor. */
interface Place {
  readonly left: number;
  readonly top: number;
  readonly side: Side;
}

/**
 * Where a box lies beside an anchor without covering it: on the side that is preferred, else to its right, to
 * its left, under it, above it, whichever has room first; at the top where none has. All in pixels of the window.
 */
export function placeBeside(
  anchor: Box,
  { width, height }: Pick<Box, 'width' | 'height'>,
  window: Pick<Box, 'width' | 'height'>,
  preferred: Side = 'right',
): Place {
  const level = within(anchor.top + anchor.height / 2 - height / 2, height, window.height);
  const plumb = within(anchor.left + anchor.width / 2 - width / 2, width, window.width);
  const places: Readonly<Record<Side, Place>> = {
    right: { left: anchor.left + anchor.width + GAP, top: level, side: 'right' },
    left: { left: anchor.left - GAP - width, top: level, side: 'left' },
    under: { left: plumb, top: anchor.top + anchor.height + GAP, side: 'under' },
    above: { left: plumb, top: anchor.top - GAP - height, side: 'above' },
  };
  const fits = ({ left, top }: Place): boolean =>
    left >= EDGE &&
    top >= EDGE &&
    left + width + EDGE <= window.width &&
    top + height + EDGE <= window.height;
  const found = [preferred, ...SIDES].map((side) => places[side]).find(fits);
  return found ?? { left: plumb, top: EDGE, side: 'above' };
}

function within(at: number, length: number, whole: number): number {
  return Math.max(EDGE, Math.min(at, whole - length - EDGE));
}

/** Lays an element beside its anchor; without one it is not shown. */
export function layBeside(element: HTMLElement, anchor: Element | null, preferred: Side | undefined): void {
  element.toggleAttribute('data-lost', anchor === null);
  if (!anchor) return;
  // A move is pressed by its name, and the whole of its card is to be read.
  const rect = (anchor.closest('.action') ?? anchor).getBoundingClientRect();
  const size = element.getBoundingClientRect();
  const whole = { width: window.innerWidth, height: window.innerHeight };
  const { left, top, side } = placeBeside(rect, size, whole, preferred);
  element.style.left = `${Math.round(left)}px`;
  element.style.top = `${Math.round(top)}px`;
  element.setAttribute('data-beside', side);
  // The pointer lies opposite the middle of what it points at.
  const along =
    side === 'under' || side === 'above'
      ? rect.left + rect.width / 2 - left
      : rect.top + rect.height / 2 - top;
  element.style.setProperty('--along', `${Math.round(along)}px`);
}
