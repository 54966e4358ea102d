import { arrange } from '../game/arrange.ts';
import { type GameRecord, recordOf } from '../game/record/record.ts';
import type { Outcome } from '../game/state.ts';
import { roster } from '../scenario/model/roster.ts';
import type { Difficulty } from '../scenario/model/arrangement.ts';
import type { Meeting, Scenario, Text } from '../scenario/model/scenario.ts';
import { chapterAfter } from './chapters.ts';
import { carriedFrom } from './arrivals.ts';
import { type CarryOver, carryOversOf, missionStands, type PlayedOut } from './carryOvers.ts';

/** A campaign between two commands: what it is played at, and the chapters that are behind it. */
export interface Campaign {
  readonly difficulty: Difficulty;
  readonly finished: readonly Chapter[];
}

/** A chapter that was played to its end: its game, what came of it, and what it leaves. */
export interface Chapter {
  readonly record: GameRecord;
  readonly title: Text;
  /** Present where the chapter held a meeting in place of a vote. */
  readonly meeting?: Meeting;
  readonly outcome: Outcome;
  /** Name of the country that committed to lead, as it stands inside a sentence. */
  readonly lead: Text | null;
  /** Whether somebody stood in Haiti at its end. */
  readonly mission: boolean;
  readonly leaves: readonly CarryOver[];
}

/** A campaign with its first chapter still to play. */
export function newCampaign(difficulty: Difficulty): Campaign {
  return { difficulty, finished: [] };
}

/** The scenario that a campaign stands before or in; null when all its chapters are told. */
export function chapterOf(campaign: Campaign): string | null {
  return chapterAfter(campaign.finished);
}

/** Lays out a chapter's scenario: the difficulty of the campaign, and what the chapter before leaves to it. */
export function layOut({ difficulty, finished }: Campaign, scenario: Scenario): Scenario {
  const carried = carriedFrom(scenario, finished.at(-1)?.leaves ?? []);
  return arrange(scenario, { difficulty, carried });
}

/**
 * Closes the chapter that a campaign stands in, or, played once more, the one just closed.
 * @throws where the game is not over, or is of another chapter
 */
export function closeChapter(campaign: Campaign, scenario: Scenario, game: PlayedOut): Campaign {
  const { state } = game;
  const { outcome } = state;
  if (outcome === null) throw new Error(`${scenario.id} is not over`);
  const again = campaign.finished.at(-1)?.record.scenario === scenario.id;
  const before = again ? campaign.finished.slice(0, -1) : campaign.finished;
  if (chapterAfter(before) !== scenario.id) throw new Error(`${scenario.id} is not the chapter to close`);
  const lead = outcome.lead === null ? undefined : roster(scenario).leads[outcome.lead];
  const chapter: Chapter = {
    record: recordOf(scenario, game.seed, game.commands, state),
    title: scenario.title,
    ...(scenario.meeting && { meeting: scenario.meeting }),
    outcome,
    lead: lead ? (lead.called ?? lead.name) : null,
    mission: missionStands(state),
    leaves: carryOversOf(scenario, game),
  };
  return { ...campaign, finished: [...before, chapter] };
}
