import * as z from 'zod';
import { LEVELS, PARAGRAPHS, type Paragraph } from '../sets.ts';
import { rules } from './marks.ts';
import { as, form, oneOf, type Read } from './parts.ts';

export const level = rules(z.literal([...LEVELS], as('unknown-level')));
export const paragraph = oneOf(PARAGRAPHS);

/** A level for each of the ten paragraphs. */
export const LEVELS_OF_PARAGRAPHS = Object.fromEntries(PARAGRAPHS.map((name) => [name, level])) as Record<
  Paragraph,
  typeof level
>;
export const levels = form(LEVELS_OF_PARAGRAPHS);
/** A level for each of the ten paragraphs: the whole operative text. */
export type Levels = Read<typeof levels>;

/** The least level that will do, and the most; either may be left out. */
export const BOUNDS = { atLeast: level.exactOptional(), atMost: level.exactOptional() };

/** Whether a block says either bound. */
export const bounded = (block: { atLeast?: number; atMost?: number }): boolean =>
  block.atLeast !== undefined || block.atMost !== undefined;

/** Whether two bounds are in order, where both are said. */
export const inOrder = (low: number | undefined, high: number | undefined): boolean =>
  low === undefined || high === undefined || low <= high;
