import type { Say } from '../locale/say.ts';
import { capitalised } from '../locale/sentences.ts';
import { inTermsOf } from './terms.ts';
import { CARRY } from '../game/tuning/index.ts';
import type { Scenario } from '../scenario/model/scenario.ts';
import type { Chapter } from '../campaign/campaign.ts';
import type { Arrival } from '../campaign/arrivals.ts';

/** Every sentence about what carries into a chapter, each with its reason, and last what never does. */
export function tellArrivals(say: Say, arrivals: readonly Arrival[]): string[] {
  const told = arrivals.flatMap((arrival) => tellArrival(say, arrival) ?? []);
  return [...(told.length > 0 ? told : [say('carry.nothing')]), say('carry.fixed', { cap: CARRY.cap })];
}

/** One arrival as a sentence; null where it changes nothing. */
function tellArrival(say: Say, { carryOver, value, start = [0, 0] }: Arrival): string | null {
  const { kind, reason, name, value: left } = carryOver;
  const called = { name: name?.en ?? '', Name: capitalised(name?.en ?? '') };
  if (kind === 'banked') {
    const none = value === 0 && left === 0;
    return none ? null : say(`carry.banked.${reason}`, { value, left, now: start[0], otherwise: start[1] });
  }
  if (value === 0) return name ? say('carry.lost', called) : null;
  const values = { ...called, value: Math.abs(value), now: start[0], otherwise: start[1] };
  return say(`carry.${kind}.${reason}`, values);
}

/** Where the record parts from the player's own timeline at a chapter's start; null where it does not. */
export function tellParting(say: Say, { mission, lead }: Chapter, next: Scenario): string | null {
  if (!mission || lead === null) return null;
  const theirs = next.leads.find(({ id }) => id === next.standing?.lead);
  if (!theirs) return say('campaign.nobodyThere', { Name: capitalised(lead.en) });
  const name = theirs.called ?? theirs.name;
  return name.en === lead.en
    ? null
    : say('campaign.otherLead', { Name: capitalised(lead.en), theirs: name.en });
}

/** What came of a chapter in the player's own timeline, in a line. */
export function tellChapter(say: Say, chapter: Chapter): string {
  const { outcome, lead } = chapter;
  const { vote, tally, personnel, required } = outcome;
  const issued = chapter.meeting !== undefined && vote === 'adopted';
  const voted = issued
    ? say('timeline.vote.communique')
    : say(`timeline.vote.${tally ? vote : 'notTabled'}`, { ...tally });
  const people =
    lead === null
      ? say('timeline.nobody')
      : say(`timeline.${issued ? 'training' : 'people'}`, {
          Name: capitalised(lead.en),
          personnel,
          required,
        });
  const ending = inTermsOf(chapter, say)(`ending.${outcome.ending}.title`);
  return say('timeline.chapter', { ending, voted, people });
}
