import type { Command } from '../../game/verbs/index.ts';
import { isCommitted } from '../../game/actors/candidateLead.ts';
import { isInRounds } from '../../game/actors/session.ts';
import { leadOf } from '../../game/rules/situation.ts';
import { fixedCost } from '../../game/verbs/legality.ts';
import type { SeatView } from '../../game/seats/view.ts';
import type { Paragraph, Strand } from '../../scenario/model/scenario.ts';
import type { Side } from './placement.ts';

/** The scenario that shows the way. */
export const GUIDED = '2021-12-fridays-call';

/** What a mark looks at to know whether its thing has been done, and where to point. */
export interface Seen {
  readonly view: SeatView;
  readonly commands: readonly Command[];
  readonly selected: string | null;
}

/** One sentence beside what it speaks of; it waits until the thing is done, however that comes about. */
interface Mark {
  readonly id: string;
  /** Points of attention that the thing costs. */
  readonly costs: number;
  readonly done: (seen: Seen) => boolean;
  /** Whether it was tried and is not yet done, where once may not be enough: then it is said in other words. */
  readonly tried?: (seen: Seen) => boolean;
  /** Whether its turn has come, where it waits for something else. */
  readonly ready?: (seen: Seen) => boolean;
  /** Where to point, as selectors: the first that can be seen. */
  readonly at: (seen: Seen) => readonly string[];
  /** On which side it lies, where it would else cover what should be looked at. */
  readonly side?: Side;
}

/** What is shown now: which sentence, which of how many, and where. */
export interface ShownMark {
  readonly id: string;
  /** The mark that it belongs to. */
  readonly mark: string;
  readonly step: number;
  readonly at: readonly string[];
  readonly side?: Side;
}

/** In the last round the money and Haitians matter more than one more delegation. */
const LAST_ROUND = 6;

/**
 * The way through a first game. A trainer comes before the money, since partners signal more once one is
 * named; a fresh letter comes early, since it weighs with a capital that is still to be won; Haitians come before
 * the last week, since nobody can be heard after the meeting; what is left of the attention goes to a cabinet
 * that is to decide, and to the talks. Followed with whatever luck, five games in six end with a country that
 * trains (tests/view/guideAdvice.test.ts).
 */
const MARKS: readonly Mark[] = [
  {
    id: 'conduct',
    costs: 0,
    done: edited('oversight'),
    at: levelsOf('oversight'),
    side: 'above',
  },
  {
    id: 'ottawa',
    costs: fixedCost('call').attention,
    done: made({ type: 'call', who: 'canada' }),
    at: moveOf('canada', 'call', 'leads'),
    side: 'under',
  },
  {
    id: 'trainer',
    costs: fixedCost('send-delegation').attention,
    tried: made({ type: 'send-delegation', who: 'canada' }),
    // Nobody is kept waiting for what may not come.
    done: ({ view }) =>
      leadOf(view.leads) !== null ||
      view.round >= LAST_ROUND ||
      view.leads['canada']?.state === 'declinedFirmly',
    at: moveOf('canada', 'send-delegation', 'leads'),
    side: 'under',
  },
  {
    id: 'look',
    costs: fixedCost('invite-assessment').attention,
    ready: ({ view }) => view.leads['canada']?.state === 'publiclyConsidering',
    done: made({ type: 'invite-assessment', who: 'canada' }),
    at: moveOf('canada', 'invite-assessment', 'leads'),
    side: 'under',
  },
  {
    id: 'ownership',
    costs: 0,
    // The first change of a week is free.
    ready: ({ view }) => view.freeEdit,
    done: edited('politics'),
    at: levelsOf('politics'),
    side: 'above',
  },
  {
    id: 'signals',
    costs: fixedCost('host-conference').attention,
    ready: ({ view }) => leadOf(view.leads) !== null || view.round >= LAST_ROUND,
    done: ({ view }) => view.conferences > 0,
    at: moveOf('us', 'host-conference', 'council'),
    side: 'under',
  },
  {
    id: 'congress',
    costs: fixedCost('brief-congress').attention,
    done: ({ view }) => view.congress.briefings > 0,
    at: moveOf('congress', 'brief-congress', 'money'),
    side: 'under',
  },
  {
    id: 'letter',
    costs: fixedCost('request-letter').attention,
    tried: ({ commands }) => commands.some(({ type }) => type === 'request-letter'),
    done: ({ view }) => view.host.request === 'reaffirmed',
    at: moveOf('haiti-authorities', 'request-letter', 'haiti'),
  },
  {
    id: 'voices',
    costs: fixedCost('consult-strand').attention,
    tried: ({ commands }) => commands.some(({ type }) => type === 'consult-strand'),
    done: ({ view }) => unheard(view) === undefined,
    at: (seen) => moveOf(unheard(seen.view) ?? '', 'consult-strand', 'haiti')(seen),
    side: 'under',
  },
  {
    id: 'talks',
    costs: fixedCost('back-talks').attention,
    tried: ({ commands }) => commands.some(({ type }) => type === 'back-talks'),
    ready: ({ view }) => !isDeciding(view),
    done: ({ view }) => view.host.legitimacy === 'accordSigned',
    at: moveOf('haiti-authorities', 'back-talks', 'haiti'),
  },
  {
    id: 'cabinet',
    costs: fixedCost('call').attention,
    // The first call was made before any officers looked.
    tried: ({ view }) => (view.leads['canada']?.calls ?? 0) > 1,
    ready: ({ view }) => isDeciding(view),
    done: ({ view }) => isCommitted(view.leads['canada']?.state),
    at: moveOf('canada', 'call', 'leads'),
    side: 'under',
  },
];
export const STEPS = MARKS.length;

