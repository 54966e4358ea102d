import { estimatedNeed, pledgedSoFar } from '../../../game/rules/situation.ts';
import type { SeatView } from '../../../game/seats/view.ts';
import type { Say } from '../../../locale/say.ts';
import type { LeadCondition, Levels } from '../../../scenario/model/scenario.ts';
import { thousandths } from '../../../core/numbers.ts';
import { perCent } from '../../../telling/numbers.ts';

/** Whether what a candidate lead asks for holds, under some text. */
export function isConditionMet(view: SeatView, levels: Levels, condition: LeadCondition): boolean {
  const { paragraph, atLeast = 0, pledged, letter, peers } = condition;
  if (paragraph !== undefined && levels[paragraph] < atLeast) return false;
  if (pledged !== undefined && shareOfNeed(view) < pledged) return false;
  if (letter && view.host.request !== 'letterSent' && view.host.request !== 'reaffirmed') return false;
  return (
    peers === undefined ||
    Object.values(view.contributors).filter((contributor) => contributor.pledged > 0).length >= peers
  );
}

function shareOfNeed(view: SeatView): number {
  return thousandths(pledgedSoFar(view.funders), estimatedNeed(view));
}

/** A condition in words. */
export function conditionWords(say: Say, condition: LeadCondition): string {
  const { paragraph, atLeast = 0, pledged, peers } = condition;
  if (paragraph !== undefined)
    return say('condition.paragraph', { title: say(`paragraph.${paragraph}`), level: atLeast });
  if (pledged !== undefined) return say('condition.pledged', { share: perCent(pledged) });
  return peers === undefined ? say('condition.letter') : say('condition.peers', { peers });
}
