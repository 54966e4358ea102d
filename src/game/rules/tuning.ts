/**
 * Every number that tunes the rules and belongs to no single scenario, by subject; what a move costs stands in the
 * file of its verb, and the fitted weights of the voter in voter/coefficients.json. Where a number rests on
 * something, the line says so; the others are design.
 */
export * from './tuning/votes.ts';
export * from './tuning/diplomacy.ts';
export * from './tuning/leads.ts';
export * from './tuning/money.ts';
export * from './tuning/ground.ts';
export * from './tuning/judgement.ts';
export * from './tuning/difficulty.ts';
