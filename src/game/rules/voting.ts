import { logistic } from '../../core/logistic.ts';
import { clamp } from '../../core/numbers.ts';
import type { Ask, Level, Member } from '../../scenario/model/scenario.ts';
import { PARAGRAPHS } from '../../scenario/model/scenario.ts';
import type { MemberPart } from '../actors/member.ts';
import type { DrawnRedLine } from '../state.ts';
import type { Reason } from '../votes.ts';
import { COEFFICIENTS } from '../../voter/coefficients.ts';
import { elect, endorse, oppose } from '../../voter/voter.ts';
import { holds, type Situation } from './situation.ts';
import { BLOCKING, COMMON, ELECTED } from '../tuning/index.ts';
import { Score } from './score.ts';

/** The reason that each paragraph is, in the order of PARAGRAPHS. */
const PARAGRAPH_REASONS = PARAGRAPHS.map((paragraph) => `paragraph.${paragraph}`);

/** How a member stands to the penholder: what was done for it and to it. */
export type Relations = Pick<
  MemberPart,
  'warmth' | 'favours' | 'soundings' | 'calls' | 'payments' | 'covered' | 'overridden'
>;

/** A position on the text: the truth as drawn, or what a seat believes. */
export interface Position {
  /** Ideal level of each paragraph, in the order of PARAGRAPHS; a belief may lie between levels. */
  readonly ideals: readonly number[];
  readonly redLines: readonly Pick<DrawnRedLine, 'paragraph' | 'max' | 'min' | 'resolve'>[];
  readonly asks: readonly Ask[];
  /** Weight of requests that nobody has heard yet, and how much of it may be taken for met; 0 for the truth. */
  readonly unheard: { readonly weight: number; readonly met: number };
  readonly leaning: number;
  /** Its word was given in a package. */
  readonly committed: boolean;
}

/**
 * What one paragraph at some level is worth to a member, hundredths of a logit. Centred: at its ideal
 * it gains, one level off it can live with, further off it loses (MODEL.md 1).
 * @param salience 0 to 3
 */
export function cellWorth(level: number, ideal: number, salience: number): number {
  const off = level > ideal ? level - ideal : ideal - level;
  return Math.round(COMMON.cell * salience * (1 - off));
}

/** Whether a level crosses a red line. */
export function crosses(line: Pick<DrawnRedLine, 'max' | 'min'>, level: Level): boolean {
  return (line.max !== undefined && level > line.max) || (line.min !== undefined && level < line.min);
}

/**
 * A member's endorsement score: would it put its name to this text? Every term is a named reason and
 * the score is their sum. The
 * terms that any text has come from the voter model, fitted on recorded votes; the rest is the ten
 * paragraphs, the member's own red lines, and how it was dealt with.
 * @param notYes permanent members known or expected not to vote yes; weighed by elected members
 * @param into where the reasons are written, or null where only the sum is wanted
 * @returns hundredths of a logit; above zero leans to yes
 */
export function endorsement(
  member: Member,
  position: Position,
  relations: Relations,
  situation: Situation,
  notYes: number,
  into: Reason[] | null,
): number {
  const score = new Score(into);
  const { levels, coded } = situation;
  const accommodated = accommodation(position, relations, situation);

  if (member.permanent) {
    const voter = voterOf(member);
    score.total += endorse(COEFFICIENTS, voter, coded, accommodated / 100, score.keep);
    if (voter !== 'west') {
      score.add('record', COEFFICIENTS.census[voter]);
      score.add('newForce', COMMON.newForcePermanent * coded.newForce);
      score.add('assessed', COMMON.assessedPermanent * coded.assessed);
    }
    if (situation.leaderless) score.add('leadless', COMMON.leadlessPermanent);
  } else {
    score.total += elect(COEFFICIENTS, coded, member.ideal.v / 100, notYes, score.keep);
    score.add('record', COEFFICIENTS.census.elected);
    score.add('accommodation', (ELECTED.accommodation * accommodated) / 100);
    if (situation.leaderless) score.add('leadless', COMMON.leadless);
    if (situation.lead === 'committed') score.add('leadCommitted', COMMON.leadCommitted);
    if (situation.africanLead && member.group === 'a3') score.add('africanLead', ELECTED.africanLead);
    if (situation.coPenholder !== null && member.group === 'latin')
      score.add('coPenholder', ELECTED.coPenholder);
    if (situation.sinceCirculation !== null && situation.sinceCirculation < COMMON.hasty)
      score.add('haste', COMMON.haste);
    score.add('payment', COMMON.payment[Math.min(relations.payments, COMMON.payment.length - 1)] ?? 0);
  }

  for (let index = 0; index < PARAGRAPHS.length; index += 1) {
    const paragraph = PARAGRAPHS[index] as (typeof PARAGRAPHS)[number];
    const worth = cellWorth(levels[paragraph], position.ideals[index] ?? 0, member.salience[paragraph]);
    if (worth !== 0)
      score.add(
        PARAGRAPH_REASONS[index] as string,
        relations.covered === paragraph ? Math.max(0, worth) : worth,
      );
  }
  for (const line of position.redLines) {
    if (crosses(line, levels[line.paragraph]) && relations.covered !== line.paragraph)
      score.add(`redLine.${line.paragraph}`, member.permanent ? COMMON.redLinePermanent : COMMON.redLine);
  }
  if (situation.report) score.add('report', COMMON.report);
  if (situation.cautioned) score.add('caution', COMMON.caution);
  if (levels.authority >= 3 && levels.oversight < 2) score.add('unsupportedForce', COMMON.unsupportedForce);
  score.add('warmth', relations.warmth);
  score.add('favours', COMMON.favour * relations.favours);
  score.add('credibility', COMMON.credibility * (situation.credibility - COMMON.neutralCredibility));
  if (position.committed) score.add('committed', COMMON.committed);
  score.add('leaning', position.leaning);
  return score.total;
}

