import { penOf } from '../scenario/model/roster.ts';
import { draw, type Hand, luckFrom } from '../core/luck.ts';
import { clamp } from '../core/numbers.ts';
import type { Level, Member, Scenario } from '../scenario/model/scenario.ts';
import { PARAGRAPHS } from '../scenario/model/scenario.ts';
import { newLead } from './actors/candidateLead.ts';
import { newCivilSociety } from './actors/civilSociety.ts';
import { newCongress } from './actors/congress.ts';
import { newContributor } from './actors/contributor.ts';
import { newDraft } from './actors/draftResolution.ts';
import { newFunder } from './actors/funder.ts';
import { newGround } from './actors/ground.ts';
import { newHost } from './actors/hostAuthorities.ts';
import { newMember } from './actors/member.ts';
import { newMission } from './actors/mission.ts';
import { newSecretariat } from './actors/secretariat.ts';
import { carriedInto, termsOf } from './arrange.ts';
import { ATTENTION, DRAWN } from './tuning/index.ts';
import type { GameState, Hidden, Known } from './state.ts';

/**
 * A game at its first cable: the start that the scenario gives, and a hidden truth drawn from the seed.
 * @param seed any 32-bit integer; the same seed and commands give the same game
 */
export function newGame(scenario: Scenario, seed: number): GameState {
  const luck = draw(luckFrom(seed));
  const terms = termsOf(scenario);
  const carried = carriedInto(scenario);
  const [low, high] = (scenario.trueNeed ?? scenario.need).v;
  const around = (half: number): number => luck.below(half + 1) - luck.below(half + 1);
  const hidden: Hidden = {
    members: table(scenario.council, (member) => ({
      ideals: PARAGRAPHS.map((paragraph) => {
        const wanted = member.wants[paragraph];
        return (
          luck.chance(terms.drift) ? clamp(wanted + (luck.below(2) === 0 ? -1 : 1), 0, 3) : wanted
        ) as Level;
      }),
      redLines: member.redLines.map((line) => ({
        ...line,
        resolve: line.resolve === 0 ? 0 : Math.max(0, line.resolve + around(DRAWN.resolve)),
      })),
      leaning: around(DRAWN.leaning),
    })),
    leads: table(scenario.leads, () => around(DRAWN.willingness)),
    need: low + luck.below(high - low + 1),
  };
  const reputations = table(scenario.council, (member) =>
    reputation(member, member.id === penOf(scenario) ? 0 : terms.doubt, terms.preview === 'exact'),
  );
  for (let bluff = 0; bluff < terms.bluffs; bluff += 1) misreport(scenario, reputations, luck);
  const { start } = scenario;
  const levels = Object.fromEntries(
    PARAGRAPHS.map((paragraph) => [paragraph, start.draft[paragraph]]),
  ) as GameState['draft']['levels'];
  return {
    scenario: scenario.id,
    luck: luck.left(),
    session: 'briefing',
    round: 1,
    attention: start.attention.v,
    freeEdit: true,
    envoy: false,
    capital: start.capital.v,
    credibility: start.credibility.v,
    authorities: start.authorities.v,
    people: start.people.v,
    pressure: start.pressure.v * 10,
    estimate: [scenario.need.v[0], scenario.need.v[1]],
    draft: newDraft(levels),
    members: table(scenario.council, ({ id }) =>
      newMember(carried.favours?.[id] ?? 0, carried.relations?.[id] ?? 0),
    ),
    leads: table(scenario.leads, (lead) =>
      newLead(lead, scenario.standing, carried.relations?.[lead.id] ?? 0),
    ),
    contributors: table(scenario.contributors, newContributor),
    funders: table(scenario.funders, ({ id }) =>
      newFunder((scenario.standing?.banked[id]?.v ?? 0) + (carried.banked?.[id] ?? 0)),
    ),
    congress: newCongress(),
    conferences: 0,
    host: newHost(start.request, start.legitimacy),
    civil: newCivilSociety(),
    secretariat: newSecretariat(),
    ground: newGround(start.pressure.v),
    mission: newMission(scenario.standing !== undefined),
    promises: [],
    cables: [],
    knowledge: { members: reputations, evidence: [] },
    beliefs: null,
    outcome: null,
    hidden,
  };
}

/** Attention a round brings, before what was carried into it. */
export function attentionPerRound(scenario: Scenario, envoy: boolean): number {
  return scenario.start.attention.v + (envoy ? ATTENTION.envoy : 0);
}

/** Attention that is kept when a round closes with so much of it left: none after the last round. */
export function attentionKept({ period }: Scenario, round: number, left: number): number {
  return round >= period.rounds ? 0 : Math.min(ATTENTION.carried, Math.max(0, left));
}

function table<T extends { readonly id: string }, S>(
  items: readonly T[],
  make: (item: T) => S,
): Record<string, S> {
  const made: Record<string, S> = {};
  for (const item of items) made[item.id] = make(item);
  return made;
}

/**
 * What anyone would guess of a member before asking: its archetype, give or take some levels. Of one's own
 * delegation one knows.
 * @param lines whether its red lines are known to all
 */
function reputation(member: Member, doubt: number, lines: boolean): Known {
  return {
    low: PARAGRAPHS.map((paragraph) => Math.max(0, member.wants[paragraph] - doubt)),
    high: PARAGRAPHS.map((paragraph) => Math.min(3, member.wants[paragraph] + doubt)),
    redLines: lines ? member.redLines.map(({ paragraph }) => paragraph) : [],
    asks: [],
    stance: 'uninstructed',
    stanceRound: 0,
  };
}

/** One member is believed to want what it does not, on a paragraph that matters to it. */
function misreport(scenario: Scenario, reputations: Record<string, Known>, luck: Hand): void {
  const others = scenario.council.filter(({ id }) => id !== penOf(scenario));
  const member = others[luck.below(others.length)];
  const known = member && reputations[member.id];
  if (!known) return;
  const matters = PARAGRAPHS.filter((paragraph) => member.salience[paragraph] >= 2);
  const from = matters.length > 0 ? matters : PARAGRAPHS;
  const paragraph = from[luck.below(from.length)] ?? 'authority';
  const wanted = member.wants[paragraph];
  const index = PARAGRAPHS.indexOf(paragraph);
  known.low[index] = wanted <= 1 ? wanted + 1 : 0;
  known.high[index] = wanted <= 1 ? 3 : wanted - 1;
}
