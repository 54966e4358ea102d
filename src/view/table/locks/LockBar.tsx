import openIcon from 'lucide-static/icons/lock-open.svg?raw';
import shutIcon from 'lucide-static/icons/lock.svg?raw';
import { useMemo } from 'preact/hooks';
import { useCount } from '../../kit/count.ts';
import { useDesk, useScenario, useView } from '../../kit/desk.ts';
import { useForesight } from '../draft/foresight.ts';
import { Icon } from '../../kit/Icon.tsx';
import type { LockEffect } from './lockEffects.ts';
import type { Lock } from '../../../game/locks/rule.ts';
import type { LockStand } from './lockStands.ts';
import { lockStands } from './lockStands.ts';

/** The four locks, always in sight: how far each is open, and what it waits for. */
export function LockBar({ open }: { readonly open: () => void }) {
  const { say } = useDesk();
  const stands = useLocks();
  const then = useLocksThen();
  return (
    <ul class="lockbar" aria-label={say('locks.title')}>
      {stands.map((stand, index) => (
        <li key={stand.lock}>
          <LockTile
            stand={stand}
            then={then?.stands[index] ?? null}
            turn={then ? turnOf(stand.lock, then.effects) : 0}
            open={open}
          />
        </li>
      ))}
    </ul>
  );
}

/** The four locks as the table stands. */
export function useLocks(): readonly LockStand[] {
  const { say } = useDesk();
  const scenario = useScenario();
  const view = useView();
  const count = useCount();
  return useMemo(
    () => lockStands({ scenario, view, levels: view.draft.levels, count, say }),
    [scenario, view, count, say],
  );
}

interface LocksThen {
  readonly stands: readonly LockStand[];
  readonly effects: readonly LockEffect[];
}

/** The four locks as they would stand under the wording that is being looked at; null while none is. */
function useLocksThen(): LocksThen | null {
  const { say } = useDesk();
  const scenario = useScenario();
  const view = useView();
  const foresight = useForesight();
  if (foresight === null) return null;
  const { wording, next, effects } = foresight;
  const levels = { ...view.draft.levels, [wording.paragraph]: wording.level };
  return { stands: lockStands({ scenario, view, levels, count: next, say }), effects };
}

/** Which way a lock would turn, by what the preview says of it: 1 towards open, -1 towards shut, 0 where it stays or both. */
function turnOf(lock: Lock, effects: readonly LockEffect[]): -1 | 0 | 1 {
  const ways = new Set(effects.filter((effect) => effect.lock === lock).map(({ good }) => good));
  return ways.size !== 1 ? 0 : ways.has(true) ? 1 : -1;
}

interface LockTileProps {
  readonly stand: LockStand;
  readonly then: LockStand | null;
  readonly turn: -1 | 0 | 1;
  readonly open: () => void;
}

function LockTile({ stand, then, turn, open }: LockTileProps) {
  const { say } = useDesk();
  const shown = then ?? stand;
  const next = shown.parts.find(({ met }) => !met);
  const waits = next ? say('locks.waits', { waits: inside(next.words) }) : say('locks.nothing');
  const name = say(`lock.${stand.lock}`);
  return (
    <button
      type="button"
      class={`locktile lock-${shown.state} ${turn > 0 ? 'lock-turns-open' : turn < 0 ? 'lock-turns-shut' : ''}`}
      title={waits}
      onClick={open}
    >
      <span class="locktile-name">
        {turn === 0 ? (
          <Icon source={shown.state === 'open' ? openIcon : shutIcon} />
        ) : (
          <span class="lock-arrow" aria-hidden="true">
            {turn > 0 ? '▲' : '▼'}
          </span>
        )}
        <strong>{name}</strong>
        <span class="visually-hidden">{say(`locks.state.${shown.state}`)}</span>
      </span>{' '}
      <span class="locktile-value">{shown.value}</span>
      <LockGauge stand={shown} /> <span class="locktile-waits">{waits}</span>
    </button>
  );
}

/** What begins with a capital where it stands alone, inside a sentence. */
function inside(words: string): string {
  return words.replace(/^(A|An|Another) /, (article) => article.toLowerCase());
}

/** Solid is sure, hatched is possible, the gold line is what it takes. */
export function LockGauge({ stand }: { readonly stand: LockStand }) {
  return (
    <span class="lock-gauge" aria-hidden="true">
      <span class="lock-possible" style={{ width: `${stand.possible / 10}%` }} />
      <span class="lock-sure" style={{ width: `${stand.sure / 10}%` }} />
      <span class="lock-takes" style={{ left: `${stand.takes / 10}%` }} />
    </span>
  );
}
