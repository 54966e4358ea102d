import type { WhipCount } from '../../game/view.ts';
import { placeName } from '../../game/transcript.ts';
import { useDesk, useScenario } from './desk.ts';
import { perCent } from './numbers.ts';

/** What the vote would bring now: a band of yes votes, and who might stop it. */
export function WhipBand({
  count,
  then = null,
}: {
  readonly count: WhipCount;
  readonly then?: WhipCount | null;
}) {
  const { say } = useDesk();
  const scenario = useScenario();
  const shown = then ?? count;
  const risks = Object.entries(shown.vetoRisk)
    .filter(([, risk]) => risk >= 20)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 2)
    .map(([who, risk]) => say('whip.risk', { who: placeName(scenario, who, say), risk: perCent(risk) }));
  const changed =
    then !== null &&
    (then.low !== count.low || then.high !== count.high || perCent(then.passes) !== perCent(count.passes));
  const words = changed
    ? say('whip.change', {
        low: count.low,
        high: count.high,
        newLow: shown.low,
        newHigh: shown.high,
        from: perCent(count.passes),
        to: perCent(shown.passes),
      })
    : say('whip.line', { low: shown.low, high: shown.high, passes: perCent(shown.passes) });
  return (
    <div class="whip" role="group" aria-label={say('whip.title')}>
      <div class="whip-scale" aria-hidden="true">
        {scenario.council.map((member, index) => (
          <span
            key={member.id}
            class={`whip-hand ${index + 1 <= shown.low ? 'whip-sure' : index + 1 <= shown.high ? 'whip-open' : ''} ${index === 8 ? 'whip-nine' : ''}`}
          />
        ))}
      </div>
      <p>
        <strong>{words}</strong>{' '}
        <span class="muted">
          {risks.length > 0 ? say('whip.veto', { risks: risks.join(', ') }) : say('whip.noVeto')}
        </span>
      </p>
    </div>
  );
}
