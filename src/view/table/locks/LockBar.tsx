import openIcon from 'lucide-static/icons/lock-open.svg?raw';
import shutIcon from 'lucide-static/icons/lock.svg?raw';
import { type LockSeen, locksFrom } from '../../../game/locks/lock.ts';
import type { Lock } from '../../../game/locks/rule.ts';
import { useDesk, useScenario, useView } from '../../kit/desk.ts';
import { Icon } from '../../kit/Icon.tsx';
import { useLocks } from '../../kit/locksNow.ts';
import { useForesight } from '../draft/foresight.ts';
import type { EffectTold } from './effectWords.ts';
import { lookOf, partWords, valueWords } from './lockWords.ts';

/** The four locks, always in sight: how far each is open, and what it waits for. */
export function LockBar({ open }: { readonly open: () => void }) {
  const { say } = useDesk();
  const locks = useLocks();
  const then = useLocksThen();
  return (
    <ul class="lockbar" aria-label={say('locks.title')}>
      {locks.map((seen, index) => (
        <li key={seen.lock}>
          <LockTile
            seen={then?.locks[index] ?? seen}
            turn={then ? turnOf(seen.lock, then.effects) : 0}
            open={open}
          />
        </li>
      ))}
    </ul>
  );
}

interface LocksThen {
  readonly locks: readonly LockSeen[];
  readonly effects: readonly EffectTold[];
}

/** The four locks as they would stand under the wording that is being looked at; null while none is. */
function useLocksThen(): LocksThen | null {
  const scenario = useScenario();
  const view = useView();
  const foresight = useForesight();
  if (foresight === null) return null;
  const { wording, next, effects } = foresight;
  const levels = { ...view.draft.levels, [wording.paragraph]: wording.level };
  return { locks: locksFrom(scenario, view, levels, next), effects };
}

/** Which way a lock would turn, by what the preview says of it: 1 towards open, -1 towards shut, 0 where it stays or both. */
function turnOf(lock: Lock, effects: readonly EffectTold[]): -1 | 0 | 1 {
  const ways = new Set(effects.filter((effect) => effect.place === lock).map(({ good }) => good));
  return ways.size !== 1 ? 0 : ways.has(true) ? 1 : -1;
}

interface LockTileProps {
  readonly seen: LockSeen;
  readonly turn: -1 | 0 | 1;
  readonly open: () => void;
}

function LockTile({ seen, turn, open }: LockTileProps) {
  const { say } = useDesk();
  const scenario = useScenario();
  const view = useView();
  const next = seen.parts.find(({ met }) => !met);
  const waits = next
    ? say('locks.waits', { waits: inside(partWords({ scenario, view, say }, next)) })
    : say('locks.nothing');
  const look = lookOf(seen);
  return (
    <button
      type="button"
      class={`locktile lock-${look} ${turn > 0 ? 'lock-turns-open' : turn < 0 ? 'lock-turns-shut' : ''}`}
      title={waits}
      onClick={open}
    >
      <span class="locktile-name">
        {turn === 0 ? (
          <Icon source={look === 'open' ? openIcon : shutIcon} />
        ) : (
          <span class="lock-arrow" aria-hidden="true">
            {turn > 0 ? '▲' : '▼'}
          </span>
        )}
        <strong>{say(`lock.${seen.lock}`)}</strong>
        <span class="visually-hidden">{say(`locks.state.${look}`)}</span>
      </span>{' '}
      <span class="locktile-value">{valueWords({ scenario, view, say }, seen)}</span>
      <LockGauge seen={seen} /> <span class="locktile-waits">{waits}</span>
    </button>
  );
}

/** What begins with a capital where it stands alone, inside a sentence. */
function inside(words: string): string {
  return words.replace(/^(A|An|Another) /, (article) => article.toLowerCase());
}

/** Solid is sure, hatched is possible, the gold line is what the next half of a seal takes. */
export function LockGauge({ seen: { measure, takes } }: { readonly seen: LockSeen }) {
  const { sure, possible } = measure;
  const share = (part: number, { of = 1 }: typeof sure): string =>
    `${Math.max(0, Math.min(100, (100 * part) / Math.max(1, of)))}%`;
  return (
    <span class="lock-gauge" aria-hidden="true">
      <span class="lock-possible" style={{ width: share(possible.have, possible) }} />
      <span class="lock-sure" style={{ width: share(sure.have, sure) }} />
      <span class="lock-takes" style={{ left: share(takes, sure) }} />
    </span>
  );
}
