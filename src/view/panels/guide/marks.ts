import type { Command } from '../../../game/commands.ts';
import { leadOf } from '../../../game/rules/situation.ts';
import { COSTS } from '../../../game/rules/tuning.ts';
import type { SeatView } from '../../../game/view.ts';
import type { Side } from './beside.ts';

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
  /** Where to point, as selectors: the first that can be seen. */
  readonly at: (seen: Seen) => readonly string[];
  /** On which side it lies, where it would else cover what should be looked at. */
  readonly side?: Side;
}

/** What is shown now: which sentence, which of how many, and where. */
export interface Shown {
  readonly id: string;
  /** The mark that it belongs to. */
  readonly mark: string;
  readonly step: number;
  readonly at: readonly string[];
  readonly side?: Side;
}

const { attention } = COSTS;

/** The way through a first game, in the order of its locks. */
const MARKS: readonly Mark[] = [
  {
    id: 'paris',
    costs: attention['sound-out'],
    done: made({ type: 'sound-out', who: 'france' }),
    at: moveOf('france', 'sound-out', 'council'),
  },
  {
    id: 'ottawa',
    costs: attention.call,
    done: made({ type: 'call', who: 'canada' }),
    at: moveOf('canada', 'call', 'leads'),
  },
  {
    id: 'edit',
    costs: 0,
    done: ({ commands }) => commands.some(({ type }) => type === 'edit-paragraph'),
    at: () => ['[data-paragraph="oversight"] .levels', '[data-to="draft"]'],
    side: 'above',
  },
  {
    id: 'congress',
    costs: attention['brief-congress'],
    done: ({ view }) => view.congress.briefings > 0,
    at: moveOf('congress', 'brief-congress', 'money'),
  },
  {
    id: 'trainer',
    costs: attention['send-delegation'],
    // Nobody is kept waiting for what may not come: from the fourth week the next thing matters more.
    done: ({ view }) =>
      leadOf(view.leads) !== null || view.round >= 4 || view.leads['canada']?.state === 'declinedFirmly',
    at: moveOf('canada', 'send-delegation', 'leads'),
  },
  {
    id: 'signals',
    costs: attention['host-conference'],
    done: ({ view }) => view.conferences > 0,
    at: moveOf('us', 'host-conference', 'council'),
  },
];
export const STEPS = MARKS.length;

/** The mark that waits to be done, or null once all are, or once the meeting has been held. */
export function markNow(seen: Seen): Shown | null {
  const { session } = seen.view;
  if (session !== 'moves' && session !== 'cables') return null;
  const index = MARKS.findIndex((mark) => !mark.done(seen));
  const mark = MARKS[index];
  if (!mark) return null;
  const shown = { mark: mark.id, step: index + 1 };
  if (session === 'cables') return { ...shown, id: 'cable', at: ['.left .choices', '[data-to="cables"]'] };
  if (seen.view.attention < mark.costs)
    return { ...shown, id: 'close', at: ['.strip .inline-ask', '.strip [aria-keyshortcuts="E"]'] };
  return { ...shown, id: mark.id, at: mark.at(seen), ...(mark.side && { side: mark.side }) };
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
    ...(selected === who ? ['#file-dossier'] : []),
    `.people [data-who="${who}"]`,
    `.people [role="tab"][id$="-${bench}"]`,
    '[data-to="people"]',
  ];
}
