import type { Command } from '../game/verbs/index.ts';
import { isCirculated } from '../game/verbs/text.ts';
import { demandMet } from '../game/rules/consent.ts';
import {
  chanceOfStep,
  conditionMet,
  courtshipOfCall,
  nextThreshold,
  prospectOf,
  willingness,
} from '../game/rules/willingness.ts';
import { isCommitted } from '../game/actors/candidateLead.ts';
import { leadOf } from '../game/rules/situation.ts';
import type { ParagraphStance, SeatView } from '../game/seats/view.ts';
import { chancesOfYes, stanceOn, whipCount } from '../game/seats/whipCount.ts';
import type { Level, Levels, Paragraph, Scenario } from '../scenario/model/scenario.ts';
import { PARAGRAPHS, STRANDS } from '../scenario/model/scenario.ts';
import type { Wish } from './policy.ts';

/** Rounds of the scenario that the bots were written on; they keep their pace in a shorter one. */
const PACE = 12;

/** From a round of twelve on, or as far into a scenario of fewer. */
export function from(round: number, wish: Wish): Wish {
  return (scenario, view) => (view.round >= paced(scenario, round) ? wish(scenario, view) : null);
}

/** In one round of twelve, or the one as far into a scenario of fewer. */
export function onlyIn(round: number, wish: Wish): Wish {
  return (scenario, view) => (view.round === paced(scenario, round) ? wish(scenario, view) : null);
}

function paced(scenario: Scenario, round: number): number {
  return Math.ceil((round * scenario.period.rounds) / PACE);
}

/** Moves the text toward some levels while edits cost nothing (the form of the mission, whatever it costs). */
export function draftToward(target: Partial<Levels>): Wish {
  return (scenario, view) => {
    for (const paragraph of PARAGRAPHS) {
      const level = target[paragraph];
      if (isClosed(scenario, paragraph)) continue;
      if (level === undefined || view.draft.levels[paragraph] === level) continue;
      if (view.freeEdit || paragraph === 'form') return { type: 'edit-paragraph', paragraph, level };
    }
    return null;
  };
}

/** Whether a paragraph may not be changed in this scenario. */
function isClosed({ openParagraphs }: Scenario, paragraph: Paragraph): boolean {
  return openParagraphs?.includes(paragraph) === false;
}

/** Whether the text stands where it was wanted. */
export function standsAt(view: SeatView, target: Partial<Levels>): boolean {
  return PARAGRAPHS.every(
    (paragraph) => target[paragraph] === undefined || view.draft.levels[paragraph] === target[paragraph],
  );
}

export const readRecords: Wish = (scenario, view) => {
  const unread = scenario.council.find(
    (member) => member.id !== view.seat && view.members[member.id]?.recordRead === false,
  );
  return unread ? { type: 'read-record', who: unread.id } : null;
};

export const circulateText: Wish = (_scenario, view) =>
  isCirculated(view) ? null : { type: 'circulate-draft' };

export const underSilence: Wish = () => ({ type: 'place-under-silence' });

export const putInBlue: Wish = () => ({ type: 'put-in-blue' });

/** Calls the vote where the count promises enough, or where there is no other day. */
export function callVote(enough: number): Wish {
  return (scenario, view) => {
    if (view.draft.state !== 'inBlue' || view.draft.circulated === null) return null;
    if (view.round >= scenario.period.rounds) return { type: 'call-vote' };
    const { passes } = whipCount(scenario, view, view.draft.circulated);
    return passes >= enough ? { type: 'call-vote' } : null;
  };
}

/** Softens or hardens whatever paragraph most members are known to object to. */
export const pleaseEveryone: Wish = (scenario, view) => {
  if (!view.freeEdit) return null;
  let best: { paragraph: Paragraph; level: Level } | null = null;
  let least = 0;
  for (const paragraph of PARAGRAPHS) {
    if (isClosed(scenario, paragraph) || paragraph === 'form') continue;
    const now = view.draft.levels[paragraph];
    const pain = painAt(scenario, view, paragraph, now);
    for (const level of [now - 1, now + 1] as Level[]) {
      if (level < 0 || level > 3) continue;
      const gain = pain - painAt(scenario, view, paragraph, level);
      if (gain > least) {
        least = gain;
        best = { paragraph, level };
      }
    }
  }
  return best ? { type: 'edit-paragraph', ...best } : null;
};