/** Which fitted weights a permanent member votes by. */
function voterOf({ group }: Member): 'russia' | 'china' | 'west' {
  return group === 'russia' || group === 'china' ? group : 'west';
}

/**
 * How far a member's documented asks were met, -100 (all ignored) to 100 (all met); 0 for one that
 * asked for nothing. A broken silence that was overridden costs a quarter.
 */
function accommodation(
  { asks, unheard }: Pick<Position, 'asks' | 'unheard'>,
  relations: Relations,
  situation: Situation,
): number {
  let { met, weight: all } = unheard;
  for (const ask of asks) {
    all += ask.weight;
    if (isMet(ask, relations, situation)) met += ask.weight;
  }
  const balance = all === 0 ? 0 : (100 * (2 * met - all)) / all;
  const manners = (relations.calls > 0 ? COMMON.called : 0) - COMMON.overridden * relations.overridden;
  return Math.round(clamp(balance + manners, -100, 100));
}

/** What the whole of a member's accommodation weighs, from none to all of its asks met; hundredths of a logit. */
export function accommodationWeight(member: Member): number {
  if (!member.permanent) return ELECTED.accommodation;
  return COEFFICIENTS.endorsement[voterOf(member)]['accommodation']?.value ?? 0;
}

/** Whether one ask is met by the text or the circumstances. */
export function isMet(ask: Ask, relations: Relations, situation: Situation): boolean {
  if (ask.circumstance !== undefined)
    return holds(situation, ask.circumstance, relations.calls + relations.soundings > 0);
  if (ask.paragraph === undefined) return false;
  const level = situation.levels[ask.paragraph];
  return level >= (ask.atLeast ?? 0) && level <= (ask.atMost ?? 3);
}

/**
 * A permanent member's outcome score, for one that would not vote yes: above zero it would rather
 * stop the text than let it pass (MODEL.md 1). Without a crossed red line it never is.
 * @param others yes votes expected among the other fourteen
 * @param vetoes permanent members already set to block
 */
export function blocking(
  member: Member,
  position: Position,
  relations: Relations,
  situation: Situation,
  others: number,
  vetoes: number,
  into: Reason[] | null,
): number {
  const score = new Score(into);
  let crossed = false;
  for (const line of position.redLines) {
    if (
      line.resolve === 0 ||
      relations.covered === line.paragraph ||
      !crosses(line, situation.levels[line.paragraph])
    )
      continue;
    crossed = true;
    score.add(`redLine.${line.paragraph}`, line.resolve);
  }
  if (!crossed) {
    score.add('noRedLine', BLOCKING.noRedLine);
    return score.total;
  }
  const voter = voterOf(member);
  score.total += oppose(COEFFICIENTS, voter, situation.coded, score.keep);
  if (voter !== 'west') {
    score.add('consent', -BLOCKING.consent * situation.coded.consent);
    score.add('region', -BLOCKING.region * situation.coded.region);
  }
  score.add('vetoInitiative', -BLOCKING.vetoInitiative);
  score.add('isolation', -(BLOCKING.isolation * others) / 15);
  score.add('severity', -(BLOCKING.severity * situation.severity) / 100);
  score.add('partner', -BLOCKING.partner * vetoes);
  return score.total;
}

/** Chance of a yes on the day, thousandths: the score against logistic noise of scale 1. */
export function chanceOfYes(score: number): number {
  return logistic(score);
}

/** Chance that an elected member which does not vote yes votes no, thousandths. */
export function chanceOfNo(score: number): number {
  return logistic((ELECTED.against - score) * ELECTED.againstSlope);
}
