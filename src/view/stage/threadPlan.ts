import type { HeatRow, ParagraphStance } from '../../game/seats/view.ts';
import {
  type Levels,
  PARAGRAPHS,
  type Paragraph,
  STRANDS,
  type Scenario,
} from '../../scenario/model/scenario.ts';

/** One thread from somebody to a paragraph that it cares about. */
export interface Thread {
  /** The paragraph's row on the paper, from 0. */
  readonly row: number;
  readonly stance: ParagraphStance;
  /** Whether it matters most, and is drawn thicker. */
  readonly strong: boolean;
  /** How far it has snapped: 0 whole, 1 in two. */
  readonly snapped: number;
}

/** Below this a paragraph does not matter enough to a delegation for a thread. */
const MATTERS = 2;
const BREAKS = new Set<ParagraphStance>(['objects', 'redLine']);

/**
 * The threads of one actor: a member's to the paragraphs that matter to it, a candidate lead's to those its
 * conditions name, a strand's of civil society to the one that answers it. Those whose condition the text
 * breaks have snapped.
 */
export function threadsOf(
  scenario: Scenario,
  heat: readonly HeatRow[],
  levels: Levels,
  who: string,
): Thread[] {
  const member = scenario.council.find(({ id }) => id === who);
  if (member) {
    return PARAGRAPHS.flatMap((paragraph, row) => {
      const stance = heat[row]?.stances[who];
      if (member.salience[paragraph] < MATTERS || stance === undefined) return [];
      return [thread(row, stance, member.salience[paragraph] === 3)];
    });
  }
  const wanted = conditionsOf(scenario, who);
  return wanted.map(({ paragraph, atLeast = 0, atMost = 3 }) => {
    const met = levels[paragraph] >= atLeast && levels[paragraph] <= atMost;
    return thread(PARAGRAPHS.indexOf(paragraph), met ? 'wants' : 'objects', true);
  });
}

interface Wanted {
  readonly paragraph: Paragraph;
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
}

function conditionsOf(scenario: Scenario, who: string): Wanted[] {
  const lead = scenario.leads.find(({ id }) => id === who);
  if (lead)
    return lead.conditions.flatMap(({ paragraph, atLeast }) => (paragraph ? [{ paragraph, atLeast }] : []));
  const named = STRANDS.find((each) => each === who);
  return named ? [scenario.strands[named]] : [];
}

function thread(row: number, stance: ParagraphStance, strong: boolean): Thread {
  return { row, stance, strong, snapped: BREAKS.has(stance) ? 1 : 0 };
}

/** The threads after a change, those that it broke snapped by some share of the way. */
export function snapping(before: readonly Thread[], after: readonly Thread[], share: number): Thread[] {
  return after.map((now) => {
    const was = before.find(({ row }) => row === now.row);
    return was && was.snapped === 0 && now.snapped === 1 ? { ...now, snapped: share } : now;
  });
}
