import { decideWith, decidingTable } from '../../src/explain/revote.ts';
import { policy } from '../../src/policy/policies.ts';
import { LEVELS, PARAGRAPHS, type Scenario } from '../../src/scenario/model/scenario.ts';
import { hindsightParts } from '../../src/session/hindsightParts.ts';
import { play } from '../../src/simulate/play.ts';

/** Times of one piece of work, milliseconds, and the limit that it is held to. */
export interface Afterwards {
  readonly what: string;
  readonly median: number;
  readonly worst: number;
  readonly limit: number;
}

/** Issue 5, point 5; "at once" is held to what a command may take to be seen. */
const LIMITS = { points: 5000, revote: 100 };

/** What the debrief works out of a finished game, one of each scenario played by the balanced bot. */
export function afterwards(scenarios: readonly Scenario[]): Afterwards[] {
  const points: number[] = [];
  const single: number[] = [];
  const table: number[] = [];
  for (const scenario of scenarios) {
    const record = { seed: 1, commands: play(scenario, 1, policy('balanced')).commands };
    points.push(
      taken(() => {
        for (const told of hindsightParts({ scenario, record, luck: 1 })) if (told.kind === 'points') return;
        throw new Error(`${scenario.id}: no turning points were told`);
      }),
    );
    const decided = decidingTable(scenario, record);
    if (!decided) throw new Error(`${scenario.id}: nothing was decided on`);
    const votes = PARAGRAPHS.flatMap((paragraph) =>
      LEVELS.map((level) => taken(() => decideWith(scenario, decided, paragraph, level))),
    );
    single.push(...votes);
    table.push(votes.reduce((sum, one) => sum + one, 0));
  }
  return [
    { what: 'the turning points, with the odds and the reach before them', ...spread(points, LIMITS.points) },
    { what: 'the vote taken again on another text', ...spread(single, LIMITS.revote) },
    { what: 'and on all forty that the page shows', ...spread(table, LIMITS.revote) },
  ];
}

function taken(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

function spread(times: readonly number[], limit: number): Omit<Afterwards, 'what'> {
  const sorted = [...times].sort((a, b) => a - b);
  return {
    median: sorted[Math.floor(sorted.length / 2)] as number,
    worst: sorted.at(-1) as number,
    limit,
  };
}
