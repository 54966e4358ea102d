import type { Outcome } from '../../../game/state.ts';
import type { Lock } from '../Locks.tsx';

/** As many as can be kept in mind while the next game begins. */
const AT_MOST = 2;

/** Without a text nothing else counts; without somebody to go there is nothing to pay for. */
const WEIGHT: readonly Lock[] = ['text', 'lead', 'consent', 'money'];

/** What stopped a game most, the worst first, as keys of the catalogue; none where all four seals are full. */
export function triesAfter({
  seals,
  vote,
  meeting,
}: Pick<Outcome, 'seals' | 'vote' | 'meeting'>): readonly string[] {
  const short = [
    ...WEIGHT.filter((lock) => seals[lock] === 'empty'),
    ...WEIGHT.filter((lock) => seals[lock] === 'half'),
  ];
  return short.slice(0, AT_MOST).map((lock) => {
    if (lock !== 'text') return lock;
    return vote === 'vetoed' ? 'vetoed' : meeting?.referred ? 'referred' : 'text';
  });
}
