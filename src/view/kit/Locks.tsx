import { LOCKS } from '../../game/locks/rule.ts';
import { SEALS } from '../../game/tuning/index.ts';
import type { Seal } from '../../game/state.ts';
import { useDesk } from './desk.ts';
import { Prose } from './Prose.tsx';

/** What the four locks are, in one line each. */
export function LocksExplained() {
  const { say } = useDesk();
  return (
    <dl class="locks">
      {LOCKS.map((lock) => (
        <div class="lock" key={lock}>
          <dt>
            <SealMark seal="empty" /> {say(`lock.${lock}`)}
          </dt>
          <dd>
            <Prose text={say(`lock.${lock}.opens`, SEALS.hands)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A seal drawn empty, half or full. The word beside it says the same. */
export function SealMark({ seal }: { readonly seal: Seal }) {
  return (
    <svg class={`seal seal-${seal}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <circle cx="12" cy="12" r="10" class="seal-ring" />
      {seal === 'half' && <path d="M12 2a10 10 0 0 0 0 20z" class="seal-fill" />}
      {seal === 'full' && <circle cx="12" cy="12" r="10" class="seal-fill" />}
    </svg>
  );
}
