/** One choice among several: which, counted from 0, and out of how many. */
export interface Digit {
  readonly value: number;
  readonly of: number;
}

/** Choices as one whole number, the first in its lowest place: no choice takes more room than it has alternatives. */
export function pack(digits: readonly Digit[]): bigint {
  let number = 0n;
  for (let place = digits.length - 1; place >= 0; place -= 1) {
    const { value, of } = digits[place] as Digit;
    number = number * BigInt(of) + BigInt(value);
  }
  return number;
}

/** Reads choices back in the order in which they were packed. */
export interface Unpacking {
  /** The next choice, 0 to of - 1; 0 where nothing is left. */
  take(of: number): number;
  /** Whether nothing but zeros is left. */
  done(): boolean;
}

export function unpack(number: bigint): Unpacking {
  let left = number;
  return {
    take: (of) => {
      const value = Number(left % BigInt(of));
      left /= BigInt(of);
      return value;
    },
    done: () => left === 0n,
  };
}
