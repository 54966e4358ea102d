/** The closed sets of a scenario file. They need no zod: the page reads them before any file is read. */

/** The ten operative paragraphs of the draft, in order. Each stands at a level from 0 to 3. */
export const PARAGRAPHS = [
  'authority',
  'form',
  'tasks',
  'finance',
  'oversight',
  'arms',
  'politics',
  'term',
  'transparency',
  'transition',
] as const;
export type Paragraph = (typeof PARAGRAPHS)[number];

export const LEVELS = [0, 1, 2, 3] as const;
export type Level = (typeof LEVELS)[number];

export const GROUPS = ['p3', 'russia', 'china', 'a3', 'latin', 'europe', 'asia', 'gulf'] as const;

/** Something a member has asked for that is not in a paragraph. */
export const CIRCUMSTANCES = ['unhurried', 'report', 'lead', 'letter', 'talks', 'consulted'] as const;
export type Circumstance = (typeof CIRCUMSTANCES)[number];

/** States in which a candidate lead may start. */
export const LEAD_STATES = [
  'notApproached',
  'sounded',
  'lookingSeriously',
  'publiclyConsidering',
  'assessmentMission',
  'decision',
  'declinedSoftly',
  'declinedFirmly',
  'deployed',
] as const;

/** States that a candidate lead comes to in a game; an event may wait for these too. */
export const LATER_LEAD_STATES = ['committed', 'parliament', 'court', 'stoppedInCourt', 'agreement'] as const;
export type LeadState = (typeof LEAD_STATES)[number] | (typeof LATER_LEAD_STATES)[number];

/** Where the request of the host's authorities may stand at the start. */
export const REQUEST_STATES = ['letterSent', 'reaffirmed', 'withdrawn', 'void'] as const;

/** How the host's authorities may be seen at the start. */
export const LEGITIMACY_STATES = [
  'contested',
  'talksOpen',
  'accordSigned',
  'talksCollapsed',
  'councilInstalled',
] as const;

/** The strands of the host's civil society. */
export const STRANDS = ['securityNow', 'accordFirst', 'noIntervention'] as const;
export type Strand = (typeof STRANDS)[number];

/** Where something happens: on the ground, in the host's politics, in the Council, with a candidate lead, at home. */
export const EVENT_KINDS = ['ground', 'politics', 'council', 'lead', 'home'] as const;

/** Ways a game may end, judged twelve months after the vote. */
export const ENDINGS = [
  'USABLE',
  'IN_FIELD',
  'ON_PAPER',
  'TEXT_ONLY',
  'ROAD',
  'PEN_DOWN',
  'NO_LEAD',
  'VETOED',
  'SHORT',
  'UNFUNDED',
  'UNWELCOME',
  'TOO_LATE',
  'TWO_PROMISES',
  'IN_COURT',
  'OVEREXTENDED',
  'NOT_TABLED',
  'LAPSED',
] as const;
export type Ending = (typeof ENDINGS)[number];

/** How much a scenario asks of its player: one for a first game, one for a second, one that forgives little. */
export const DEMANDS = ['first', 'second', 'hard'] as const;

/** Seats that a class can take besides those of the delegations: the host's authorities, and the strands of its society. */
export const HOST_SEATS = ['authorities', ...STRANDS] as const;

/** The gates of the balance report (`penholder balance`), one for the paragraphs last. */
export const BALANCE_GATES = [
  'B1',
  'B2',
  'B3',
  'B4',
  'B5',
  'B6',
  'B7',
  'B8',
  'B9',
  'B10',
  'B11',
  'B12',
  'B13',
] as const;
export type BalanceGate = (typeof BALANCE_GATES)[number];
