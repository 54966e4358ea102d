import { penOf } from '../../scenario/model/roster.ts';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Decision, decisionsOf } from '../../explain/decision.ts';
import { goalsOf, searchFlip } from '../../explain/flip.ts';
import { largestFirst, tellSearch } from '../../telling/reasons.ts';
import { placeName, reasonName } from '../../telling/events.ts';
import { useDesk } from '../kit/desk.ts';
import { Flag } from '../kit/Flag.tsx';
import { ReasonBars } from '../kit/ReasonBars.tsx';
import { flagOf } from '../kit/actors.ts';
import { useFinishedGame } from './finishedGame.ts';

const ORDER = { no: 0, abstain: 1, yes: 2 } as const;

/** Every hand, and everything that was asked for and withheld: why, and what would have changed it. */
export function HandsPart() {
  const { say } = useDesk();
  const { scenario, record, followed } = useFinishedGame();
  const decisions = useMemo(
    () => (followed ? decisionsOf(scenario, record) : []),
    [scenario, record, followed],
  );
  const hands = decisions
    .filter((one) => one.kind === 'hand')
    .sort((a, b) => ORDER[a.vote.hand] - ORDER[b.vote.hand]);
  const withheld = decisions.filter((one) => one.kind !== 'hand');
  // Of one that refused the same thing more than once, the last time is told.
  const others = withheld.filter(
    (one, index) =>
      !withheld.slice(index + 1).some((later) => later.who === one.who && later.kind === one.kind),
  );
  const all = [...hands, ...others];
  // The penholder votes for its own text; there is more to learn of every other member.
  const [chosen, setChosen] = useState(
    Math.max(
      0,
      all.findIndex(({ who }) => who !== penOf(scenario)),
    ),
  );
  const decision = all[chosen];
  if (!followed) return <p>{say('debrief.unfollowed')}</p>;
  if (!decision) return <h2>{say('debrief.hands.none')}</h2>;
  const list = (of: readonly Decision[], from: number) =>
    of.map((one, index) => (
      <li key={`${one.who} ${one.kind}`}>
        <button
          type="button"
          class="hand-choice"
          aria-current={chosen === from + index ? 'true' : undefined}
          onClick={() => setChosen(from + index)}
        >
          <Flag name={flagOf(scenario, one.who)} />
          <span>{placeName(scenario, one.who, say)}</span>
          <span class={one.kind === 'hand' ? 'muted' : 'muted hand-when'}>{gist(one, say)}</span>
        </button>
      </li>
    ));
  return (
    <div class="hands-part">
      <nav aria-label={say('debrief.hands.list')}>
        {hands.length > 0 && <h3>{say('debrief.hands.council')}</h3>}
        <ul>{list(hands, 0)}</ul>
        {others.length > 0 && <h3>{say('debrief.hands.others')}</h3>}
        <ul>{list(others, hands.length)}</ul>
      </nav>
      <Why decision={decision} />
    </div>
  );
}

function gist(decision: Decision, say: ReturnType<typeof useDesk>['say']): string {
  if (decision.kind === 'hand') return say('debrief.hands.hand', { hand: decision.vote.hand });
  const { kind, quarter, round } = decision;
  const when =
    quarter > 0 ? say('debrief.hands.quarter', { quarter }) : say('debrief.hands.round', { round });
  return say('debrief.hands.withheld', { kind, when });
}

/** One decision: its reasons as bars, and the smallest change that turns it. */
function Why({ decision }: { readonly decision: Decision }) {
  const { say } = useDesk();
  const { scenario } = useFinishedGame();
  const name = (key: string): string => reasonName(key, say);
  const changes = useChanges(decision);
  const reasons = decision.kind === 'hand' ? decision.vote.reasons : decision.reasons;
  const seat = decision.kind === 'hand' && decision.who === penOf(scenario);
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(decision);
  useEffect(() => {
    // On a phone it stands below a long list.
    if (decision !== first.current) heading.current?.scrollIntoView({ block: 'nearest' });
  }, [decision]);
  return (
    <section class="why-one" aria-live="polite">
      <h2 ref={heading}>
        {placeName(scenario, decision.who, say)}: {gist(decision, say)}
      </h2>
      {seat ? (
        <p>{say('debrief.hands.seat')}</p>
      ) : (
        <>
          {changes.length > 0 && (
            <div class="why-change paper">
              <h3>{say('debrief.hands.change')}</h3>
              {changes.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
            </div>
          )}
          <p class="muted">{say('debrief.hands.reasons', { kind: decision.kind })}</p>
          <ReasonBars reasons={largestFirst(reasons)} name={name} />
          {decision.kind !== 'hand' && decision.unmet.length > 0 && <p>{say('debrief.hands.unmet')}</p>}
          {decision.kind === 'hand' && decision.vote.blocking !== null && (
            <>
              <p class="muted">
                {say('debrief.blocking', { blocks: decision.vote.hand === 'no' ? 'yes' : 'no' })}
              </p>
              <ReasonBars reasons={largestFirst(decision.vote.blockingReasons)} name={name} />
            </>
          )}
        </>
      )}
    </section>
  );
}

/** The smallest changes, looked for once the choice itself has been drawn. */
function useChanges(decision: Decision): readonly string[] {
  const { say } = useDesk();
  const { scenario } = useFinishedGame();
  const [found, setFound] = useState<{ of: Decision; told: readonly string[] } | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      const searches = goalsOf(scenario, decision).map((goal) => searchFlip(scenario, decision, goal));
      // Where the change that takes a No away wins the Yes as well, it is told once, by the Yes.
      const changed = searches.map(({ flip }) => JSON.stringify(flip?.changes ?? null));
      const told = searches
        .filter(({ flip }, at) => flip === null || changed.lastIndexOf(changed[at] ?? '') === at)
        .map((search) => tellSearch(scenario, decision, search, say));
      setFound({ of: decision, told });
    });
    return () => clearTimeout(timer);
  }, [decision]);
  return found?.of === decision ? found.told : [];
}
