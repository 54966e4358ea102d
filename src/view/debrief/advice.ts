import type { Outcome } from '../../game/state.ts';
import type { SeatView } from '../../game/seats/view.ts';
import type { Lock } from '../../game/locks/rule.ts';

/** As many as can be kept in mind while the next game begins. */
const AT_MOST = 2;

/** Without a text nothing else counts; without somebody to go there is nothing to pay for. */
const WEIGHT: readonly Lock[] = ['text', 'lead', 'consent', 'money'];

/** Delegations after which nobody need be told to send one. */
const COURTED = 2;

/** What was done in a game that advice should not tell its player to do. */
type Played = Pick<SeatView, 'leads' | 'civil' | 'draft' | 'authorities' | 'people'>;

/** What stopped a game most, the worst first, as keys of the catalogue; none where all four seals are full. */
export function adviceAfter(
  { seals, vote, meeting, lead }: Pick<Outcome, 'seals' | 'vote' | 'meeting' | 'lead'>,
  played: Played,
): readonly string[] {
  const short = [
    ...WEIGHT.filter((lock) => seals[lock] === 'empty'),
    ...WEIGHT.filter((lock) => seals[lock] === 'half'),
  ];
  return short.slice(0, AT_MOST).map((lock) => {
    if (lock === 'lead') return leadAdvice(lead, played);
    if (lock === 'consent') return consentAdvice(played);
    if (lock !== 'text') return lock;
    return vote === 'vetoed' ? 'vetoed' : meeting?.referred ? 'referred' : 'text';
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
