import type { Levels, Scenario } from '../../scenario/model/scenario.ts';
import { SEALS } from '../tuning/index.ts';
import type { Seal, Seals } from '../state.ts';

export const LOCKS = ['text', 'lead', 'money', 'consent'] as const satisfies readonly (keyof Seals)[];
export type Lock = (typeof LOCKS)[number];

/** What a seal counts for where seals are added up. */
export const WORTH = { empty: 0, half: 0.5, full: 1 } as const satisfies Record<Seal, number>;

/** All that the four locks look at. At the end of a game it is the truth; before it, what a seat counts on. */
export interface Facts {
  readonly levels: Levels;
  /** Whether the text is adopted, or issued by a meeting. */
  readonly adopted: boolean;
  /** Members in favour. */
  readonly hands: number;
  /** Governments that joined a meeting. */
  readonly partners: number;
  /** People in Haiti. */
  readonly people: number;
  /** Money in the bank, M USD. */
  readonly cash: number;
  /** Money signalled at a meeting, M USD. */
  readonly signals: number;
  /** What a year costs, M USD. */
  readonly cost: number;
  /** The two dials of consent, 0 to 100. */
  readonly authorities: number;
  readonly haitians: number;
  /** Whether a request from Haiti stands. */
  readonly letter: boolean;
  /** Whether the text answers those who want an accord first. */
  readonly accord: boolean;
}

/** One thing that a lock takes: how much there is, and how much makes the seal half and full. */
export interface Provision<Id extends string = ProvisionId> {
  readonly id: Id;
  readonly have: number;
  readonly half: number;
  readonly full: number;
  /** The whole that it is a part of; only the one provision by which a lock is measured has it. */
  readonly of?: number;
}

export type ProvisionId =
  | 'adopted'
  | 'authority'
  | 'hands'
  | 'partners'
  | 'people'
  | 'cash'
  | 'signals'
  | 'letter'
  | 'accord'
  | 'consent';

/**
 * What a lock takes, and what there is of it. The seals at the end and the locks on the screen both come from
 * here; they differ only in the facts that they are given.
 */
export function provisionsOf(scenario: Scenario, lock: Lock, facts: Facts): readonly Provision[] {
  const { meeting } = scenario;
  const { levels } = facts;
  const adopted: Provision = { id: 'adopted', have: Number(facts.adopted), half: 1, full: 1 };
  switch (lock) {
    case 'text':
      return meeting
        ? [share('partners', facts.partners, meeting.partners.v, SEALS.partners), adopted]
        : [
            { id: 'authority', have: levels.authority, half: 0, full: SEALS.authority },
            { id: 'hands', have: facts.hands, ...SEALS.hands, of: scenario.council.length },
            adopted,
          ];
    case 'lead':
      return [share('people', facts.people, scenario.required.v[levels.tasks], SEALS.people), adopted];
    case 'money':
      return [
        meeting
          ? share('signals', facts.signals, meeting.money.v, SEALS.signals)
          : share('cash', facts.cash, facts.cost, SEALS.cash),
        adopted,
      ];
    case 'consent':
      return [
        { id: 'letter', have: Number(facts.letter), half: 0, full: 1 },
        { id: 'accord', have: Number(facts.accord), half: 0, full: 1 },
        { id: 'consent', have: consentOf(facts), ...SEALS.consent, of: 100 },
        { id: 'adopted', have: Number(facts.adopted), half: 0, full: 1 },
      ];
  }
}

/** A part of a whole. Of a whole that is nothing, one is enough. */
function share(
  id: ProvisionId,
  have: number,
  of: number,
  { half, full }: { readonly half: number; readonly full: number },
): Provision {
  const least = (thousandths: number): number => Math.max(1, Math.ceil((of * thousandths) / 1000));
  return { id, have, half: least(half), full: least(full), of };
}

/** Consent between the authorities and the people: the mean of the two dials, 0 to 100. */
export function consentOf({ authorities, haitians }: Pick<Facts, 'authorities' | 'haitians'>): number {
  return Math.floor((authorities + haitians) / 2);
}

/** A seal is as full as the least of what it takes. */
export function sealOf(provisions: readonly Provision<string>[]): Seal {
  if (provisions.every(({ have, full }) => have >= full)) return 'full';
  return provisions.every(({ have, half }) => have >= half) ? 'half' : 'empty';
}

/** The four seals by what is known. */
export function sealsOf(scenario: Scenario, facts: Facts): Seals {
  const seal = (lock: Lock): Seal => sealOf(provisionsOf(scenario, lock, facts));
  return { text: seal('text'), lead: seal('lead'), money: seal('money'), consent: seal('consent') };
}

/** All four seals together, 0 to 4. */
export function wholeOf(seals: Seals): number {
  return LOCKS.reduce((sum, lock) => sum + WORTH[seals[lock]], 0);
}
