import { OPTIONAL_VERBS, type Verb } from '../game/verbs/index.ts';
import type { Hand } from '../core/luck.ts';
import { legalCommands } from '../game/verbs/legality.ts';
import { firstOf, forcedMove, type Policy, type Wish } from '../policy/policy.ts';
import {
  askNeighbours,
  briefings,
  callDoubtful,
  callVote,
  chase,
  circulateText,
  conference,
  consult,
  coPen,
  draftToward,
  findLead,
  from,
  keepLeadConditions,
  letter,
  onlyIn,
  payDoubtful,
  pleaseEveryone,
  putInBlue,
  readRecords,
  report,
  respectRedLines,
  soundDoubtful,
  talks,
  tradeFavours,
  underSilence,
} from '../policy/wishes.ts';
import { roster } from '../scenario/model/roster.ts';
import { type Level, type Paragraph, PARAGRAPHS, type Scenario } from '../scenario/model/scenario.ts';

/** Chance, thousandths, that an explorer does without some move for a whole game. */
const DOES_WITHOUT = 150;
/** Without these two no text is voted on, and a game says little of anything else. */
const NEEDED: ReadonlySet<Verb> = new Set(['put-in-blue', 'call-vote']);
/** Chances, thousandths, that it has a wish at all, that it wants a paragraph elsewhere, and that it strays. */
const WISHES = 550;
const REDRAFTS = 450;
const STRAYS = 20;
/** Chance, thousandths, that it looks for a lead before all else: without one little comes of a text. */
const LEAD_FIRST = 500;
/** Chance, thousandths, that it lets the draft rest once the last round has come. */
const GIVES_UP = 100;

const ENVOY: Wish = () => ({ type: 'appoint-envoy' });
const WITHDRAW: Wish = (scenario, view) =>
  view.round >= scenario.period.rounds ? { type: 'withdraw-draft' } : null;

/** What an explorer means to do in one game. */
interface Plan {
  readonly wishes: readonly Wish[];
  readonly without: ReadonlySet<Verb>;
}

/**
 * A player that makes up a plan for each game: which text to write, what to do in which order, which moves
 * to do without; and answers its cables by lot. A thousand of its games are a search, and an experiment in
 * which each choice was drawn by itself: the games with it and the games without differ in nothing else.
 * @returns a policy for one game
 */
export function explorer(): Policy {
  let plan: Plan | null = null;
  return (scenario, view, hand, made) => {
    plan ??= drawn(scenario, hand);
    const { wishes, without } = plan;
    const forced = forcedMove(scenario, view);
    if (forced?.type === 'answer-cable') {
      const choices = roster(scenario).events[forced.event]?.choices.length ?? 1;
      return { ...forced, option: hand.below(choices) };
    }
    if (forced) return forced;
    if (hand.chance(STRAYS)) {
      const strays = legalCommands(scenario, view).filter(
        ({ type }) => type !== 'withdraw-draft' && !without.has(type),
      );
      const stray = strays[hand.below(strays.length)];
      if (stray) return stray;
    }
    const allowed = wishes.map(
      (wish): Wish =>
        (one, seen) => {
          const command = wish(one, seen);
          return command !== null && without.has(command.type) ? null : command;
        },
    );
    return firstOf(allowed)(scenario, view, hand, made);
  };
}

/** The moves that the explorer of a game did without, by the luck it drew its plan from. */
export function doneWithout(scenario: Scenario, hand: Hand): readonly Verb[] {
  const { without } = drawn(scenario, hand);
  return OPTIONAL_VERBS.filter((verb) => without.has(verb));
}

/** The text that the explorer of a game set out to write, as far as it meant to change it. */
export function meantText(scenario: Scenario, hand: Hand): Partial<Record<Paragraph, Level>> {
  return drawnText(scenario, hand);
}

function drawn(scenario: Scenario, hand: Hand): Plan {
  const text = drawnText(scenario, hand);
  const without = new Set<Verb>(
    OPTIONAL_VERBS.filter((verb) => hand.chance(DOES_WITHOUT) && !NEEDED.has(verb)),
  );
  const circulates = 1 + hand.below(8);
  const inBlue = Math.max(circulates + 1, 11 - hand.below(5));
  const bold = 300 + hand.below(500);
  const wishes = shuffled(
    [
      soundDoubtful(1 + hand.below(3)),
      callDoubtful,
      payDoubtful,
      tradeFavours,
      coPen,
      findLead,
      askNeighbours,
      conference(1 + hand.below(4)),
      briefings(1 + hand.below(5)),
      chase(5),
      letter,
      consult,
      talks(1 + hand.below(6)),
      report,
      ENVOY,
      pleaseEveryone,
      keepLeadConditions,
      respectRedLines,
      onlyIn(circulates + 1, underSilence),
    ].filter(() => hand.chance(WISHES)),
    hand,
  );
  const first = hand.chance(LEAD_FIRST) ? [findLead] : [];
  return {
    without,
    wishes: [
      ...(hand.chance(GIVES_UP) ? [WITHDRAW] : []),
      callVote(bold),
      readRecords,
      draftToward(text),
      from(circulates, circulateText),
      from(inBlue, putInBlue),
      ...first,
      ...wishes,
    ],
  };
}

function drawnText(scenario: Scenario, hand: Hand): Partial<Record<Paragraph, Level>> {
  const text: Partial<Record<Paragraph, Level>> = {};
  for (const paragraph of PARAGRAPHS) {
    const redrafts = hand.chance(REDRAFTS);
    const level = hand.below(4) as Level;
    if (redrafts && scenario.openParagraphs?.includes(paragraph) !== false) text[paragraph] = level;
  }
  return text;
}

/** The same in another order, each order as likely as another (Fisher and Yates). */
function shuffled<T>(items: readonly T[], hand: Hand): T[] {
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = hand.below(last + 1);
    [mixed[last], mixed[other]] = [mixed[other] as T, mixed[last] as T];
  }
  return mixed;
}