/**
 * The mark that waits to be done, or the way to the meeting once all are; null once it has been held. One that cannot be
 * paid for this week, or whose turn has not come, lets the next go before it.
 */
export function markNow(seen: Seen): ShownMark | null {
  const { session, attention } = seen.view;
  if (!isInRounds(session)) return null;
  const left = MARKS.filter((mark) => !mark.done(seen));
  const open = left.filter((mark) => mark.ready?.(seen) ?? true);
  const mark = open.find((one) => one.costs <= attention) ?? open[0] ?? left[0];
  // A number is given once: what was tried counts like what is done, and is asked for again without one.
  const again = mark?.tried?.(seen) ?? false;
  const behind = STEPS - left.filter((one) => one === mark || !one.tried?.(seen)).length;
  const shown = { mark: mark?.id ?? 'meeting', step: Math.min(STEPS, behind + 1) };
  if (session === 'cables') return { ...shown, id: 'cable', at: ['.left .choices', '[data-to="cables"]'] };
  if (!mark || attention < mark.costs || !open.includes(mark))
    return {
      ...shown,
      id: seen.view.round >= LAST_ROUND ? 'last' : mark ? 'close' : 'meeting',
      at: ['.strip .inline-ask', '.strip [aria-keyshortcuts="E"]'],
      // Beside the button stands what the last move changed.
      side: 'above',
    };
  return {
    ...shown,
    id: again ? `${mark.id}.again` : mark.id,
    at: mark.at(seen),
    ...(mark.side && { side: mark.side }),
  };
}

function edited(paragraph: Paragraph) {
  return ({ commands }: Seen): boolean =>
    commands.some((command) => command.type === 'edit-paragraph' && command.paragraph === paragraph);
}

function levelsOf(paragraph: Paragraph) {
  return (): readonly string[] => [`[data-paragraph="${paragraph}"] .levels`, '[data-to="draft"]'];
}

/** Calls to one capital after which another brings next to nothing. */
const ENOUGH_CALLS = 4;

/** Whether Canada’s officers are looking or its cabinet is to sit, so that a call still counts. */
function isDeciding(view: SeatView): boolean {
  const canada = view.leads['canada'];
  if (canada === undefined || canada.calls >= ENOUGH_CALLS) return false;
  return canada.state === 'assessmentMission' || canada.state === 'decision';
}

/** The strand to hear next: those who want an accord first, since their demand is the one the seal asks for. */
function unheard(view: SeatView): Strand | undefined {
  const order = ['accordFirst', 'noIntervention', 'securityNow'] as const;
  return order.find((strand) => view.civil.strands[strand] === 'unheard');
}

function made(wanted: { readonly type: Command['type']; readonly who: string }) {
  return ({ commands }: Seen): boolean =>
    commands.some(
      (command) => command.type === wanted.type && 'who' in command && command.who === wanted.who,
    );
}

/** The way to a move: its card, else the dossier it lies in, else whom to choose, else where they are found. */
function moveOf(who: string, verb: Command['type'], bench: string) {
  return ({ selected }: Seen): readonly string[] => [
    `[data-dossier="${who}"] [data-verb="${verb}"]`,
    `[data-dossier="${who}"] .segmented button:first-child`,
    ...(selected === who ? ['#file-dossier'] : []),
    `.people [data-who="${who}"]`,
    `.people [role="tab"][id$="-${bench}"]`,
    '[data-to="people"]',
  ];
}
