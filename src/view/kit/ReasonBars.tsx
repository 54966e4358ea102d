import type { Reason } from '../../game/votes.ts';
import { useDesk } from './desk.ts';

/** Signed reasons as bars from a middle line, the largest first. Hundredths of a logit. */
export function ReasonBars({
  reasons,
  name,
}: {
  readonly reasons: readonly Reason[];
  readonly name: (key: string) => string;
}) {
  const { say } = useDesk();
  const largest = Math.max(1, ...reasons.map((reason) => Math.abs(reason.value)));
  return (
    <ul class="reasons">
      {reasons.map((reason) => (
        <li key={reason.key} class={reason.value < 0 ? 'reason-against' : 'reason-for'}>
          <span class="reason-name">{name(reason.key)}</span>
          <span class="reason-value">{say('number.signed', { value: reason.value })}</span>
          <span class="reason-bar" aria-hidden="true">
            <span style={{ width: `${(50 * Math.abs(reason.value)) / largest}%` }} />
          </span>
        </li>
      ))}
    </ul>
  );
}
