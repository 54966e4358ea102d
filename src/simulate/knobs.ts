import { BLOCKING, COMMON, ELECTED, HOLD, MONEY, ROAD, WILLINGNESS } from '../game/tuning/index.ts';
import { COEFFICIENTS, type Weights } from '../voter/coefficients.ts';

/** A number in a table of the rules, and a way to put another in its place. */
export interface Knob {
  /** `endorsement.china.consent`, `willingness.cover`: the table and the weight in it. */
  readonly weight: string;
  readonly value: number;
  readonly set: (value: number) => void;
}

/** Every weight that is not nothing. The tables are plain objects: for the length of a replay one number in them is another. */
export function knobsOf(): Knob[] {
  const fitted = (name: string, weights: Weights): Knob[] =>
    Object.entries(weights).map(([term, coefficient]) => ({
      weight: `${name}.${term}`,
      value: coefficient.value,
      set: (value) => Object.assign(coefficient, { value }),
    }));
  // A list in a table is a table of its own: one number for each level, or for each time.
  const judged = (name: string, table: object): Knob[] =>
    Object.entries(table).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'number'
        ? [{ weight: `${name}.${key}`, value, set: (to: number) => Object.assign(table, { [key]: to }) }]
        : typeof value === 'object' && value !== null
          ? judged(`${name}.${key}`, value)
          : [],
    );
  const { endorsement, against, elected } = COEFFICIENTS;
  return [
    ...Object.entries(endorsement).flatMap(([voter, weights]) => fitted(`endorsement.${voter}`, weights)),
    ...Object.entries(against).flatMap(([voter, weights]) => fitted(`against.${voter}`, weights)),
    ...fitted('elected', elected),
    ...judged('everyone', COMMON),
    ...judged('electedBeside', ELECTED),
    ...judged('blocking', BLOCKING),
    ...judged('willingness', WILLINGNESS),
    ...judged('road', ROAD),
    ...judged('money', MONEY),
    ...judged('hold', HOLD),
    // In which quarters a tranche is asked for is a date and no weight.
  ].filter(({ weight, value }) => value !== 0 && !weight.startsWith('hold.tranches'));
}
