/** Where everything in the room stands, in CSS pixels: pure geometry, worked out anew for every size. */

import type { Box, Point } from './shapes.ts';

/** Everyone who has a place in the room, by id, in the scenario's order. */
export interface Cast {
  /** Permanent members: across the head of the table. */
  readonly permanent: readonly string[];
  /** Elected members: down one leg and up the other. */
  readonly elected: readonly string[];
  readonly leads: readonly string[];
  readonly contributors: readonly string[];
  /** Haiti's authorities, the strands, the Secretary-General. */
  readonly guests: readonly string[];
  /** Congress and the funders. */
  readonly payers: readonly string[];
  /** How many letters the short name of each has, so that the room can be laid out without drawing it. */
  readonly letters: Readonly<Record<string, number>>;
}

/** One delegation's place at the table. */
export interface PlaceSpot {
  readonly who: string;
  readonly side: 'left' | 'head' | 'right';
  readonly token: Point;
  readonly lamp: Point;
  /**
   * Middle of the name plate's near edge, and how long a name may be, but for the five at the head, who are always the
   * same; null where there is no room for names.
   */
  readonly plate: (Point & { readonly align: 0 | 0.5 | 1; readonly within?: number }) | null;
  /** Foot of the raised hand. */
  readonly hand: Point;
  /** Where its threads begin. */
  readonly thread: Point;
  readonly box: Box;
}

/** One seat away from the table: a token, and beside it words where there is room. */
export interface BenchSpot {
  readonly who: string;
  readonly token: Point;
  readonly radius: number;
  /** Room for a name, and for a state below it where it is two lines high. */
  readonly words: Box | null;
  readonly box: Box;
}

export interface StageLayout {
  readonly width: number;
  readonly height: number;
  /** Whether there is room for name plates, or for tokens and lamps alone. */
  readonly named: boolean;
  /** Whether the paragraphs on the paper are named. */
  readonly lettered: boolean;
  /** Size of labels. */
  readonly text: number;
  /** One unit of the drawing at its typical size, 706 by 560. */
  readonly unit: number;
  readonly token: number;
  readonly lamp: number;
  readonly handHeight: number;
  readonly places: readonly PlaceSpot[];
  /** The table's top, a horseshoe open at the foot. */
  readonly table: readonly Point[];
  /** The line inlaid along the table, from lamp to lamp. */
  readonly inlay: readonly Point[];
  readonly floor: Box;
  readonly paper: Box;
  /** The ten paragraphs' rows on the paper. */
  readonly rows: readonly Box[];
  /** Below the table: the moves of the one that is chosen, else the count of hands or what to do. */
  readonly dock: Box;
  /** The way to the world of capitals and back. */
  readonly toggle: Box;
  readonly funds: {
    readonly column: Box;
    /** Whether the column lies on its side. */
    readonly lying: boolean;
    /** Room for what each part of it is. */
    readonly labels: Box;
    readonly title: Point;
    readonly payers: readonly BenchSpot[];
  };
  readonly ground: {
    readonly frame: Box;
    readonly title: Point;
  };
  readonly benches: readonly {
    readonly kind: 'leads' | 'guests';
    readonly panel: Box;
    readonly title: Point;
  }[];
  readonly leads: readonly BenchSpot[];
  readonly contributors: readonly BenchSpot[];
  readonly guests: readonly BenchSpot[];
}
