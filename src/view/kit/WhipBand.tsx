import type { WhipCount } from '../../game/seats/view.ts';
import { placeName } from '../../telling/events.ts';
import { useCount } from './count.ts';
import { useDesk, useScenario } from './desk.ts';
import { perCent } from '../../telling/numbers.ts';

/** The whip band of the draft as it stands. */
export function WhipNow() {
  return <WhipBand count={useCount()} />;
}

/** What a vote would bring: a band of yes votes, and who might stop it. */
export function WhipBand({ count }: { readonly count: WhipCount }) {
  const { say } = useDesk();
  const scenario = useScenario();
  const risks = Object.entries(count.vetoRisk)
    .filter(([, risk]) => risk >= 20)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 2)
    .map(([who, risk]) => say('whip.risk', { who: placeName(scenario, who, say), risk: perCent(risk) }));
  return (
    <div class="whip" role="group" aria-label={say('whip.title')}>
      <WhipScale count={count} />
      <p>
        <strong>
          {say('whip.line', { low: count.low, high: count.high, passes: perCent(count.passes) })}
        </strong>{' '}
        <span class="muted">{risks.length > 0 ? say('whip.veto', { risks }) : say('whip.noVeto')}</span>
      </p>
    </div>
  );
}

/** Fifteen hands: those that are sure, those that may rise, and the mark after the ninth. */
export function WhipScale({ count }: { readonly count: WhipCount }) {
  const { council } = useScenario();
  return (
    <div class="whip-scale" aria-hidden="true">
      {council.map((member, index) => (
        <span
          key={member.id}
          class={`whip-hand ${index + 1 <= count.low ? 'whip-sure' : index + 1 <= count.high ? 'whip-open' : ''} ${index === 8 ? 'whip-nine' : ''}`}
        />
      ))}
    </div>
  );
}
