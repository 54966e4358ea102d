import { logistic } from '../../core/logistic.ts';
import { clamp } from '../../core/numbers.ts';
import { roster, penOf } from '../../scenario/model/roster.ts';
import type { Level, Levels, Member, Paragraph, Scenario } from '../../scenario/model/scenario.ts';
import { PARAGRAPHS } from '../../scenario/model/scenario.ts';
import { termsOf } from '../arrange.ts';
import { type Situation, situationOf } from '../rules/situation.ts';
import { COMMON, COUNT, DRAWN, SEALS, UNHEARD } from '../tuning/index.ts';
import {
  accommodationWeight,
  blocking,
  chanceOfNo,
  crosses,
  endorsement,
  isMet,
  type Position,
} from '../rules/voting.ts';
import type { Reason } from '../votes.ts';
import type { HeatRow, Leaning, MemberSeen, ParagraphStance, SeatView, WhipCount } from './view.ts';

/** Variance of a member's own leaning, which nobody can learn: uniform within its range; square logits. */
const LEANING_VARIANCE = square(DRAWN.leaning / 100) / 3;
/** Pi / 8. */
const DRAWN_IN = 0.3927;

function square(value: number): number {
  return value * value;
}

/** What a seat believes of a member before some text: a position, and how far the score may lie from it. */
interface Estimate {
  readonly position: Position;
  /** Variance of the score, square logits. */
  readonly variance: number;
}

/**
 * What the seat believes of a member, from evidence alone. Each paragraph's ideal is weighed by how
 * often positions have drifted from the public record, within the range that evidence leaves.
 */
function believed(
  scenario: Scenario,
  member: Member,
  seenMember: MemberSeen,
  situation: Situation,
  { draft }: SeatView,
): Estimate {
  const { expected } = termsOf(scenario);
  const { known } = seenMember;
  const { levels } = situation;
  const ideals: number[] = [];
  let variance = LEANING_VARIANCE;
  for (let index = 0; index < PARAGRAPHS.length; index += 1) {
    const paragraph = PARAGRAPHS[index] as Paragraph;
    const level = levels[paragraph];
    const low = known.low[index] as number;
    const high = known.high[index] as number;
    if (low === high) {
      ideals.push(low);
      continue;
    }
    let weight = 0;
    let off = 0;
    let squares = 0;
    for (let ideal = low; ideal <= high; ideal += 1) {
      const drifted = Math.abs(ideal - member.wants[paragraph]);
      const chance = drifted === 0 ? 1000 - expected : expected / 2;
      const distance = Math.abs(level - ideal);
      weight += chance;
      off += chance * distance;
      squares += chance * square(distance);
    }
    off /= weight;
    // The one ideal that has this expected distance from the level.
    ideals.push(level - off);
    const step = (COMMON.cell * member.salience[paragraph]) / 100;
    variance += square(step) * (squares / weight - square(off));
  }
  const asks = member.asks.filter((ask) => known.asks.includes(ask.id));
  const unheard = member.asks.length - asks.length;
  const met = unheardMet(asks, seenMember, situation, draft.circulatedOn) / 1000;
  const weight = UNHEARD.weight * unheard;
  if (unheard > 0) {
    const all = asks.reduce((sum, ask) => sum + ask.weight, weight);
    const swing = (2 * UNHEARD.weight * accommodationWeight(member)) / (100 * all);
    variance += unheard * square(swing) * met * (1 - met);
  }
  const redLines = member.redLines.filter((line) => known.redLines.includes(line.paragraph));
  return {
    position: {
      ideals,
      redLines,
      asks,
      unheard: { weight, met: weight * met },
      leaning: 0,
      committed: known.stance === 'committed',
    },
    variance,
  };
}

/** Chance, thousandths, that the text meets a request that nobody has heard. */
function unheardMet(
  heard: Position['asks'],
  seenMember: MemberSeen,
  situation: Situation,
  circulatedOn: number | null,
): number {
  if (circulatedOn === null || seenMember.stanceRound < circulatedOn) return UNHEARD.unasked;
  return heard.every((ask) => isMet(ask, seenMember, situation)) ? UNHEARD.content : UNHEARD.wanting;
}

