import { leadOf } from '../game/rules/situation.ts';
import type { Command } from '../game/verbs/index.ts';
import { legalCommands, refusalOf } from '../game/verbs/legality.ts';
import type { Levels, Scenario } from '../scenario/model/scenario.ts';
import { firstOf, forcedMove, type Policy } from './policy.ts';
import {
  askNeighbours,
  briefings,
  callDoubtful,
  callLead,
  callVote,
  chase,
  circulateText,
  conference,
  consult,
  coPen,
  draftToward,
  findLead,
  from,
  keepLeadConditions,
  letter,
  onlyIn,
  payDoubtful,
  pleaseEveryone,
  putInBlue,
  putPenDown,
  readRecords,
  report,
  respectRedLines,
  soundDoubtful,
  standsAt,
  talks,
  tradeFavours,
  underSilence,
} from './wishes.ts';

export type { Policy } from './policy.ts';

/** Any legal command, each as likely as another. */
const random: Policy = (scenario, view, hand) => {
  const commands = legalCommands(scenario, view);
  return commands[hand.below(commands.length)] ?? { type: 'close-round' };
};

/** Reads its cables and does nothing else. */
const passive: Policy = firstOf([]);

/** Puts the first text to the vote as soon as nine seem to be there. */
const rush: Policy = firstOf([circulateText, putInBlue, callVote(500)]);

/** Changes whatever anyone objects to, and looks no further than the vote. */
const soften: Policy = firstOf([
  callVote(700),
  readRecords,
  pleaseEveryone,
  from(3, circulateText),
  soundDoubtful(2),
  onlyIn(8, underSilence),
  from(10, putInBlue),
]);

const HARD: Partial<Levels> = {
  authority: 3,
  form: 3,
  tasks: 3,
  finance: 3,
  term: 3,
  transparency: 0,
  transition: 3,
};

/** The strongest mandate that can be written, and then the vote. */
const hardline: Policy = firstOf([
  callVote(600),
  draftToward(HARD),
  (scenario, view) => (standsAt(view, HARD) ? circulateText(scenario, view) : null),
  (scenario, view) => (standsAt(view, HARD) ? putInBlue(scenario, view) : null),
]);

/** Money before anything else. */
const moneyFirst: Policy = firstOf([
  callVote(500),
  conference(4),
  briefings(5),
  chase(5),
  draftToward({ finance: 2, transparency: 2, oversight: 1 }),
  from(9, circulateText),
  from(10, putInBlue),
]);

/** Haiti before anything else: consultation, talks, the letter, and a text that answers them. */
const legitimacyFirst: Policy = firstOf([
  callVote(600),
  consult,
  talks(5),
  letter,
  readRecords,
  draftToward({ oversight: 3, politics: 2, arms: 2, transparency: 2 }),
  report,
  from(8, circulateText),
  soundDoubtful(1),
  from(10, putInBlue),
]);

/** Pays for votes. */
const buyer: Policy = firstOf([
  callVote(600),
  circulateText,
  report,
  tradeFavours,
  payDoubtful,
  from(9, putInBlue),
  briefings(3),
]);

const TARGET: Partial<Levels> = { oversight: 3, arms: 2, transparency: 3, politics: 2, finance: 2 };

/** All four locks in turn, each before it is needed. */
const balanced: Policy = firstOf([
  putPenDown,
  (scenario, view) =>
    leadOf(view.leads)?.state === 'committed' || view.round >= scenario.period.rounds
      ? callVote(620)(scenario, view)
      : null,
  readRecords,
  respectRedLines,
  keepLeadConditions,
  draftToward(TARGET),
  from(6, circulateText),
  from(10, putInBlue),
  findLead,
  conference(1),
  from(2, report),
  askNeighbours,
  (scenario, view) => (leadOf(view.leads) === null ? null : conference(3)(scenario, view)),
  chase(60),
  callLead,
  consult,
  talks(3),
  soundDoubtful(1),
  letter,
  chase(30),
  briefings(2),
  callDoubtful,
  coPen,
  payDoubtful,
]);

const ROAD: Partial<Levels> = {
  authority: 0,
  form: 0,
  tasks: 0,
  arms: 3,
  politics: 3,
  oversight: 2,
  transparency: 2,
};

/** No force: talks until they sign, an embargo, and money for the police. */
const road: Policy = firstOf([
  callVote(600),
  draftToward(ROAD),
  talks(6),
  conference(1),
  consult,
  chase(20),
  briefings(2),
  readRecords,
  from(7, circulateText),
  from(10, putInBlue),
  conference(2),
  soundDoubtful(1),
]);

/** The moves that history made, round by round, where the game still allows them. */
const history: Policy = (scenario, view, _hand, made) => {
  const planned = (scenario.history.moves[view.round - 1] ?? []) as unknown as readonly Command[];
  const forced = forcedMove(scenario, view);
  if (forced) return answerOf(scenario, forced) ?? forced;
  const since = made.findLastIndex((command) => command.type === 'close-round') + 1;
  for (const move of planned) {
    if (!made.slice(since).some((done) => sameMove(done, move)) && refusalOf(scenario, view, move) === null)
      return move;
  }
  return { type: 'close-round' };
};

/** The answer that history gave to the cable that waits, whenever in a game it comes; none where none is on record. */
function answerOf({ history: { moves } }: Scenario, forced: Command): Command | undefined {
  return (moves.flat() as unknown as readonly Command[]).find(
    (move) => move.type === 'answer-cable' && forced.type === 'answer-cable' && move.event === forced.event,
  );
}

function sameMove(a: Command, b: Command): boolean {
  if (a.type !== b.type) return false;
  const fields = new Map(Object.entries(a));
  return Object.entries(b).every(([key, value]) => fields.get(key) === value);
}

const TABLE = {
  random,
  passive,
  rush,
  soften,
  hardline,
  'money-first': moneyFirst,
  'legitimacy-first': legitimacyFirst,
  buyer,
  balanced,
  road,
  history,
} as const satisfies Record<string, Policy>;

export type PolicyName = keyof typeof TABLE;

/** The names of the bots, from the one that plays anything to the one that plays what happened. */
export const POLICIES = Object.keys(TABLE) as readonly PolicyName[];

export function isPolicy(name: string): name is PolicyName {
  return Object.hasOwn(TABLE, name);
}

/** The bot of that name. */
export function policy(name: PolicyName): Policy {
  return TABLE[name];
}
