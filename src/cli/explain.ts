import { nearest } from '../core/nearest.ts';
import type { Result } from '../core/result.ts';
import { type Decision, decisionsOf } from '../explain/decision.ts';
import { goalsOf, searchFlip } from '../explain/flip.ts';
import { largestFirst } from '../telling/reasons.ts';
import { calledIn } from '../scenario/model/names.ts';
import type { GameState } from '../game/state.ts';
import type { Scenario } from '../scenario/model/scenario.ts';
import { onlyArgument } from './arguments.ts';
import { type Command, outJson } from './command.ts';
import { didYouMean, type Fault, fault } from './fault.ts';
import { foldRecord } from './replay.ts';
import { actor, tellInFull, tellInShort } from './tellDecision.ts';
import { say } from './words.ts';
import { listed, wrapped } from './wrap.ts';

/** `penholder explain`: why each hand, refusal and withheld pledge of a recorded game, and what would have changed it. */
export const explain: Command = {
  options: ['member', 'scenario'],
  run: (given, terminal) => {
    const file = onlyArgument(given, 'RECORD');
    if (!file.ok) return file;
    const game = foldRecord(file.value, given.values.scenario);
    if (!game.ok) return game;
    const { scenario, record, state } = game.value;
    const who = memberTyped(scenario, given.values.member);
    if (!who.ok) return who;
    const decisions = decisionsOf(scenario, record);
    const asked = decisions.filter((decision) => who.value === null || decision.who === who.value);
    const tally = decisions.find((decision) => decision.kind === 'hand')?.tally ?? null;
    if (given.json) {
      outJson(terminal, {
        scenario: scenario.id,
        seed: record.seed,
        vote: tally === null ? null : { ...tally, result: state.draft.state },
        decisions: asked.map((decision) => inJson(scenario, decision)),
      });
      return { ok: true, value: 0 };
    }
    const title = say('cli.explain.head', { title: scenario.title.en, seed: record.seed });
    const vote = say(tally === null ? 'cli.explain.no-vote' : 'cli.explain.vote', { ...tally });
    const told =
      who.value === null ? tellEveryone(scenario, state, asked) : tellOne(scenario, state, who.value, asked);
    terminal.out([title.toUpperCase(), '', ...wrapped(vote, '', ''), '', ...told].join('\n'));
    return { ok: true, value: 0 };
  },
};

/** Everyone that decides in a game, by the name that `--member` takes. */
function memberTyped(scenario: Scenario, typed: string | undefined): Result<string | null, Fault> {
  if (typed === undefined) return { ok: true, value: null };
  const names = [
    ...new Set([...scenario.council, ...scenario.leads, ...scenario.funders].map(({ id }) => id)),
  ];
  if (names.includes(typed)) return { ok: true, value: typed };
  const values = { name: typed, hint: didYouMean(nearest(typed, names)), names };
  return { ok: false, problems: fault('unknown-member', values) };
}

/** A decision as data, without the table it was taken on. */
function inJson(scenario: Scenario, decision: Decision): object {
  const searches = goalsOf(scenario, decision).map((goal) => searchFlip(scenario, decision, goal));
  const { kind, who, round, quarter } = decision;
  const what =
    decision.kind === 'hand'
      ? { ...decision.vote, reasons: largestFirst(decision.vote.reasons) }
      : { score: decision.score, reasons: largestFirst(decision.reasons), unmet: decision.unmet };
  return { kind, who, round, quarter, ...what, searches };
}

/** The fifteen hands in short, then of each lead and funder the last refusal. */
function tellEveryone(scenario: Scenario, state: GameState, decisions: readonly Decision[]): string[] {
  const hands = decisions.filter(({ kind }) => kind === 'hand');
  const withheld = decisions.filter((decision) => decision.kind !== 'hand');
  const last = withheld.filter(
    (decision, index) =>
      !withheld.slice(index + 1).some((one) => one.who === decision.who && one.kind === decision.kind),
  );
  const leads = scenario.leads.map(({ id }) => leadNow(scenario, state, id));
  return [
    ...hands.flatMap((decision) => tellInShort(scenario, decision)),
    ...(hands.length > 0 ? [''] : []),
    say('cli.explain.leads-and-money').toUpperCase(),
    '',
    ...leads.flatMap(listed),
    ...last.flatMap((decision) => tellInShort(scenario, decision)),
  ];
}

function leadNow(scenario: Scenario, state: GameState, id: string): string {
  const at = state.leads[id]?.state ?? '';
  return say('cli.explain.lead', {
    who: actor(scenario, id),
    state: say(`state.candidateLead.${at}`),
  });
}

/** Everything that one of them decided, in full. */
function tellOne(
  scenario: Scenario,
  state: GameState,
  who: string,
  decisions: readonly Decision[],
): string[] {
  const told = decisions.flatMap((decision) => [...tellInFull(scenario, decision), '']);
  if (Object.hasOwn(state.leads, who)) told.push(...listed(leadNow(scenario, state, who)));
  if (told.length === 0) told.push(say('cli.explain.nothing', { who: calledIn(scenario, who) }));
  return told.at(-1) === '' ? told.slice(0, -1) : told;
}