/**
 * Chance of a yes, thousandths, where the score itself is uncertain: the logistic of the score drawn in by
 * its spread (MacKay 1992, the evidence framework applied to classification).
 */
function chanceUnder(score: number, variance: number): number {
  return logistic(Math.round(score / Math.sqrt(1 + DRAWN_IN * variance)));
}

/** What a seat expects of a member's hand: its chance of a yes in thousandths, and what that rests on. */
interface ExpectedHand {
  readonly member: Member;
  readonly yes: number;
  readonly score: number;
  /** What is believed of the member; null for the pen, which votes for its own text. */
  readonly position: Position | null;
}

/** What a seat expects of each member, the permanent ones first: the elected look at what those show. */
function expectedHands(scenario: Scenario, view: SeatView, situation: Situation): readonly ExpectedHand[] {
  const hands: ExpectedHand[] = [];
  const pen = penOf(scenario);
  let doubts = 0;
  for (const permanent of [true, false])
    for (const member of scenario.council) {
      const seenMember = view.members[member.id];
      if (member.permanent !== permanent || !seenMember) continue;
      if (member.id === pen) {
        hands.push({ member, yes: 1000, score: 1000, position: null });
        continue;
      }
      const { position, variance } = believed(scenario, member, seenMember, situation, view);
      const notYes = permanent ? 0 : doubts / 1000;
      const score = endorsement(member, position, seenMember, situation, notYes, null);
      const yes = chanceUnder(score, variance);
      if (permanent) doubts += 1000 - yes;
      hands.push({ member, yes, score, position });
    }
  return hands;
}

/** The chance of a yes by each member, thousandths: as much of the whip count as some questions need. */
export function chancesOfYes(
  scenario: Scenario,
  view: SeatView,
  levels: Levels,
): readonly Pick<ExpectedHand, 'member' | 'yes'>[] {
  return expectedHands(scenario, view, situationOf(scenario, view, levels));
}

/**
 * The count a penholder would make before a vote on some text: chances for each hand, a band of yes
 * votes, and the risk of a veto by each permanent member. It uses the rules of the vote itself on what
 * the seat knows, never on the truth.
 */
export function whipCount(scenario: Scenario, view: SeatView, levels: Levels): WhipCount {
  const situation = situationOf(scenario, view, levels);
  const hands = expectedHands(scenario, view, situation);
  const { low, high, nine } = band(hands);
  const vetoRisk: Record<string, number> = {};
  let clear = 1000;
  for (const { member, yes, position } of hands) {
    const seenMember = view.members[member.id];
    if (!member.permanent || !seenMember || position === null) continue;
    const blocks = vetoChance(member, position, seenMember, situation, view);
    const risk = Math.floor(((1000 - yes) * blocks) / 1000);
    vetoRisk[member.id] = risk;
    clear = Math.floor((clear * (1000 - risk)) / 1000);
  }
  const members = hands.map(({ member, yes, score }) => {
    const wouldBlock = vetoRisk[member.id] ?? 0;
    const no = Math.floor(((1000 - yes) * chanceOfNo(score)) / 1000);
    // Nobody need block a text that has not nine.
    const against = member.permanent ? Math.floor((wouldBlock * nine) / 1000) : no;
    return {
      member: member.id,
      yes,
      no: against,
      abstain: Math.max(0, 1000 - yes - against),
      leaning: leaningOf(member, yes, member.permanent ? wouldBlock : no),
    };
  });
  return { members, low, high, passes: Math.floor((nine * clear) / 1000), vetoRisk };
}

/**
 * Chance in thousandths that a permanent member which would not vote yes would block a text with nine votes.
 * Once a text has been circulated, a member whose line it crosses has said so: what a member has seen and let stand holds
 * no unheard line, and a line it has only pointed to it did not mean to block over.
 */
