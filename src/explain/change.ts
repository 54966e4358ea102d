import { advance } from '../core/machine.ts';
import { isCommitted, type LeadPart, stepsTaken } from '../game/actors/candidateLead.ts';
import { isUndecided } from '../game/actors/contributor.ts';
import { hasTalks, isRequested } from '../game/actors/hostAuthorities.ts';
import { hasReported } from '../game/actors/secretariat.ts';
import { TABLES } from '../game/actors/index.ts';
import type { GameState } from '../game/state.ts';
import type { Level, Levels, Paragraph, Scenario } from '../scenario/model/scenario.ts';
import { LEVELS, PARAGRAPHS } from '../scenario/model/scenario.ts';

/** One thing, open to everyone's eyes, that might have been otherwise just before a decision. */
export type Change =
  | { readonly kind: 'paragraph'; readonly paragraph: Paragraph; readonly from: Level; readonly to: Level }
  /** More rounds between the first circulation and the decision. */
  | { readonly kind: 'time'; readonly rounds: number }
  /** The draft, as it stood, in the members' hands. */
  | { readonly kind: 'circulated' }
  /** A fresh letter of request, where none is valid. */
  | { readonly kind: 'letter' }
  /** The Secretary-General's report, out. */
  | { readonly kind: 'report' }
  /** Haitian talks, open. */
  | { readonly kind: 'talks' }
  /** The region's appeal, made at a conference. */
  | { readonly kind: 'region' }
  /** A member sounded out before it was asked to vote. */
  | { readonly kind: 'consulted'; readonly who: string }
  | { readonly kind: 'lead'; readonly who: string; readonly to: 'considering' | 'committed' }
  /** Another country that pledges people. */
  | { readonly kind: 'contributor'; readonly who: string }
  /** More money announced, M USD; `but` names a funder of whom it does not come. */
  | { readonly kind: 'money'; readonly amount: number; readonly but: string | null }
  /** More briefings of the home Congress. */
  | { readonly kind: 'briefing'; readonly times: number }
  /** A pledge bound by law, all that was still open of it, M USD. */
  | { readonly kind: 'bound'; readonly who: string; readonly amount: number };

/** M USD announced that count as one step: about what half a first pledging conference brings. */
const MONEY_STEP = 50;

/**
 * How large a change is, in steps. A step is about what one point of attention buys: a paragraph by one
 * level, one round of waiting, one step of a candidate lead's road, one talk, one briefing, 50 M USD begun.
 * What takes two points, or a point and luck or patience, is two: a letter, a report, a conference in the
 * region, a delegation to a country that may join.
 */
export function costOf(state: GameState, change: Change): number {
  switch (change.kind) {
    case 'paragraph':
      return Math.abs(change.to - change.from);
    case 'time':
      return change.rounds;
    case 'lead':
      return stepsAhead(state.leads[change.who], change.to);
    case 'money':
    case 'bound':
      return Math.ceil(change.amount / MONEY_STEP);
    case 'letter':
    case 'report':
    case 'region':
    case 'contributor':
      return 2;
    case 'briefing':
      return change.times;
    case 'circulated':
    case 'talks':
    case 'consulted':
      return 1;
  }
}

/** Steps from where a candidate lead stands to where it would be; each takes a move of its own. */
function stepsAhead(lead: LeadPart | undefined, to: 'considering' | 'committed'): number {
  const goal = stepsTaken(to === 'considering' ? 'publiclyConsidering' : 'committed');
  return goal - (lead ? stepsTaken(lead.state) : 0);
}

/** What a change is about: two changes about the same thing are never made together. */
export function subjectOf(change: Change): string {
  if (change.kind === 'paragraph') return `paragraph.${change.paragraph}`;
  return change.kind === 'contributor' ? `contributor.${change.who}` : change.kind;
}

/** The text as the one who decides has it: what was sent out, or the draft where nothing was. */
export function textOf(state: GameState): Levels {
  return state.draft.circulated ?? state.draft.levels;
}

