import { logistic } from '../core/logistic.ts';
import { roster } from '../scenario/roster.ts';
import type { Level, Levels, Member, Paragraph, Scenario } from '../scenario/scenario.ts';
import { PARAGRAPHS } from '../scenario/scenario.ts';
import { situationOf } from './rules/situation.ts';
import { blocking, chanceOfNo, crosses, endorsement, type Position } from './rules/voting.ts';
import type { Reason } from './state.ts';
import type { Cell, HeatRow, Leaning, MemberSeen, SeatView, WhipCount } from './view.ts';

/** Half-width of what a permanent member's resolve may be, for an estimate, hundredths of a logit. */
const RESOLVE_SPREAD = 85;
/** Chance in thousandths that an unheard red line lies on a paragraph set two levels past anything believed. */
const UNHEARD_LINE = 120;

/** What the seat believes of a member's position, from evidence alone. */
function believed(member: Member, seenMember: MemberSeen): Position {
  const { known } = seenMember;
  return {
    ideals: known.low.map((low, index) => (low + (known.high[index] as number)) / 2),
    redLines: member.redLines.filter((line) => known.redLines.includes(line.paragraph)),
    asks: member.asks.filter((ask) => known.asks.includes(ask.id)),
    leaning: 0,
    committed: known.stance === 'committed',
  };
}

/** How wide the seat's ignorance of a member is, weighed by what the member cares about; hundredths of a logit. */
function ignorance(member: Member, seenMember: MemberSeen): number {
  let width = 0;
  for (let index = 0; index < PARAGRAPHS.length; index += 1) {
    const span = (seenMember.known.high[index] as number) - (seenMember.known.low[index] as number);
    width += span * member.salience[PARAGRAPHS[index] as Paragraph];
  }
  return 60 + 9 * width + 20 * (member.asks.length - seenMember.known.asks.length);
}

/**
 * The count a penholder would make before a vote on some text: chances for each hand, a band of yes
 * votes, and the risk of a veto by each permanent member. It uses the rules of the vote itself on what
 * the seat knows, never on the truth.
 */
export function whipCount(scenario: Scenario, view: SeatView, levels: Levels): WhipCount {
  const situation = situationOf(scenario, view, levels);
  const chances: { member: Member; yes: number; no: number; score: number }[] = [];
  let doubts = 0;
  for (const member of scenario.council) {
    const seenMember = view.members[member.id];
    if (!member.permanent || !seenMember) continue;
    if (member.id === scenario.seat) {
      chances.push({ member, yes: 1000, no: 0, score: 1000 });
      continue;
    }
    const score = endorsement(member, believed(member, seenMember), seenMember, situation, 0, null);
    const yes = logistic(Math.round((score * 100) / (100 + ignorance(member, seenMember) / 3)));
    doubts += 1000 - yes;
    chances.push({ member, yes, no: vetoChance(member, seenMember, situation, levels), score });
  }
  for (const member of scenario.council) {
    const seenMember = view.members[member.id];
    if (member.permanent || !seenMember) continue;
    const score = endorsement(
      member,
      believed(member, seenMember),
      seenMember,
      situation,
      doubts / 1000,
      null,
    );
    const yes = logistic(Math.round((score * 100) / (100 + ignorance(member, seenMember) / 3)));
    chances.push({ member, yes, no: Math.floor(((1000 - yes) * chanceOfNo(score)) / 1000), score });
  }
  const { low, high, nine } = band(chances.map(({ yes }) => yes));
  const vetoRisk: Record<string, number> = {};
  let clear = 1000;
  for (const { member, yes, no } of chances) {
    if (!member.permanent || member.id === scenario.seat) continue;
    vetoRisk[member.id] = Math.floor(((1000 - yes) * no) / 1000);
    clear = Math.floor((clear * (1000 - (vetoRisk[member.id] as number))) / 1000);
  }
  const members = chances.map(({ member, yes, no }) => {
    const against = member.permanent ? (vetoRisk[member.id] ?? 0) : no;
    return {
      member: member.id,
      yes,
      no: against,
      abstain: Math.max(0, 1000 - yes - against),
      leaning: leaningOf(member, yes, against),
    };
  });
  return { members, low, high, passes: Math.floor((nine * clear) / 1000), vetoRisk };
}

