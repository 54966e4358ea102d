import type { Arrangement } from './arrangement.ts';
import type { ScenarioForm } from './form/scenarioForm.ts';

/** What a scenario says, after reading: plain data, every reference resolved, every number sourced. */

// The types of its parts come from the schema in form/, which the page does not load; the closed sets need no schema.
export type { ExpectedFailure, GlossaryTerm, Instruction, ShelfCard, Teaching } from './form/companion.ts';
export type { Condition, Effect, EventChoice, ScenarioEvent } from './form/events.ts';
export type { Levels } from './form/levels.ts';
export type { Meeting } from './form/opening.ts';
export type { Source, Sourced, Text } from './form/parts.ts';
export type { Ask, Contributor, Funder, Lead, LeadCondition, Member, StrandPosition } from './form/people.ts';
export * from './sets.ts';

export interface Scenario extends Omit<ScenarioForm, 'allow'> {
  /** Difficulty and what was carried over, where `arrange` has laid them over the file. */
  readonly arranged?: Arranged;
  /** Facts cited anywhere in the file: id to its text and citation, for the game to show. */
  readonly facts: Readonly<Record<string, { readonly text: string; readonly citation: string }>>;
}

/** A scenario's note of its own arrangement, made by `arrange` and never by a file. */
export interface Arranged {
  /** The scenario as it was read. */
  readonly from: Scenario;
  readonly by: Arrangement;
}