function vetoChance(
  member: Member,
  position: Position,
  seenMember: MemberSeen,
  situation: Situation,
  { draft }: SeatView,
): number {
  const { levels } = situation;
  const crossed = position.redLines.filter(
    (line) =>
      line.resolve > 0 && crosses(line, levels[line.paragraph]) && seenMember.covered !== line.paragraph,
  );
  if (crossed.length > 0) {
    const score = blocking(member, position, seenMember, situation, COUNT.othersInFavour, 0, null);
    const chance = clamp(Math.floor((1000 * (score + DRAWN.resolve)) / (2 * DRAWN.resolve)), 0, 1000);
    if (crossed.some(({ paragraph }) => levels[paragraph] !== draft.circulated?.[paragraph])) return chance;
    if (seenMember.stance === 'vetoThreatened') return Math.max(chance, COUNT.threatened);
    return seenMember.stance === 'redLineSignalled' ? Math.min(chance, COUNT.signalled) : chance;
  }
  if (member.group === 'p3') return COUNT.west;
  let unheard = 0;
  for (const [index, paragraph] of PARAGRAPHS.entries()) {
    if (seenMember.known.redLines.includes(paragraph) || member.salience[paragraph] < 2) continue;
    if (draft.circulated !== null && levels[paragraph] <= draft.circulated[paragraph]) continue;
    if (levels[paragraph] >= (seenMember.known.high[index] as number) + 2) unheard += COUNT.unheardLine;
  }
  return Math.min(COUNT.mostUnheard, COUNT.leastUnheard + unheard);
}

function leaningOf(member: Member, yes: number, against: number): Leaning {
  if (member.permanent && against >= COUNT.veto) return 'veto';
  if (yes >= COUNT.yes) return 'yes';
  if (yes >= COUNT.leaningYes) return 'leaningYes';
  if (yes >= COUNT.unknown) return 'unknown';
  return !member.permanent && against > COUNT.leaningNo ? 'leaningNo' : 'abstain';
}

/** The distribution of the number of yes votes, exactly: its eight-in-ten band, and the chance of nine. */
function band(members: readonly { readonly yes: number }[]): { low: number; high: number; nine: number } {
  const spread = [1];
  for (const { yes } of members) {
    const p = yes / 1000;
    spread.push(0);
    for (let hands = spread.length - 1; hands > 0; hands -= 1)
      spread[hands] = (spread[hands - 1] as number) * p + (spread[hands] as number) * (1 - p);
    spread[0] = (spread[0] as number) * (1 - p);
  }
  let below = 0;
  let low = 0;
  let high = members.length;
  let nine = 0;
  for (let hands = 0; hands < spread.length; hands += 1) {
    const weight = spread[hands] as number;
    if (below + weight < 0.1) low = hands + 1;
    if (below < 0.9) high = hands;
    below += weight;
    if (hands >= SEALS.hands.half) nine += weight;
  }
  return { low, high, nine: Math.round(nine * 1000) };
}

/** A member's stance on one paragraph at one level, as far as the seat knows. */
export function stanceOn(
  member: Member,
  seenMember: MemberSeen,
  paragraph: Paragraph,
  level: Level,
): ParagraphStance {
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

function stanceAt(level: number, ideal: number): ParagraphStance {
  const off = Math.abs(level - ideal);
  return off === 0 ? 'wants' : off === 1 ? 'canLive' : 'objects';
}

/** The heat map: ten paragraphs against fifteen members, for some text. */
export function heatMap(scenario: Scenario, view: SeatView, levels: Levels): HeatRow[] {
  return PARAGRAPHS.map((paragraph) => {
    const stances: Record<string, ParagraphStance> = {};
    for (const member of scenario.council) {
      const seenMember = view.members[member.id];
      if (seenMember) stances[member.id] = stanceOn(member, seenMember, paragraph, levels[paragraph]);
    }
    return { paragraph, level: levels[paragraph], stances };
  });
}

/** The reasons a seat can give for what it expects of one member, largest first. */
export function expectedReasons(scenario: Scenario, view: SeatView, levels: Levels, who: string): Reason[] {
  const member = roster(scenario).members[who];
  const seenMember = view.members[who];
  if (!member || !seenMember) return [];
  const reasons: Reason[] = [];
  const situation = situationOf(scenario, view, levels);
  const { position } = believed(scenario, member, seenMember, situation, view);
  endorsement(member, position, seenMember, situation, 0, reasons);
  return reasons.sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
}
