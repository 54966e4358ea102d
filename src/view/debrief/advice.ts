import type { LockSeen } from '../../game/locks/lock.ts';
import type { PartId } from '../../game/locks/reading.ts';
import type { Lock } from '../../game/locks/rule.ts';
import type { Outcome } from '../../game/state.ts';
import type { SeatView } from '../../game/seats/view.ts';

/** As many as can be kept in mind while the next game begins. */
const AT_MOST = 2;

/** Without a text nothing else counts; without somebody to go there is nothing to pay for. */
const WEIGHT: readonly Lock[] = ['text', 'lead', 'consent', 'money'];

/** Delegations after which nobody need be told to send one. */
const COURTED = 2;

/** What was done in a game that advice should not tell its player to do. */
type Played = Pick<SeatView, 'leads' | 'civil' | 'draft' | 'authorities' | 'people'>;

/** A lock at the end of a game: its seal, and which of its provisions were met. */
type Ended = Pick<LockSeen, 'lock' | 'state'> & {
  readonly parts: readonly Pick<LockSeen['parts'][number], 'id' | 'met'>[];
};

/** What stopped a game most, the worst first, as keys of the catalogue; none where all four seals are full. */
export function adviceAfter(
  locks: readonly Ended[],
  { vote, meeting, lead }: Pick<Outcome, 'vote' | 'meeting' | 'lead'>,
  played: Played,
): readonly string[] {
  const short = (['empty', 'half'] as const).flatMap((seal) =>
    WEIGHT.flatMap((lock) => locks.filter((one) => one.lock === lock && one.state === seal)),
  );
  return short.slice(0, AT_MOST).map(({ lock, parts }) => {
    const lacks = (id: PartId): boolean => parts.some((part) => part.id === id && !part.met);
    switch (lock) {
      case 'text':
        if (vote === 'vetoed') return 'vetoed';
        if (meeting?.referred) return 'referred';
        return lacks('authority') && !lacks('hands') ? 'text.authority' : 'text';
      case 'lead':
        return leadAdvice(lead, played);
      case 'money':
        return 'money';
      case 'consent':
        if (lacks('consent')) return consentAdvice(played);
        return lacks('letter') ? 'consent.letter' : lacks('accord') ? 'consent.accord' : 'consent';
    }
  });
}

/** What would have helped to have a country there: it was found too late, it said no, it was pressed, or not asked. */
function leadAdvice(lead: string | null, { leads }: Played): string {
  if (lead !== null) return 'lead.late';
  const all = Object.values(leads);
  if (all.some(({ state, personnel }) => state === 'declinedFirmly' && personnel > 0)) return 'lead.cabinet';
  return all.some(({ delegations }) => delegations >= COURTED) ? 'lead.pressed' : 'lead';
}

/** Whether it was the authorities that were missing, once everybody had been heard and answered. */
function consentAdvice({ civil, draft, authorities, people }: Played): string {
  const heard = Object.values(civil.strands).every((state) => state !== 'unheard');
  return heard && draft.levels.politics >= 2 && authorities < people ? 'consent.authorities' : 'consent';
}
