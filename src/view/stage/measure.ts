/** Sizes that all of one layout shares. */
export interface Measure {
  readonly width: number;
  readonly height: number;
  readonly unit: number;
  readonly text: number;
  readonly margin: number;
  /** A length of the typical size, at this one. */
  readonly px: (length: number) => number;
}
