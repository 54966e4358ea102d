import { cardsFor, generalCards } from '../../../game/verbs/cards.ts';
import type { ActionCard } from '../../../game/verbs/cards.ts';
import type { Verb } from '../../../game/verbs/commands.ts';
import type { SeatView } from '../../../game/seats/view.ts';
import type { Scenario } from '../../../scenario/model/scenario.ts';
import { STRANDS } from '../../../scenario/model/scenario.ts';

export const FAMILIES = ['listen', 'persuade', 'draft', 'build', 'home'] as const;
/** Moves of one kind. Its number key is its place here, counted from 1. */
export type Family = (typeof FAMILIES)[number];

/** The letter of each verb within its family. */
const LETTERS: Readonly<Record<Family, Readonly<Partial<Record<Verb, string>>>>> = {
  listen: { 'read-record': 'r', 'sound-out': 's', 'request-report': 'g' },
  persuade: { call: 'c', 'offer-assistance': 'o', 'link-issues': 'p', 'invite-co-penholder': 'i' },
  draft: {
    'circulate-draft': 'c',
    'place-under-silence': 's',
    'put-in-blue': 'b',
    'call-vote': 'v',
    'withdraw-draft': 'w',
  },
  build: { 'send-delegation': 'd', 'invite-assessment': 'a', 'host-conference': 'h', 'chase-pledge': 'p' },
  home: { 'brief-congress': 'b', 'request-letter': 'l', 'back-talks': 't', 'appoint-envoy': 'e' },
};
/** Three strands answer to one verb; each has a letter of its own. */
const STRAND_LETTERS = { securityNow: 's', accordFirst: 'a', noIntervention: 'n' } as const;

/** A move and the letter that makes it. */
export interface LetteredCard {
  readonly card: ActionCard;
  readonly letter: string;
}

/** The moves of a family that can be thought of now: those aimed at whoever is chosen, and those that need no one chosen. */
export function familyCards(
  scenario: Scenario,
  view: SeatView,
  chosen: string | null,
  family: Family,
): LetteredCard[] {
  const standing = ['congress', 'haiti-authorities', 'secretariat', ...STRANDS];
  const aimedAt = chosen === null ? standing : [chosen, ...standing.filter((who) => who !== chosen)];
  const cards = [...aimedAt.flatMap((who) => cardsFor(scenario, view, who)), ...generalCards(scenario, view)];
  return cards.flatMap((card) => {
    const letter = letterOf(card, family);
    return letter === undefined ? [] : [{ card, letter }];
  });
}

function letterOf({ command }: ActionCard, family: Family): string | undefined {
  if (command.type === 'consult-strand')
    return family === 'home' ? STRAND_LETTERS[command.strand] : undefined;
  return LETTERS[family][command.type];
}
