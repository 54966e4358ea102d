import { calledIn } from '../../scenario/model/names.ts';
import { roster } from '../../scenario/model/roster.ts';
import type { Scenario } from '../../scenario/model/scenario.ts';
import { STRANDS } from '../../scenario/model/scenario.ts';
import type { SeatView } from '../seats/view.ts';
import { ALL_VERBS, type AnyVerb, type Command, type Verb, verbOf } from './index.ts';
import { choicesOf, costOf, leftOut, refusalOf } from './legality.ts';
import type { Refusal } from './refusals.ts';
import type { Aim, Family } from './verb.ts';

/** A sentence of the catalogue, still in code. */
export interface Message {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** A move as it can be weighed before it is made: what it costs, changes, reveals and risks, and how surely. */
export interface ActionCard {
  readonly command: Command;
  readonly verb: Verb;
  readonly attention: number;
  readonly capital: number;
  readonly effects: readonly Message[];
  /** Chance that it does what it sets out to do, thousandths; null where nothing is left to luck. */
  readonly certainty: number | null;
  readonly reveals: readonly Message[];
  readonly risks: readonly Message[];
  readonly refusal: Refusal | null;
}

/** Moves aimed at one actor: a member, a candidate lead, a contributor, a funder, a strand, or an office. */
export function cardsFor(scenario: Scenario, view: SeatView, who: string): ActionCard[] {
  const parts = partsOf(scenario, view, who);
  return ALL_VERBS.filter(
    ({ office, aims }) => office === who || aims.some((aim) => parts.includes(aim)),
  ).flatMap((verb) => cardsOf(scenario, view, verb, who));
}

/**
 * All that one actor is offered, wherever it is offered: what is aimed at it, what calls all of its kind together,
 * and, to the penholder's own delegation, what it does at its own desk beside the draft. Those that can be made
 * stand first.
 */
export function offersTo(scenario: Scenario, view: SeatView, who: string): ActionCard[] {
  const desk = generalCards(scenario, view).filter(
    (card) => isBesideTheDraft(card) && (who === view.seat || callsTogether(scenario, card, who)),
  );
  const cards = [...desk, ...cardsFor(scenario, view, who)];
  return cards.sort((a, b) => Number(a.refusal !== null) - Number(b.refusal !== null));
}

/** Whether a move is neither a step of the draft nor one of time. */
function isBesideTheDraft({ verb }: ActionCard): boolean {
  const family = verbOf(verb)?.key?.family;
  return family !== undefined && family !== 'draft';
}

/** Whether a move of the own desk is made towards all of those that somebody is one of. */
function callsTogether(scenario: Scenario, { verb }: ActionCard, who: string): boolean {
  return verbOf(verb)?.towards?.includes('funders') === true && roster(scenario).funders[who] !== undefined;
}

/** Moves with no one actor in view. */
export function generalCards(scenario: Scenario, view: SeatView): ActionCard[] {
  return ALL_VERBS.filter(
    ({ phase, office, aims }) => phase === 'moves' && office === undefined && aims.includes('desk'),
  ).flatMap((verb) => cardsOf(scenario, view, verb, ''));
}

/** What somebody can be turned to as. */
function partsOf(scenario: Scenario, { seat }: SeatView, who: string): readonly Aim[] {
  const { members, leads, contributors, funders } = roster(scenario);
  const parts: Aim[] = [];
  if (members[who] && who !== seat) parts.push('member');
  if (scenario.coPenholders.includes(who)) parts.push('neighbour');
  if (leads[who]) parts.push('lead');
  if (contributors[who]) parts.push('contributor');
  if (funders[who]) parts.push('funder');
  if (STRANDS.some((strand) => strand === who)) parts.push('strand');
  return parts;
}

function cardsOf(scenario: Scenario, view: SeatView, verb: AnyVerb, who: string): ActionCard[] {
  if (leftOut(scenario, verb.id)) return [];
  const targeted = { scenario, view, who };
  const commands = verb.offered?.(targeted) ?? choicesOf(verb, targeted);
  return commands.map((command) => card(scenario, view, verb, command));
}

function card(scenario: Scenario, view: SeatView, verb: AnyVerb, command: Command): ActionCard {
  const weighed = { scenario, view, by: view.seat, command };
  const values = {
    who: 'who' in command ? calledIn(scenario, command.who) : '',
    ...verb.values?.(weighed),
  };
  const message = (part: string): Message => ({ key: `verb.${verb.id}.${part}`, values });
  return {
    command,
    verb: verb.id,
    ...costOf(scenario, view, command),
    effects: [message('effect')],
    certainty: verb.certainty?.(weighed) ?? null,
    reveals: verb.reveals ? [message('reveals')] : [],
    risks: verb.risks ? [message('risk')] : [],
    refusal: refusalOf(scenario, view, command),
  };
}

/** The letter of a card's move within a family, or undefined where it is not of that family. */
export function letterIn(family: Family, { command }: ActionCard): string | undefined {
  const key = verbOf(command.type)?.key;
  if (key?.family !== family) return undefined;
  return typeof key.letter === 'function' ? key.letter(command) : key.letter;
}
