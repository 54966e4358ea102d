import { describe, expect, test } from 'vitest';
import { statesOf } from '../../src/core/machine.ts';
import {
  type CandidateLeadState,
  hasDeclined,
  isCommitted,
  isConsidering,
  LEAD_STEPS,
  stepsTaken,
} from '../../src/game/actors/candidateLead.ts';
import { letsGo } from '../../src/game/actors/congress.ts';
import {
  type DraftState,
  hasGoneInBlue,
  isLost,
  isOpen,
  isTabled,
} from '../../src/game/actors/draftResolution.ts';
import { hasTalks, isRequested, isSettled } from '../../src/game/actors/hostAuthorities.ts';
import { TABLES } from '../../src/game/actors/index.ts';
import { isPresent } from '../../src/game/actors/mission.ts';
import { hasReported, type SecretariatState } from '../../src/game/actors/secretariat.ts';
import { isInRounds } from '../../src/game/actors/session.ts';

/** The states of an actor of which something is so. */
function among<S extends string>(table: Parameters<typeof statesOf>[0], is: (state: S) => boolean): string[] {
  return statesOf(table).filter((state) => is(state as S));
}

describe('of the states of', () => {
  const lead = (is: (state: CandidateLeadState) => boolean) => among(TABLES.candidateLead, is);
  const draft = (is: (state: DraftState) => boolean) => among(TABLES.draftResolution, is);

  test('a candidate lead: it considers, has given its word, or has declined', () => {
    expect(lead(isConsidering)).toEqual(['publiclyConsidering', 'assessmentMission', 'decision']);
    expect(lead(isCommitted)).toEqual([
      'committed',
      'parliament',
      'court',
      'stoppedInCourt',
      'agreement',
      'deployed',
    ]);
    expect(lead(hasDeclined)).toEqual(['declinedSoftly', 'declinedFirmly']);
    for (const is of [isConsidering, isCommitted, hasDeclined]) expect(is(undefined)).toBe(false);
  });

  test('a candidate lead: each step is one more, and one stopped in court has come as far as the court', () => {
    expect(LEAD_STEPS.map(stepsTaken)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(stepsTaken('stoppedInCourt')).toBe(stepsTaken('court'));
    expect((['notApproached', 'declinedSoftly', 'declinedFirmly'] as const).map(stepsTaken)).toEqual([
      0, 0, 0,
    ]);
  });

  test('a draft: the members have it, it can be written in, it is in blue, it is lost', () => {
    expect(draft(isTabled)).toEqual(['circulated', 'comments', 'silenceBroken']);
    expect(draft(isOpen)).toEqual(['zeroDraft', 'circulated', 'comments', 'silenceBroken']);
    expect(draft(hasGoneInBlue)).toEqual(['inBlue', 'voting', 'adopted', 'vetoed', 'failed']);
    expect(draft(isLost)).toEqual(['vetoed', 'failed', 'withdrawn']);
  });

  test('Haiti’s authorities: a request stands, talks are open or over, it is settled who governs', () => {
    const requests = ['letterSent', 'reaffirmed', 'withdrawn', 'void'] as const;
    expect(requests.filter((request) => isRequested({ request }))).toEqual(['letterSent', 'reaffirmed']);
    const standings = [
      'contested',
      'talksOpen',
      'talksCollapsed',
      'accordSigned',
      'councilInstalled',
    ] as const;
    expect(standings.filter((legitimacy) => hasTalks({ legitimacy }))).toEqual([
      'talksOpen',
      'accordSigned',
      'councilInstalled',
    ]);
    expect(standings.filter((legitimacy) => isSettled({ legitimacy }))).toEqual([
      'accordSigned',
      'councilInstalled',
    ]);
  });

  test('Congress, the Secretariat, a mission and a game: money goes, a report is out, people are there, rounds are played', () => {
    expect(among(TABLES.congress, letsGo)).toEqual(['supportive', 'released', 'overridden']);
    expect(among(TABLES.secretariat, (state: SecretariatState) => hasReported({ state }))).toEqual([
      'advocating',
      'cautioning',
    ]);
    expect(among(TABLES.mission, isPresent)).toEqual(['initialPresence', 'operating', 'stalled']);
    expect(among(TABLES.session, isInRounds)).toEqual(['cables', 'moves']);
  });
});
