import { fullStop, joined } from '../locale/sentences.ts';
import { decisionsOf } from '../explain/decision.ts';
import { apply, newGame } from '../game/apply.ts';
import type { Command } from '../game/verbs/index.ts';
import type { GameEvent } from '../game/events.ts';
import type { Outcome } from '../game/state.ts';
import type { Hand, Reason } from '../game/votes.ts';
import { describe, placeName } from '../telling/events.ts';
import { largestFirst, signedHundredths, tellReasons } from '../telling/reasons.ts';
import type { Scenario } from '../scenario/model/scenario.ts';
import type { Played } from '../simulate/play.ts';
import { tellTurned } from './tellDecision.ts';
import { say } from './words.ts';
import { inTermsOf } from '../telling/terms.ts';
import { listed, wrapped } from './wrap.ts';

/** A whole game as prose, line by line: brief, rounds, vote, twelve months, result, and what happened. */
export function tellGame(
  scenario: Scenario,
  policy: string,
  seed: number,
  { state, commands }: Played,
): string[] {
  return [
    ...heading(scenario.title.en),
    ...paragraph(say('cli.tell.head', { subtitle: fullStop(say, scenario.subtitle.en), policy, seed })),
    '',
    ...paragraph(scenario.aim.en),
    ...scenario.brief.flatMap(({ text }) => item(text.en)),
    ...stepsOf(scenario, seed, commands).flatMap((step) => [
      ...tellStep(scenario, step),
      ...(step.command.type === 'call-vote' ? tellWhyNot(scenario, seed, commands) : []),
    ]),
    ...(state.outcome
      ? ['', ...heading(say('cli.tell.result')), ...resultLines(scenario, state.outcome)]
      : []),
    '',
    ...heading(say('cli.tell.history')),
    ...historyLines(scenario),
  ];
}

/** How a game ended: the ending, the four seals and the numbers they rest on. */
export function resultLines(scenario: Scenario, outcome: Outcome): string[] {
  const { ending, vote, tally, seals, lead, personnel, required } = outcome;
  const { meeting, banked, need, score } = outcome;
  const seal = (lock: keyof typeof seals): string => say(`seal.${seals[lock]}`);
  const own = inTermsOf(scenario, say);
  return [
    ...paragraph(
      say('cli.tell.ending', { title: own(`ending.${ending}.title`), text: own(`ending.${ending}.text`) }),
    ),
    ...item(
      own(`cli.tell.vote.${vote}`, {
        yes: tally?.yes ?? 0,
        no: tally?.no ?? 0,
        abstain: tally?.abstain ?? 0,
      }),
    ),
    ...item(
      say(meeting ? 'cli.tell.seal.partners' : 'cli.tell.seal', {
        lock: say('seal.text'),
        seal: seal('text'),
        joined: meeting?.partners.length ?? 0,
        partners: scenario.meeting?.partners.v ?? 0,
      }),
    ),
    ...item(
      say('cli.tell.seal.lead', {
        lock: say('seal.lead'),
        seal: seal('lead'),
        lead: lead === null ? 'none' : placeName(scenario, lead, say),
        personnel,
        required,
      }),
    ),
    ...item(
      say(meeting ? 'cli.tell.seal.signalled' : 'cli.tell.seal.money', {
        lock: say('seal.money'),
        seal: seal('money'),
        banked,
        need,
        signalled: meeting?.signalled ?? 0,
        money: scenario.meeting?.money.v ?? 0,
      }),
    ),
    ...item(say('cli.tell.seal', { lock: say('seal.consent'), seal: seal('consent') })),
    ...item(say('cli.tell.score', { score })),
  ];
}

/** One command and what came of it. */
interface Step {
  readonly command: Command;
  readonly events: readonly GameEvent[];
}

function stepsOf(scenario: Scenario, seed: number, commands: readonly Command[]): Step[] {
  let state = newGame(scenario, seed);
  return commands.map((command) => {
    const applied = apply(scenario, state, command);
    if (!applied.ok)
      throw new Error(`${command.type} is refused (${applied.refusal.code}) in a game that was played`);
    state = applied.state;
    return { command, events: applied.events };
  });
}

/** The hands that were not in favour: what weighed most, and the smallest change that turns each. */
function tellWhyNot(scenario: Scenario, seed: number, commands: readonly Command[]): string[] {
  const told = tellTurned(scenario, decisionsOf(scenario, { seed, commands }));
  return told.length === 0 ? [] : ['', ...heading(say('cli.tell.turned')), ...told];
}