/** Chance in thousandths that a permanent member which would not vote yes would block. */
function vetoChance(
  member: Member,
  seenMember: MemberSeen,
  situation: ReturnType<typeof situationOf>,
  levels: Levels,
): number {
  const position = believed(member, seenMember);
  const known = position.redLines.some(
    (line) =>
      crosses(line, levels[line.paragraph]) && seenMember.covered !== line.paragraph && line.resolve > 0,
  );
  if (known) {
    const score = blocking(member, position, seenMember, situation, 11, 0, null);
    return logistic(Math.round((score * 100) / RESOLVE_SPREAD));
  }
  if (member.group === 'p3') return 5;
  let unheard = 0;
  for (const [index, paragraph] of PARAGRAPHS.entries()) {
    if (seenMember.known.redLines.includes(paragraph) || member.salience[paragraph] < 2) continue;
    if (levels[paragraph] >= (seenMember.known.high[index] as number) + 2) unheard += UNHEARD_LINE;
  }
  return Math.min(600, 10 + unheard);
}

function leaningOf(member: Member, yes: number, against: number): Leaning {
  if (member.permanent && against >= 250) return 'veto';
  if (yes >= 800) return 'yes';
  if (yes >= 580) return 'leaningYes';
  if (yes >= 420) return 'unknown';
  return !member.permanent && against > 400 ? 'leaningNo' : 'abstain';
}

/** The distribution of the number of yes votes, exactly: its eight-in-ten band, and the chance of nine. */
function band(chances: readonly number[]): { low: number; high: number; nine: number } {
  let spread = [1];
  for (const chance of chances) {
    const p = chance / 1000;
    const next = Array.from({ length: spread.length + 1 }, () => 0);
    for (const [hands, weight] of spread.entries()) {
      next[hands] = (next[hands] as number) + weight * (1 - p);
      next[hands + 1] = (next[hands + 1] as number) + weight * p;
    }
    spread = next;
  }
  let below = 0;
  let low = 0;
  let high = chances.length;
  let nine = 0;
  for (const [hands, weight] of spread.entries()) {
    if (below + weight < 0.1) low = hands + 1;
    if (below < 0.9) high = hands;
    below += weight;
    if (hands >= 9) nine += weight;
  }
  return { low, high, nine: Math.round(nine * 1000) };
}

/** A member's stance on one paragraph at one level, as far as the seat knows. */
export function cellOf(member: Member, seenMember: MemberSeen, paragraph: Paragraph, level: Level): Cell {
  const index = PARAGRAPHS.indexOf(paragraph);
  const known = seenMember.known.redLines.includes(paragraph);
  if (
    known &&
    seenMember.covered !== paragraph &&
    member.redLines.some((line) => line.paragraph === paragraph && crosses(line, level))
  )
    return 'redLine';
  if (member.salience[paragraph] === 0) return 'canLive';
  const low = seenMember.known.low[index] as number;
  const high = seenMember.known.high[index] as number;
  const near = stanceAt(level, level < low ? low : level > high ? high : level);
  const far = stanceAt(level, level - low > high - level ? low : high);
  return near === far ? near : 'unknown';
}

function stanceAt(level: number, ideal: number): Cell {
  const off = Math.abs(level - ideal);
  return off === 0 ? 'wants' : off === 1 ? 'canLive' : 'objects';
}

/** The heat map: ten paragraphs against fifteen members, for some text. */
export function heatMap(scenario: Scenario, view: SeatView, levels: Levels): HeatRow[] {
  return PARAGRAPHS.map((paragraph) => {
    const cells: Record<string, Cell> = {};
    for (const member of scenario.council) {
      const seenMember = view.members[member.id];
      if (seenMember) cells[member.id] = cellOf(member, seenMember, paragraph, levels[paragraph]);
    }
    return { paragraph, level: levels[paragraph], cells };
  });
}

/** The reasons a seat can give for what it expects of one member, largest first. */
export function expectedReasons(scenario: Scenario, view: SeatView, levels: Levels, who: string): Reason[] {
  const member = roster(scenario).members[who];
  const seenMember = view.members[who];
  if (!member || !seenMember) return [];
  const reasons: Reason[] = [];
  endorsement(
    member,
    believed(member, seenMember),
    seenMember,
    situationOf(scenario, view, levels),
    0,
    reasons,
  );
  return reasons.sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
}