/** A table with some changes made to it. The state given is never written to. */
export function withChanges(scenario: Scenario, state: GameState, changes: readonly Change[]): GameState {
  let changed = state;
  for (const change of changes) changed = withChange(scenario, changed, change);
  return changed;
}

function withChange(scenario: Scenario, state: GameState, change: Change): GameState {
  const { draft } = state;
  switch (change.kind) {
    case 'paragraph': {
      const set = { [change.paragraph]: change.to };
      const circulated = draft.circulated === null ? null : { ...draft.circulated, ...set };
      return { ...state, draft: { ...draft, levels: { ...draft.levels, ...set }, circulated } };
    }
    case 'time': {
      // Wait longer while rounds are left; what is still missing, the draft would have gone out earlier.
      const later = Math.min(change.rounds, scenario.period.rounds - state.round);
      const circulatedOn = (draft.circulatedOn ?? state.round) - (change.rounds - later);
      return { ...state, round: state.round + later, draft: { ...draft, circulatedOn } };
    }
    case 'circulated':
      return {
        ...state,
        draft: {
          ...draft,
          state: advance(TABLES.draftResolution, draft.state, { type: 'draft-circulated' }),
          circulated: { ...draft.levels },
          circulatedOn: state.round,
          revisions: draft.revisions + 1,
        },
      };
    case 'letter': {
      const request = advance(
        TABLES.hostAuthorities,
        state.host.request,
        { type: 'letter-renewed' },
        'request',
      );
      return { ...state, host: { ...state.host, request } };
    }
    case 'report':
      return { ...state, secretariat: { state: 'advocating', due: null } };
    case 'talks': {
      const event = { type: 'talks-opened' } as const;
      const legitimacy = advance(TABLES.hostAuthorities, state.host.legitimacy, event, 'legitimacy');
      return { ...state, host: { ...state.host, legitimacy } };
    }
    case 'region':
      return { ...state, conferences: state.conferences + 1 };
    case 'consulted':
      return replaced(state, 'members', change.who, (member) => ({
        ...member,
        soundings: member.soundings + 1,
      }));
    case 'lead':
      return replaced(state, 'leads', change.who, (lead) => ({
        ...lead,
        state: change.to === 'considering' ? 'publiclyConsidering' : 'committed',
        sounded: true,
      }));
    case 'contributor': {
      const personnel = scenario.contributors.find(({ id }) => id === change.who)?.personnel.v ?? 0;
      return replaced(state, 'contributors', change.who, (contributor) => ({
        ...contributor,
        state: advance(TABLES.contributor, contributor.state, { type: 'persuaded' }),
        pledged: personnel,
      }));
    }
    case 'money':
      return withMoney(scenario, state, change.amount, change.but);
    case 'briefing':
      return {
        ...state,
        congress: { ...state.congress, briefings: state.congress.briefings + change.times },
      };
    case 'bound':
      return replaced(state, 'funders', change.who, (funder) => ({
        ...funder,
        obligated: funder.obligated + change.amount,
        state: advance(TABLES.funder, funder.state, { type: 'pledge-bound' }),
      }));
  }
}

function replaced<K extends 'members' | 'leads' | 'contributors' | 'funders'>(
  state: GameState,
  table: K,
  who: string,
  make: (one: GameState[K][string]) => GameState[K][string],
): GameState {
  const entries = state[table] as Record<string, GameState[K][string]>;
  const one = entries[who];
  return one === undefined ? state : { ...state, [table]: { ...entries, [who]: make(one) } };
}

/** Money announced by the funder that has most left to give, up to each one's ceiling. */
function withMoney(scenario: Scenario, state: GameState, amount: number, but: string | null): GameState {
  const funders = { ...state.funders };
  let open = amount;
  for (const { id, left } of roomsOf(scenario, state, but)) {
    const funder = funders[id];
    const given = Math.min(open, left);
    if (!funder || given <= 0) continue;
    open -= given;
    funders[id] = {
      ...funder,
      pledged: funder.pledged + given,
      state: advance(TABLES.funder, funder.state, { type: 'pledge-made' }),
    };
  }
  return { ...state, funders };
}

