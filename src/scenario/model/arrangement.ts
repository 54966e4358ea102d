export const DIFFICULTIES = ['story', 'normal', 'hard', 'realist'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** What one chapter of a campaign leaves to the next, as asked for; `arrange` holds it to the cap. */
export interface Carried {
  /** Points of credibility. */
  readonly credibility?: number;
  /** Points of the people's consent: who was consulted and heeded remembers it. */
  readonly people?: number;
  /** Points of pressure on the ground. */
  readonly pressure?: number;
  /** Per cent of what funders see in a mission: how the last one was overseen. */
  readonly oversight?: number;
  /** Favours that members of the Council owe (positive) or are owed (negative), by id. */
  readonly favours?: Readonly<Record<string, number>>;
  /** Relations with a capital, per cent of a full trait, by id and whatever part it has. */
  readonly relations?: Readonly<Record<string, number>>;
  /** M USD more, or less, in the bank from a funder, by id. */
  readonly banked?: Readonly<Record<string, number>>;
}

/** How a game is laid out before its start. Nothing said is Normal, and nothing carried. */
export interface Arrangement {
  readonly difficulty?: Difficulty;
  readonly carried?: Carried;
}
