import type { Situation } from '../../src/game/rules/situation.ts';
import { endorsement, type Position, type Relations } from '../../src/game/rules/voting.ts';
import type { Reason } from '../../src/game/votes.ts';
import type { Member } from '../../src/scenario/model/scenario.ts';
import { levelsAll, smallCouncil } from './table.ts';

/** What a score is made of; what is not given is plain. */
export interface Given {
  readonly member?: Member;
  readonly position?: Partial<Position>;
  readonly relations?: Partial<Relations>;
  readonly situation?: Partial<Situation>;
  /** Permanent members that will not vote yes. */
  readonly notYes?: number;
}

/** Every paragraph at level 1, consent given, nobody in a hurry, nothing else said or done. */
export const PLAIN: Situation = {
  levels: levelsAll(1),
  coded: {
    year: 2023,
    pen: 'west',
    consent: 1,
    region: 0,
    targetsGovernment: 0,
    newForce: 0,
    assessed: 0,
    taiwanProvocation: 0,
    stakeRussia: 0,
    stakeChina: 0,
    stakeWest: 0,
  },
  consent: 1,
  region: 0,
  newForce: false,
  leaderless: false,
  assessed: false,
  lead: 'none',
  africanLead: false,
  report: false,
  cautioned: false,
  talks: false,
  sinceCirculation: 3,
  credibility: 60,
  severity: 50,
  coPenholder: null,
};

/** A position whose ideals lie one level from every paragraph of the plain text, where nothing is won or lost. */
export const INDIFFERENT: Position = {
  ideals: levelsAllAsList(0),
  redLines: [],
  asks: [],
  unheard: { weight: 0, met: 0 },
  leaning: 0,
  committed: false,
};

/** A member to which nothing was said and nothing done. */
export const STRANGERS: Relations = {
  warmth: 0,
  favours: 0,
  soundings: 0,
  calls: 0,
  payments: 0,
  covered: null,
  overridden: 0,
};

const COUNCIL = Object.fromEntries(smallCouncil().council.map((member) => [member.id, member]));

/** A member of the small scenario. */
export function member(id: string): Member {
  const found = COUNCIL[id];
  if (!found) throw new Error(`${id} is not on the Council`);
  return found;
}

/** An elected member, a permanent one, and both, for terms that weigh the same with either. */
export const [GABON, RUSSIA] = [member('gabon'), member('russia')];

/** A member's reasons, by key. */
export function reasonsOf(given: Given): Record<string, number> {
  const reasons: Reason[] = [];
  endorsement(
    given.member ?? GABON,
    { ...INDIFFERENT, ...given.position },
    { ...STRANGERS, ...given.relations },
    { ...PLAIN, ...given.situation },
    given.notYes ?? 0,
    reasons,
  );
  return Object.fromEntries(reasons.map(({ key, value }) => [key, value]));
}

/** The reasons that one difference adds to a plain score or changes in it, each with by how much. */
export function addedBy(given: Given, plain: Given = {}): Record<string, number> {
  const [before, now] = [reasonsOf({ member: given.member ?? GABON, ...plain }), reasonsOf(given)];
  const changes = [...new Set([...Object.keys(before), ...Object.keys(now)])].map(
    (key) => [key, (now[key] ?? 0) - (before[key] ?? 0)] as const,
  );
  return Object.fromEntries(changes.filter(([, by]) => by !== 0));
}

function levelsAllAsList(level: number): number[] {
  return Array.from({ length: 10 }, () => level);
}