/** How a bot weighs what members think of one paragraph. */
const PAIN = { redLine: 4, objects: 2, unknown: 0.5, canLive: 0, wants: 0 } as const satisfies Record<
  ParagraphStance,
  number
>;

/** How much the Council is known to dislike a paragraph at some level. */
function painAt(scenario: Scenario, view: SeatView, paragraph: Paragraph, level: Level): number {
  let pain = 0;
  for (const member of scenario.council) {
    const seenMember = view.members[member.id];
    if (seenMember) pain += PAIN[stanceOn(member, seenMember, paragraph, level)];
  }
  return pain;
}

/** A delegation that has less chance than this, in thousandths, had better wait for a call; below the other it is not worth its flight. */
const BETTER_CALL = 400;
const WORTH_FLYING = 120;
/** Calls after which one more says nothing new. */
const CALLS = 2;

/** Takes the next step toward one country that could lead: the one that is named, else the likeliest. */
export const findLead: Wish = (scenario, view) => {
  const named = leadOf(view.leads);
  for (const definition of scenario.leads) {
    const lead = view.leads[definition.id];
    if (!lead || definition.refuses || !definition.canLead || (named !== null && named.id !== definition.id))
      continue;
    if (lead.state === 'notApproached') return { type: 'sound-out', who: definition.id };
    if (lead.state === 'publiclyConsidering') return { type: 'invite-assessment', who: definition.id };
    const threshold = nextThreshold(lead.state);
    if (threshold === null) continue;
    const index = willingness(definition, lead, prospectOf(view, null), view.pressure, 0, null);
    // A country that no call can move far enough is left alone: the attention is better spent elsewhere.
    if (chanceOfStep(index + courtshipLeft(lead.calls), threshold) < WORTH_FLYING) continue;
    if (chanceOfStep(index, threshold) < BETTER_CALL && lead.calls < CALLS)
      return { type: 'call', who: definition.id };
    return { type: 'send-delegation', who: definition.id };
  }
  return null;
};

/** Courtship that the calls still worth making would bring, hundredths. */
function courtshipLeft(made: number): number {
  let left = 0;
  for (let calls = made; calls < CALLS; calls += 1) left += courtshipOfCall(calls);
  return left;
}

/** Keeps in touch with a country that is named and has not yet decided. */
export const callLead: Wish = (_scenario, view) => {
  const named = leadOf(view.leads);
  return named !== null && named.calls < CALLS ? { type: 'call', who: named.id } : null;
};

/** Asks neighbours to join once somebody is named to lead. */
export const askNeighbours: Wish = (scenario, view) => {
  if (leadOf(view.leads) === null) return null;
  const next = scenario.contributors.find((one) => {
    const state = view.contributors[one.id];
    return state !== undefined && state.pledged === 0 && state.approaches < 2;
  });
  return next ? { type: 'send-delegation', who: next.id } : null;
};

export function conference(times: number): Wish {
  return (_scenario, view) => (view.conferences < times ? { type: 'host-conference' } : null);
}

export function briefings(times: number): Wish {
  return (_scenario, view) => (view.congress.briefings < times ? { type: 'brief-congress' } : null);
}

/** Chases the largest sum that is promised and not yet bound, if it is more than so many M USD. */
export function chase(least: number): Wish {
  return (scenario, view) => {
    const owing = scenario.funders
      .map(({ id }) => ({ id, open: (view.funders[id]?.pledged ?? 0) - (view.funders[id]?.obligated ?? 0) }))
      .sort((a, b) => b.open - a.open)[0];
    return owing && owing.open > least ? { type: 'chase-pledge', who: owing.id } : null;
  };
}

/** Hears those whose demand the text meets as it stands: to hear and not to meet a demand is worse than not to ask. */
export const consult: Wish = (scenario, view) => {
  const strand = STRANDS.find(
    (one) => view.civil.strands[one] === 'unheard' && demandMet(scenario, one, view.draft.levels),
  );
  return strand ? { type: 'consult-strand', strand } : null;
};

export function talks(times: number): Wish {
  return (_scenario, view) => (view.host.talks < times ? { type: 'back-talks' } : null);
}

export const letter: Wish = () => ({ type: 'request-letter' });
export const report: Wish = () => ({ type: 'request-report' });