/** A move and all that it brought are one item; what comes by itself is an item each. */
function tellStep(scenario: Scenario, { command, events }: Step): string[] {
  const byItself = ['begin', 'close-round', 'call-vote', 'next-quarter'].includes(command.type);
  if (byItself) return events.flatMap((event) => tellEvent(scenario, event, events));
  const told = events.map((event) => describe(scenario, event, say)).filter((line) => line !== null);
  return told.length === 0
    ? []
    : item(
        joined(
          say,
          'sentences',
          told.map((line) => fullStop(say, line)),
        ),
      );
}

/** Events of which the telling says nothing: the beginning, the end, and hands that are told with the vote. */
const UNTOLD: ReadonlySet<GameEvent['type']> = new Set(['game-begun', 'hand-raised', 'game-ended']);

function tellEvent(scenario: Scenario, event: GameEvent, all: readonly GameEvent[]): string[] {
  if (UNTOLD.has(event.type)) return [];
  if (event.type === 'round-opened') {
    const { start, roundDays, rounds } = scenario.period;
    const date = dayAfter(start, roundDays * (event.round - 1));
    return ['', ...heading(say('cli.tell.round', { round: event.round, rounds, date }))];
  }
  const told = describe(scenario, event, say);
  if (told === null) return [];
  if (event.type === 'quarter-opened') return ['', ...heading(told)];
  if (event.type === 'vote-counted') return ['', ...paragraph(told)];
  if (event.type === 'cable-received') return item(say('cli.tell.cable', { text: told }));
  if (event.type === 'vote-called')
    return ['', ...heading(say('cli.tell.vote')), ...paragraph(told), ...tellHands(scenario, all)];
  return item(told);
}

/** The three questions that the President asks, and under each the hands that went up and why. */
function tellHands(scenario: Scenario, events: readonly GameEvent[]): string[] {
  const raised = events.filter((event) => event.type === 'hand-raised');
  return (['yes', 'no', 'abstain'] as const satisfies readonly Hand[]).flatMap((hand) => {
    const hands = raised.filter(({ vote }) => vote.hand === hand);
    return [
      '',
      ...paragraph(say(`cli.tell.hands.${hand}`, { count: hands.length })),
      ...hands.flatMap(({ who, vote }) => [
        ...item(
          say('cli.tell.hand', {
            who: placeName(scenario, who, say),
            score: signedHundredths(vote.score, say),
            reasons: reasons(scenario, vote.reasons),
          }),
        ),
        ...(vote.blocking === null
          ? []
          : wrapped(
              say('cli.tell.blocking', {
                score: signedHundredths(vote.blocking, say),
                reasons: reasons(scenario, vote.blockingReasons),
              }),
              '      ',
              '      ',
            )),
      ]),
    ];
  });
}

/** The largest reasons first, with their signs. */
function reasons(scenario: Scenario, given: readonly Reason[]): string {
  const own = inTermsOf(scenario, say);
  return tellReasons(largestFirst(given), own);
}

function historyLines(scenario: Scenario): string[] {
  const { vote, lines } = scenario.history;
  return [
    ...(vote === undefined ? paragraph(say('cli.tell.history.noVote')) : historyVote(scenario, vote)),
    ...lines.flatMap(({ date, text }) =>
      item(say('cli.tell.history.line', { date: dayAfter(date, 0), text: text.en })),
    ),
  ];
}

function historyVote(scenario: Scenario, vote: NonNullable<Scenario['history']['vote']>): string[] {
  const named = (who: readonly string[]): string[] => who.map((one) => placeName(scenario, one, say));
  const { abstaining, absent = [] } = vote;
  return paragraph(
    say('cli.tell.history.vote', {
      resolution: vote.resolution,
      yes: vote.yes,
      no: vote.no,
      abstain: abstaining.length,
      who: named(abstaining),
      absent: absent.length,
      away: named(absent),
    }),
  );
}

/** A day some days after one written 2023-06-05, in words. A date that is less than a day is left as written. */
function dayAfter(start: string, days: number): string {
  const [year, month, day] = start.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return start;
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return date.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

function heading(text: string): string[] {
  return [text.replace(/\.$/, '').toUpperCase(), ''];
}

function paragraph(text: string): string[] {
  return wrapped(plain(text), '', '');
}

function item(text: string): string[] {
  return listed(plain(text));
}

/** A scenario's texts may mark words **so** or *so*; a terminal shows the words. */
function plain(text: string): string {
  return text.replace(/(\*{1,2})(\S(?:.*?\S)?)\1/g, '$2');
}
