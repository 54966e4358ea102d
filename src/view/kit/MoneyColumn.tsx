import { useDesk } from './desk.ts';

interface MoneyColumnProps {
  readonly pledged: number;
  readonly obligated: number;
  readonly banked: number;
  /** A year's cost, low and high, M USD. */
  readonly need: readonly [number, number];
}

/** Announced, bound, in the bank, against what a year needs. Only the darkest counts. */
export function MoneyColumn({ pledged, obligated, banked, need }: MoneyColumnProps) {
  const { say } = useDesk();
  const [low, high] = need;
  const whole = Math.max(high, pledged, 1);
  const share = (amount: number): string => `${(100 * amount) / whole}%`;
  return (
    <figure class="money">
      <div class="money-bar" aria-hidden="true">
        <span class="money-need" style={{ left: share(low), right: `calc(100% - ${share(high)})` }} />
        <span class="money-pledged" style={{ width: share(pledged) }} />
        <span class="money-obligated" style={{ width: share(obligated) }} />
        <span class="money-banked" style={{ width: share(banked) }} />
      </div>
      <figcaption>{say('money.line', { pledged, obligated, banked, low, high })}</figcaption>
    </figure>
  );
}
