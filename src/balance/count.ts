import { type Command, verbOf } from '../game/verbs/index.ts';
import { legalCommands, refusalOf } from '../game/verbs/legality.ts';
import { demandMet } from '../game/rules/consent.ts';
import { crosses } from '../game/rules/voting.ts';
import type { GameState } from '../game/state.ts';
import { forcedMove, type Policy } from '../policy/policy.ts';
import type { Ending, Scenario } from '../scenario/model/scenario.ts';
import { STRANDS } from '../scenario/model/scenario.ts';
import { play, policyLuck } from '../simulate/play.ts';
import { doneWithout, meantText } from './explorer.ts';
import { forbidding, type Line, policyOf } from './line.ts';
import { emptyTally, note, type Tally } from './tally.ts';

/** Commands that are no decision of the player's: turning a page, answering what must be answered. */
const FORCED: ReadonlySet<Command['type']> = new Set([
  'begin',
  'answer-cable',
  'close-round',
  'next-quarter',
]);
/** Moves in an opening. */
const OPENING = 3;

/** Plays some games of one line and counts all that the report is made of. */
export function playLine(scenario: Scenario, line: Line, seed: number, games: number): Tally {
  const tally = emptyTally();
  const played = forbidding(scenario, line.without);
  for (let at = seed; at < seed + games; at += 1) {
    const policy = policyOf(line.player);
    const watched = line.player === 'explorer' ? watching(policy, () => note(tally, 'locked', at)) : policy;
    const { state, commands } = play(played, at, watched);
    countGame(tally, scenario, at, state, commands);
    if (line.player === 'explorer') countPlan(tally, scenario, at, state, commands);
  }
  return tally;
}

/** Whether an ending is a good one: three or four seals, or what the scenario says it aims for. */
function isGood(scenario: Scenario, ending: Ending): boolean {
  return ending === 'USABLE' || ending === 'IN_FIELD' || scenario.goals?.includes(ending) === true;
}

function countGame(
  tally: Tally,
  scenario: Scenario,
  seed: number,
  state: GameState,
  commands: readonly Command[],
): void {
  const { outcome } = state;
  if (outcome === null) return;
  const count = (name: string, by = 1): void => note(tally, name, seed, by);
  tally.games += 1;
  tally.scores[seed] = outcome.score;
  count(`ending.${outcome.ending}`);
  count(`vote.${outcome.vote}`);
  count(`lead.${outcome.lead ?? 'none'}`);
  count('rounds', state.round);
  for (const [lock, seal] of Object.entries(outcome.seals)) count(`seal.${lock}.${seal}`);
  if (isGood(scenario, outcome.ending)) countGood(scenario, state, count);
  if (outcome.tally) {
    const { yes, no, abstain } = outcome.tally;
    count(`tally.${yes}-${no}-${abstain}`);
    count('votes');
    count('yes', yes);
    for (const { id } of scenario.council) count(`hand.${id}.${state.members[id]?.vote?.hand ?? 'none'}`);
  }
  if (outcome.vote === 'vetoed') countVetoes(scenario, state, count);
  countMoves(commands, count);
  for (const { event } of state.cables) count(`event.${event}`);
}

function countGood(scenario: Scenario, state: GameState, count: (name: string) => void): void {
  count('good');
  const levels = state.draft.circulated ?? state.draft.levels;
  for (const strand of STRANDS) if (demandMet(scenario, strand, levels)) count(`demand.${strand}`);
}

/** Of each veto: whether it had a crossed red line that the scenario states, and whether the seat had learnt it. */
function countVetoes(scenario: Scenario, state: GameState, count: (name: string) => void): void {
  const levels = state.draft.circulated ?? state.draft.levels;
  for (const { id, permanent, redLines } of scenario.council) {
    const member = state.members[id];
    if (!permanent || member?.vote?.hand !== 'no') continue;
    count(`veto.${id}`);
    const crossed = redLines.filter(
      (line) => crosses(line, levels[line.paragraph]) && member.covered !== line.paragraph,
    );
    if (crossed.length > 0) count('veto.crossed');
    const known = state.knowledge.members[id]?.redLines ?? [];
    if (crossed.some(({ paragraph }) => known.includes(paragraph))) count('veto.known');
  }
}

function countMoves(commands: readonly Command[], count: (name: string, by?: number) => void): void {
  const used = new Set<string>();
  let moves = 0;
  for (const command of commands) {
    if (command.type === 'answer-cable') count(`answer.${command.event}.${command.option}`);
    if (FORCED.has(command.type)) continue;
    if (command.type !== 'read-record') moves += 1;
    used.add(`plays.${command.type}`);
    count(`moves.${command.type}`);
    if (command.type === 'edit-paragraph') used.add(`edits.${command.paragraph}`);
  }
  for (const name of used) count(name);
  count(`length.${moves}`);
}

/** What an explorer's game adds: what was drawn for it, and what it came to. */
function countPlan(
  tally: Tally,
  scenario: Scenario,
  seed: number,
  state: GameState,
  commands: readonly Command[],
): void {
  const score = state.outcome?.score ?? 0;
  const worth = (name: string): void => {
    note(tally, `drawn.${name}.games`, seed);
    note(tally, `drawn.${name}.score`, seed, score);
  };
  const without = new Set(doneWithout(scenario, policyLuck(seed)));
  for (const verb of without) worth(`without.${verb}`);
  for (const [paragraph, level] of Object.entries(meantText(scenario, policyLuck(seed))))
    worth(`text.${paragraph}.${level}`);
  for (const command of commands)
    if (command.type === 'answer-cable') worth(`answer.${command.event}.${command.option}`);
  // Kept by score, so that the best tenth can be taken once every game is in.
  const decided = commands.filter(({ type }) => !FORCED.has(type) && type !== 'read-record');
  for (const { type } of decided) note(tally, `scored.${score}.verb.${type}`, seed);
  const opening = decided
    .filter(({ type }) => verbOf(type)?.key !== undefined && verbOf(type)?.cost !== undefined)
    .slice(0, OPENING)
    .map(spelt);
  if (opening.length === OPENING) note(tally, `scored.${score}.opening.${opening.join(', ')}`, seed);
  note(tally, `scored.${score}.games`, seed);
}

/** A move and whom it is made to: `sound-out china`. */
function spelt(command: Command): string {
  if ('who' in command) return `${command.type} ${command.who}`;
  return 'strand' in command ? `${command.type} ${command.strand}` : command.type;
}

/** The same policy, watched for a round that it closes because there was nothing else to do in it. */
function watching(policy: Policy, locked: () => void): Policy {
  return (scenario, view, hand, made) => {
    const command = policy(scenario, view, hand, made);
    const idle = command.type === 'close-round' && FORCED.has(made.at(-1)?.type ?? 'begin');
    if (idle && forcedMove(scenario, view) === null && !couldMove(scenario, view)) locked();
    return command;
  };
}

function couldMove(...[scenario, view]: Parameters<typeof forcedMove>): boolean {
  // Asked first because it is nearly always possible, and the whole list is long.
  if (refusalOf(scenario, view, { type: 'back-talks' }) === null) return true;
  return legalCommands(scenario, view).some(
    ({ type }) => type !== 'close-round' && type !== 'withdraw-draft',
  );
}
