import type { Addressees, MoveDeclared } from '../../scenario/model/moves.ts';
import { ALL_VERBS } from './index.ts';
import type { Aim } from './verb.ts';

/** Who stands behind an aim; an aim that is always there has nobody. */
const ADDRESSEES: Readonly<Partial<Record<Aim, Addressees>>> = {
  member: 'members',
  hand: 'members',
  neighbour: 'coPenholders',
  lead: 'leads',
  contributor: 'contributors',
  funder: 'funders',
};

/** The moves of the game as the reader of scenario files must know them, in the order of the table of verbs. */
export const DECLARED: readonly MoveDeclared[] = ALL_VERBS.map(
  ({
    id,
    fields,
    optional,
    aims,
    towards = aims.flatMap((aim) => ADDRESSEES[aim] ?? []),
    needs,
    fulfils,
  }) => ({
    id,
    fields,
    optional,
    ...(towards.length > 0 && { towards }),
    ...(needs && { needs }),
    ...(fulfils && { fulfils }),
  }),
);
