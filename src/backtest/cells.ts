import { NEEDED } from '../voter/council.ts';
import { type PermanentVote, permanentVotes } from './fit.ts';
import type { RecordedHand, RecordedText } from './votes.ts';

/** Fewer cases than this say next to nothing of a cell. */
export const FEWEST = 5;

/** Everything that a row of the table counts: texts by what became of them, and Russia's and China's hands. */
export type Counted = 'adopted' | 'stopped' | RecordedHand;
export const COUNTED = ['adopted', 'stopped', 'yes', 'abstain', 'no'] as const satisfies readonly Counted[];

/** What the fit can learn about one kind of vote. */
export interface Cell {
  readonly cell: CellName;
  readonly counts: Readonly<Record<Counted, number>>;
  /** The counts under FEWEST: there the priors speak, and no vote. */
  readonly thin: readonly Counted[];
}

const CELLS = {
  hostAsked: ({ coded }) => coded.consent > 0,
  hostUnsure: ({ coded }) => coded.consent === 0,
  hostRefused: ({ coded }) => coded.consent < 0,
  hostRefusedQuiet: ({ coded }) => coded.consent < 0 && coded.year <= 2010,
  hostRefusedSince: ({ coded }) => coded.consent < 0 && coded.year > 2010,
  regionAsked: ({ coded }) => coded.region > 0,
  regionSilent: ({ coded }) => coded.region === 0,
  regionAgainst: ({ coded }) => coded.region < 0,
  targetsGovernment: ({ coded }) => coded.targetsGovernment > 0,
  westernPen: ({ coded }) => coded.pen === 'west',
  ownPen: ({ coded, voter }) => coded.pen === voter,
  wholeStake: (vote) => stake(vote) === 1,
  halfStake: (vote) => stake(vote) > 0 && stake(vote) < 1,
  noStake: (vote) => stake(vote) === 0,
  stakeAndConsent: (vote) => stake(vote) > 0 && vote.coded.consent > 0,
  taiwan: ({ coded, voter }) => voter === 'china' && coded.taiwanProvocation > 0,
} as const satisfies Readonly<Record<string, (vote: PermanentVote) => boolean>>;
export type CellName = keyof typeof CELLS;

/** How many cases a folder of votes has of each kind of vote by Russia and China, so that an empty cell is seen. */
export function cellsOf(texts: readonly RecordedText[]): Cell[] {
  const votes = permanentVotes(texts).filter(({ voter }) => voter !== 'west');
  return (Object.keys(CELLS) as CellName[]).map((cell) => {
    const within = votes.filter((vote) => CELLS[cell](vote));
    const of = [...new Set(within.map(({ text }) => text))];
    const hands = (hand: RecordedHand): number => within.filter((vote) => vote.hand === hand).length;
    const adopted = of.filter(wasAdopted).length;
    const counts = {
      adopted,
      stopped: of.length - adopted,
      yes: hands('yes'),
      abstain: hands('abstain'),
      no: hands('no'),
    };
    return { cell, counts, thin: COUNTED.filter((one) => counts[one] < FEWEST) };
  });
}

function stake({ voter, coded }: PermanentVote): number {
  return voter === 'russia' ? coded.stakeRussia : coded.stakeChina;
}

/** Nine in favour and no permanent member against: Article 27, paragraph 3. */
function wasAdopted({ permanent, elected }: RecordedText): boolean {
  const inFavour = [...permanent, ...elected].filter(({ hand }) => hand === 'yes').length;
  return inFavour >= NEEDED && permanent.every(({ hand }) => hand !== 'no');
}
