/**
 * Every number that tunes the rules and belongs to no single scenario, by subject; what a move costs stands in the
 * file of its verb, and the fitted weights of the voter in voter/coefficients.json. Where a number rests on
 * something, the line says so; the others are design.
 */
export * from './votes.ts';
export * from './diplomacy.ts';
export * from './leads.ts';
export * from './money.ts';
export * from './ground.ts';
export * from './judgement.ts';
export * from './difficulty.ts';
