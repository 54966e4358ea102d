/** Hands in favour that a decision takes: Article 27, paragraphs 2 and 3. */
export const NEEDED = 9;

/** What one member may do, as chances from 0 to 1 that sum to 1. */
export interface Chances {
  readonly yes: number;
  readonly abstain: number;
  readonly no: number;
}

/**
 * The chance that at least so many of some hands are in favour, each independent of the others
 * (the Poisson binomial distribution, worked out hand by hand).
 * @param chances of a yes, 0 to 1
 */
export function chanceInFavour(chances: readonly number[], needed: number = NEEDED): number {
  // What stands at a place is the chance of exactly so many hands in favour, of the hands counted so far.
  let exactly = [1];
  for (const yes of chances)
    exactly = Array.from(
      { length: exactly.length + 1 },
      (_, hands) => (exactly[hands] ?? 0) * (1 - yes) + (exactly[hands - 1] ?? 0) * yes,
    );
  return exactly.reduce((sum, chance, hands) => (hands < needed ? sum : sum + chance), 0);
}

/**
 * The chance that a text is vetoed: some permanent member says no, and nine are in favour all the same.
 * A no to a text that fails for want of hands is no veto.
 * @param permanent what each permanent member may do
 * @param elected each elected member's chance of a yes
 */
export function chanceOfVeto(permanent: readonly Chances[], elected: readonly number[]): number {
  const nobodySaysNo = permanent.reduce((chance, { no }) => chance * (1 - no), 1);
  return (1 - nobodySaysNo) * chanceInFavour([...permanent.map(({ yes }) => yes), ...elected]);
}
