import { climate, type CodedText, type PermanentVoter } from './codedText.ts';

/** The terms of a score by name, each with what it is worth on one text before it is weighed. */
export type Terms = Readonly<Record<string, number>>;

/** General Assembly ideal point above which distance from the Western order plays no part. */
const DISTANCE_FROM = 0.5;

/**
 * A permanent member's endorsement: would it put its name to this text?
 * @param accommodation how far its documented asks were met, -1 to 1; 0 for one that asked for nothing
 */
export function endorsementTerms(voter: PermanentVoter, text: CodedText, accommodation: number) {
  return {
    constant: 1,
    consent: consent(voter, text),
    region: text.region,
    targetsGovernment: inEra(voter, text, text.targetsGovernment),
    ownStake: ownStake(voter, text),
    partnerStake: partnerStake(voter, text),
    westernPen: voter !== 'west' && text.pen === 'west' ? climate(text.year) : 0,
    ownPen: text.pen === voter ? 1 : 0,
    rivalPen: voter === 'west' && (text.pen === 'russia' || text.pen === 'china') ? 1 : 0,
    taiwan: text.taiwanProvocation,
    accommodation,
  } satisfies Terms;
}

/** A permanent member that will not vote yes: would it rather stop the text than let it pass? */
export function againstTerms(voter: PermanentVoter, text: CodedText) {
  return {
    constant: 1,
    quietYears: voter === 'west' ? 0 : 1 - climate(text.year),
    targetsGovernment: inEra(voter, text, text.targetsGovernment),
    afterLibya: text.year > 2010 ? text.targetsGovernment : 0,
    ownStake: ownStake(voter, text),
    taiwan: text.taiwanProvocation,
  } satisfies Terms;
}

/**
 * An elected member: would it vote yes?
 * @param idealPoint its General Assembly ideal point; higher is closer to the order led by the United States
 * @param doubts how many permanent members do not vote yes: seen, or expected
 */
export function electedTerms(text: CodedText, idealPoint: number, doubts: number) {
  const distance = idealPoint < DISTANCE_FROM ? DISTANCE_FROM - idealPoint : 0;
  return {
    constant: 1,
    distance,
    distanceWithoutConsent: (distance * (1 - text.consent)) / 2,
    distanceWithRegion: distance * text.region,
    region: text.region,
    newForce: text.newForce,
    permanentDoubts: doubts,
  } satisfies Terms;
}

/**
 * What is left, in the quiet years, of a host's refusal, of a text aimed at a government and of an own stake.
 * From 1992 to 2010 Russia and China let most coercive texts pass that a host refused (Libya 1992, Sudan 1996,
 * Kosovo 1998, Darfur 2004 to 2006, Iran 2006 to 2010): Russia blocked six texts in those nineteen years and
 * China four, and from 2011 to 2024 more than thirty and more than ten (vetoes listed by the UN Dag
 * Hammarskjöld Library). Judged from that record, and not fitted.
 */
const QUIET = 0.4;

/** What a term weighs in its time for Russia and China. The West cast as many vetoes over Israel before 2011 as after. */
function inEra(voter: PermanentVoter, { year }: CodedText, value: number): number {
  return voter === 'west' ? value : value * (QUIET + (1 - QUIET) * climate(year));
}

/** Consent of the host; a refusal counts for less in the quiet years. */
function consent(voter: PermanentVoter, text: CodedText): number {
  return text.consent < 0 ? inEra(voter, text, text.consent) : text.consent;
}

function ownStake(voter: PermanentVoter, text: CodedText): number {
  const stake = { russia: text.stakeRussia, china: text.stakeChina, west: text.stakeWest }[voter];
  return inEra(voter, text, stake);
}

/** Russia and China mind each other's stake as the climate between the powers worsens. */
function partnerStake(voter: PermanentVoter, text: CodedText): number {
  if (voter === 'west') return 0;
  return (voter === 'russia' ? text.stakeChina : text.stakeRussia) * climate(text.year);
}