export const coPen: Wish = (scenario) => {
  const who = scenario.coPenholders[0];
  return who ? { type: 'invite-co-penholder', who } : null;
};

/** Sounds out the permanent members that could block, then those elected members whose hand is least sure. */
export function soundDoubtful(times: number): Wish {
  return (scenario, view) => {
    const permanent = scenario.council.find(
      (member) =>
        member.permanent && member.redLines.length > 0 && (view.members[member.id]?.soundings ?? 9) < times,
    );
    if (permanent) return { type: 'sound-out', who: permanent.id };
    const doubtful = doubtfulMember(scenario, view);
    return doubtful && (view.members[doubtful]?.soundings ?? 9) < 1
      ? { type: 'sound-out', who: doubtful }
      : null;
  };
}

/** Calls the member that is least sure and has not been called. */
export const callDoubtful: Wish = (scenario, view) => {
  const who = doubtfulMember(scenario, view);
  return who && (view.members[who]?.calls ?? 9) < 2 ? { type: 'call', who } : null;
};

/** Trades favours for a paragraph: a known red line that is crossed, else a known objection. */
export const tradeFavours: Wish = (scenario, view) => {
  for (const member of scenario.council) {
    const seenMember = view.members[member.id];
    if (!seenMember || seenMember.favours < (member.permanent ? 2 : 1)) continue;
    for (const paragraph of PARAGRAPHS) {
      const stance = stanceOn(member, seenMember, paragraph, view.draft.levels[paragraph]);
      if (stance === 'redLine' || stance === 'objects')
        return { type: 'link-issues', who: member.id, paragraph };
    }
  }
  return null;
};

/** Pays the member that is least sure. */
export const payDoubtful: Wish = (scenario, view) => {
  const who = doubtfulMember(scenario, view);
  return who ? { type: 'offer-assistance', who } : null;
};

const kept = new WeakMap<SeatView, ReturnType<typeof chancesOfYes>>();

/** The chances of a yes on the text as it stands, worked out once for each look at the table. */
function chancesNow(scenario: Scenario, view: SeatView): ReturnType<typeof chancesOfYes> {
  let chances = kept.get(view);
  if (!chances) kept.set(view, (chances = chancesOfYes(scenario, view, view.draft.levels)));
  return chances;
}

/** The member whose hand is least sure; nobody once the round's attention is spent and nothing could be done about it. */
function doubtfulMember(scenario: Scenario, view: SeatView): string | null {
  if (view.attention < 1) return null;
  let least: string | null = null;
  let chance = 850;
  for (const { member, yes } of chancesNow(scenario, view)) {
    if (yes >= chance || member.id === view.seat) continue;
    least = member.id;
    chance = yes;
  }
  return least;
}

/** Puts the pen down in the last round, where that counts as a good end and a country is on its way. */
export const putPenDown: Wish = (scenario, view) => {
  if (!scenario.goals?.includes('PEN_DOWN') || view.round < scenario.period.rounds) return null;
  const named = leadOf(view.leads);
  return named !== null && !isCommitted(named.state) ? { type: 'withdraw-draft' } : null;
};

/** Backs away from a red line that is known to be crossed. */
export const respectRedLines: Wish = (scenario, view) => {
  for (const member of scenario.council) {
    const seenMember = view.members[member.id];
    if (!member.permanent || !seenMember) continue;
    for (const line of member.redLines) {
      const level = line.max ?? line.min;
      if (
        level === undefined ||
        stanceOn(member, seenMember, line.paragraph, view.draft.levels[line.paragraph]) !== 'redLine'
      )
        continue;
      return { type: 'edit-paragraph', paragraph: line.paragraph, level };
    }
  }
  return null;
};

/** Restores a condition of the lead that the text has come to break. */
export const keepLeadConditions: Wish = (scenario, view) => {
  const lead = leadOf(view.leads);
  const definition = scenario.leads.find((one) => one.id === lead?.id);
  for (const condition of definition?.conditions ?? []) {
    if (condition.paragraph === undefined || conditionMet(condition, view, view.draft.levels)) continue;
    return {
      type: 'edit-paragraph',
      paragraph: condition.paragraph,
      level: condition.atLeast ?? 2,
    } satisfies Command;
  }
  return null;
};
