import { capitalised, joined, sideBySide } from '../locale/sentences.ts';
import type { GameEvent } from '../game/events.ts';
import { describe, isEcho, placeName } from './events.ts';
import { calledIn } from '../scenario/model/names.ts';
import type { Say } from '../locale/say.ts';
import type { Scenario } from '../scenario/model/scenario.ts';
import { dayOfQuarter, dayOfRound } from './calendar.ts';

/** What one actor did or had done to it, without another in between. */
export interface Entry {
  /** An actor's id, `you` for the penholder's own desk, `cables` for what came in, `ground` for what nobody did. */
  readonly who: string;
  readonly lines: readonly string[];
  /** What the dials made of it, each as a sentence; empty where none moved. */
  readonly moved: readonly string[];
}

/** One round of the story, or one quarter after it. */
export interface StoryChapter {
  readonly kind: 'round' | 'quarter';
  readonly number: number;
  readonly day: string;
  readonly lines: readonly string[];
  readonly entries: readonly Entry[];
}

interface Open extends StoryChapter {
  readonly lines: string[];
  readonly entries: { readonly who: string; readonly lines: string[]; readonly moved: string[] }[];
}

/** The whole log told as a story: a chapter for each round and each quarter, each movement of a dial beside what moved it. */
export function storyOf(scenario: Scenario, log: readonly GameEvent[], say: Say): StoryChapter[] {
  const chapters: Open[] = [];
  const open = (kind: StoryChapter['kind'], number: number, day: string): void => {
    const last = chapters.at(-1);
    if (last?.kind === kind && last.number === number) return;
    chapters.push({ kind, number, day, lines: [], entries: [] });
  };
  let round = 1;
  const sums = new Map<StoryChapter, QuarterMoney>();
  let closing = false;
  for (const [at, event] of log.entries()) {
    if (event.type === 'round-opened') {
      round = event.round;
      open('round', round, dayOfRound(scenario, round));
      continue;
    }
    if (event.type === 'quarter-opened') {
      open('quarter', event.quarter, dayOfQuarter(dayOfRound(scenario, round), event.quarter));
      continue;
    }
    if (event.type === 'round-closed') {
      closing = true;
      continue;
    }
    if (event.type === 'dial-moved') {
      const moved = describe(scenario, event, say);
      const chapter = chapters.at(-1);
      if (moved === null || !chapter) continue;
      // Between the close of a round and the first thing after it, what moves is nobody's doing.
      if (closing) {
        chapter.entries.push({
          who: event.dial === 'pressure' ? 'ground' : 'you',
          lines: [moved],
          moved: [],
        });
        closing = false;
      } else chapter.entries.at(-1)?.moved.push(moved);
      continue;
    }
    if (chapters.length === 0) open('round', 1, scenario.period.start);
    const line = isEcho(event, log.slice(Math.max(0, at - 2), at + 3))
      ? null
      : describe(scenario, event, say);
    const chapter = chapters.at(-1);
    if (line === null || !chapter) continue;
    closing = false;
    const money = chapter.kind === 'quarter' ? gatherMoney(chapter, event, sums) : null;
    if (money === null) chapter.lines.push(line);
    else chapter.lines[money.at] = moneyLine(scenario, money, say);
    const who = whoOf(event);
    const entry = chapter.entries.at(-1);
    if (entry?.who === who && who !== 'cables' && entry.moved.length === 0) entry.lines.push(line);
    else chapter.entries.push({ who, lines: [line], moved: [] });
  }
  return chapters;
}

/** What became law and what was paid in one quarter, and which of its lines says so. */
interface QuarterMoney {
  readonly at: number;
  readonly bound: Map<string, number>;
  readonly paid: Map<string, number>;
}

/** Adds a sum to its quarter's; null for an event that is about no such sum. */
function gatherMoney(
  chapter: StoryChapter,
  event: GameEvent,
  sums: Map<StoryChapter, QuarterMoney>,
): QuarterMoney | null {
  if (event.type !== 'pledge-bound' && event.type !== 'pledge-paid') return null;
  const money = sums.get(chapter) ?? { at: chapter.lines.length, bound: new Map(), paid: new Map() };
  sums.set(chapter, money);
  const into = event.type === 'pledge-bound' ? money.bound : money.paid;
  into.set(event.who, (into.get(event.who) ?? 0) + event.amount);
  return money;
}

function moneyLine(scenario: Scenario, { bound, paid }: QuarterMoney, say: Say): string {
  const told = (key: string, sums: ReadonlyMap<string, number>): string =>
    sums.size === 0
      ? ''
      : say(key, {
          total: [...sums.values()].reduce((sum, amount) => sum + amount, 0),
          who: sideBySide(
            [...sums].map(([who, amount]) =>
              say('after.sum', { who: placeName(scenario, who, say), amount }),
            ),
          ),
        });
  const parts = [told('after.bound', bound), told('after.paid', paid)];
  return joined(
    say,
    'sentences',
    parts.filter((part) => part !== ''),
  );
}

/** Whose doing an event is that names nobody, where it is not the penholder's own. */
const DOERS: { readonly [T in GameEvent['type']]?: string } = {
  'cable-received': 'cables',
  'congress-briefed': 'congress',
  'letter-requested': 'haiti-authorities',
  'government-fell': 'haiti-authorities',
  'report-requested': 'secretariat',
  'report-issued': 'secretariat',
};

/** Whose doing an event is, or whom it is about. */
function whoOf(event: GameEvent): string {
  if (event.type === 'actor-moved') return event.actor;
  if (event.type === 'promise-broken') return event.to;
  if ('strand' in event) return event.strand;
  if ('who' in event) return event.who;
  return DOERS[event.type] ?? 'you';
}

/** A line without the name it begins with, where that name stands beside it. */
export function withoutName(scenario: Scenario, who: string, line: string, say: Say): string {
  const names =
    who === 'you' || who === 'cables' ? [] : [calledIn(scenario, who), placeName(scenario, who, say)];
  for (const name of names) {
    const start = capitalised(name);
    if (line.startsWith(`${start} `)) return line.slice(start.length + 1);
    if (line.startsWith(`${start}: `)) return line.slice(start.length + 2);
  }
  return line;
}
