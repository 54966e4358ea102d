import { decidingTable, type Odds, oddsWith } from '../explain/revote.ts';
import { LEVELS, PARAGRAPHS } from '../scenario/model/scenario.ts';
import { reachOf } from '../simulate/reach.ts';
import { type Progress, turningPoints } from '../simulate/turningPoints.ts';
import { DEALS_OF_REACH, type HindsightAsked, type HindsightTold, type OddsTable } from './hindsight.ts';

/** Lucks that each other text is voted on with. */
const VOTES = 100;

/** What can be found out about a finished game, part by part: the turning points come last. */
export function* hindsightParts(asked: HindsightAsked): Generator<HindsightTold, void> {
  const { scenario, record, luck } = asked;
  yield { kind: 'odds', odds: oddsOf(asked) };
  yield { kind: 'reach', reach: yield* finish(reachOf(scenario, record, luck, DEALS_OF_REACH), 0, 0.1) };
  yield { kind: 'points', points: yield* finish(turningPoints(scenario, record, luck), 0.1, 0.9) };
}

/** Works to the end, and tells how much of the whole is done. */
function* finish<T>(work: Generator<Progress, T>, from: number, width: number): Generator<HindsightTold, T> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    yield { kind: 'progress', share: from + (width * step.value.done) / Math.max(1, step.value.of) };
  }
}

function oddsOf({ scenario, record, luck }: HindsightAsked): OddsTable | null {
  const table = decidingTable(scenario, record);
  if (!table || table.kind === 'meeting') return null;
  const row = (paragraph: (typeof PARAGRAPHS)[number]): Record<number, Odds> =>
    Object.fromEntries(
      LEVELS.map((level) => [level, oddsWith(scenario, table, paragraph, level, luck, VOTES)]),
    );
  return Object.fromEntries(PARAGRAPHS.map((paragraph) => [paragraph, row(paragraph)])) as OddsTable;
}