/** What each funder but one could still announce, M USD, most first. */
function roomsOf(
  scenario: Scenario,
  state: GameState,
  but: string | null,
): { readonly id: string; readonly left: number }[] {
  return scenario.funders
    .filter(({ id }) => id !== but)
    .map(({ id, ceiling }) => ({ id, left: Math.max(0, ceiling.v - (state.funders[id]?.pledged ?? 0)) }))
    .sort((a, b) => b.left - a.left);
}

/** Any other level of any paragraph, but for those that a promise holds where they are: a word once given is not traded. */
export function textChanges(state: GameState, text: Levels): Change[] {
  const promised = new Set(state.promises.filter(({ kept }) => kept !== false).map((one) => one.paragraph));
  return PARAGRAPHS.filter((paragraph) => !promised.has(paragraph)).flatMap((paragraph) =>
    LEVELS.filter((to) => to !== text[paragraph]).map(
      (to): Change => ({ kind: 'paragraph', paragraph, from: text[paragraph], to }),
    ),
  );
}

/** What a member of the Council looks at besides the text. */
export function tableChanges(scenario: Scenario, state: GameState, who: string): Change[] {
  const changes: Change[] = [];
  const { circulatedOn } = state.draft;
  const roomLeft = circulatedOn === null ? 0 : scenario.period.rounds - state.round + circulatedOn - 1;
  for (let rounds = 1; rounds <= Math.min(3, roomLeft); rounds += 1) changes.push({ kind: 'time', rounds });
  changes.push(...letterChanges(state));
  if (!hasReported(state.secretariat)) changes.push({ kind: 'report' });
  if (!hasTalks(state.host)) changes.push({ kind: 'talks' });
  if (state.conferences === 0) changes.push({ kind: 'region' });
  const relations = state.members[who];
  if (relations && relations.soundings + relations.calls === 0) changes.push({ kind: 'consulted', who });
  changes.push(...leadChanges(scenario, state));
  return changes;
}

export function letterChanges(state: GameState): Change[] {
  return isRequested(state.host) ? [] : [{ kind: 'letter' }];
}

/** Candidates that could have been further along: not one that refuses for good, nor one past its word. */
export function leadChanges(scenario: Scenario, state: GameState): Change[] {
  return scenario.leads.flatMap(({ id, canLead, refuses }): Change[] => {
    const lead = state.leads[id];
    if (!canLead || refuses !== undefined || lead?.state === 'declinedFirmly' || isCommitted(lead?.state))
      return [];
    return (['considering', 'committed'] as const)
      .filter((to) => stepsAhead(lead, to) > 0)
      .map((to): Change => ({ kind: 'lead', who: id, to }));
  });
}

/** More briefings of Congress, which hears five at most. */
export function briefingChanges(state: GameState): Change[] {
  return [1, 2, 3, 4, 5]
    .filter((times) => state.congress.briefings + times <= 5)
    .map((times): Change => ({ kind: 'briefing', times }));
}

/** Countries that may join and have not yet said that they will. */
export function contributorChanges(scenario: Scenario, state: GameState): Change[] {
  return scenario.contributors
    .filter(({ id }) => isUndecided(state.contributors[id]?.state))
    .map(({ id }): Change => ({ kind: 'contributor', who: id }));
}

/**
 * More money by the step, up to what could still be announced.
 * @param but a funder whose own money this is not, or null
 */
export function moneyChanges(scenario: Scenario, state: GameState, but: string | null): Change[] {
  const room = roomsOf(scenario, state, but).reduce((sum, { left }) => sum + left, 0);
  const changes: Change[] = [];
  for (let amount = MONEY_STEP; amount <= room; amount += MONEY_STEP)
    changes.push({ kind: 'money', amount, but });
  return changes;
}
