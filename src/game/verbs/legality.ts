import { penOf } from '../../scenario/model/roster.ts';
import { STRANDS } from '../../scenario/model/scenario.ts';
import type { Scenario } from '../../scenario/model/scenario.ts';
import { PARAGRAPHS } from '../../scenario/model/scenario.ts';
import { isWaiting } from '../phases/cables.ts';
import { ALL_VERBS, type AnyVerb, type Command, type Verb, verbOf } from './index.ts';
import { no, type Refusal } from './refusals.ts';
import { AIMS, type Aim, type Asked, type Cost, type Targeted, type Visible } from './verb.ts';

/** What a command takes from the seat now. */
export function costOf(scenario: Scenario, view: Visible, command: Command): Required<Cost> {
  const cost = verbOf(command.type)?.cost;
  const { attention = 0, capital = 0 } =
    typeof cost === 'function' ? cost({ scenario, view, by: penOf(scenario), command }) : (cost ?? {});
  return { attention, capital };
}

/**
 * What a verb costs in every game, whatever it is aimed at.
 * @throws where that depends on the game
 */
export function fixedCost(id: Verb): Required<Cost> {
  const cost = verbOf(id)?.cost ?? {};
  if (typeof cost === 'function') throw new Error(`what ${id} costs depends on the game`);
  return { attention: 0, capital: 0, ...cost };
}

/**
 * Why a command may not be carried out now, or null where it may. Takes untrusted commands: what is not one
 * is refused with a code.
 */
export function refusalOf(scenario: Scenario, view: Visible, command: Command): Refusal | null {
  if (typeof command !== 'object' || command === null) return no('unknown-command');
  const verb = verbOf(command.type);
  if (!verb) return no('unknown-command');
  const early = phaseRefusal(verb, view);
  if (early) return early;
  if (leftOut(scenario, verb.id)) return no('not-in-scenario');
  return aimedRefusal(verb, { scenario, view, by: penOf(scenario), command });
}

/** Why a verb may not be carried out as it is aimed, in a phase and a scenario that have it. */
function aimedRefusal(verb: AnyVerb, asked: Asked<Command>): Refusal | null {
  return verb.refusal(asked) ?? afford(asked.view, costOf(asked.scenario, asked.view, asked.command));
}

function phaseRefusal({ phase }: AnyVerb, { session }: Visible): Refusal | null {
  // That no cable waits is for the verb that answers one to say.
  if (phase === session || phase === 'cables') return null;
  if (phase === 'briefing') return no('not-now');
  if (session === 'debrief') return no('game-over');
  if (phase === 'aftermath') return no('not-now');
  if (session === 'aftermath') return no('game-over');
  return no(session === 'cables' ? 'answer-first' : 'not-now');
}

function afford(view: Visible, { attention, capital }: Required<Cost>): Refusal | null {
  if (view.attention < attention) return no('no-attention', { needed: attention, left: view.attention });
  // The last point of political capital is not for spending: without any, the penholder is recalled.
  if (capital > 0 && view.capital < capital + 1)
    return no('no-capital', { needed: capital, left: view.capital });
  return null;
}

/** Whether this scenario does not have a verb. */
export function leftOut(scenario: Scenario, id: string): boolean {
  const verb = verbOf(id);
  if (!verb) return true;
  if (scenario.meeting && verb.towardVote) return true;
  if (verb.needs?.some((needed) => leftOut(scenario, needed))) return true;
  const chosen: readonly string[] | undefined = scenario.verbs;
  return verb.optional && chosen !== undefined && !chosen.includes(id);
}

/** Every command that would be carried out now, each once and in a fixed order, which run codes count by. */
export function legalCommands(scenario: Scenario, view: Visible): Command[] {
  const legal: Command[] = [];
  const by = penOf(scenario);
  const verbs = ALL_VERBS.filter(({ phase, id }) => phase === view.session && !leftOut(scenario, id));
  for (const aim of AIMS) {
    const aimed = verbs.filter(({ aims }) => aims.includes(aim));
    if (aimed.length === 0) continue;
    for (const who of targetsOf(scenario, view, aim))
      for (const verb of aimed) {
        if (!isListedUnder(aim, verb, view, who)) continue;
        for (const command of choicesOf(verb, { scenario, view, who }))
          if (aimedRefusal(verb, { scenario, view, by, command }) === null) legal.push(command);
      }
  }
  return legal;
}

/** A country that sits on the Council and might lead as well is listed once, with its members. */
function isListedUnder(aim: Aim, { aims }: AnyVerb, view: Visible, who: string): boolean {
  return aim !== 'lead' || !aims.includes('member') || view.members[who] === undefined;
}

/** The commands of a verb that are aimed at one target. */
export function choicesOf(verb: AnyVerb, targeted: Targeted): readonly Command[] {
  if (verb.choices) return verb.choices(targeted);
  return [('who' in verb.fields ? { type: verb.id, who: targeted.who } : { type: verb.id }) as Command];
}

/** What a verb can be aimed at in this game, by its kind; one nameless target for the penholder's own desk. */
function targetsOf(scenario: Scenario, view: Visible, aim: Aim): readonly string[] {
  const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
  switch (aim) {
    case 'cable':
      return view.cables.filter(isWaiting).map(({ event }) => event);
    case 'member':
    case 'hand':
      return ids(scenario.council).filter((id) => id !== penOf(scenario));
    case 'neighbour':
      return scenario.coPenholders;
    case 'lead':
      return ids(scenario.leads);
    case 'contributor':
      return ids(scenario.contributors);
    case 'funder':
      return ids(scenario.funders);
    case 'paragraph':
      return PARAGRAPHS;
    case 'strand':
      return STRANDS;
    case 'desk':
      return [''];
  }
}
