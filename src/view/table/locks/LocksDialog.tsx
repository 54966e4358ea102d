import type { LockPart } from '../../../game/locks/parts.ts';
import { penOf } from '../../../scenario/model/roster.ts';
import { SEALS } from '../../../game/tuning/index.ts';
import { select } from '../../../session/session.ts';
import { placeName } from '../../../telling/events.ts';
import { Dialog } from '../../kit/Dialog.tsx';
import { useDesk, useScenario, useView } from '../../kit/desk.ts';
import { useLocks } from '../../kit/locksNow.ts';
import { Givers } from './Givers.tsx';
import { LockGauge } from './LockBar.tsx';
import { lookOf, partFigures, partWords, valueWords } from './lockWords.ts';

interface LocksDialogProps {
  readonly onClose: () => void;
  /** Somebody's dossier is wanted. */
  readonly onTurnTo: (who: string) => void;
  /** The draft is wanted. */
  readonly onDraft: () => void;
}

/** Each lock, what opens it, and what it has and lacks; each who can give a part is one press away. */
export function LocksDialog({ onClose, onTurnTo, onDraft }: LocksDialogProps) {
  const { say, session } = useDesk();
  const scenario = useScenario();
  const view = useView();
  const locks = useLocks();
  const turnTo = (who: string): void => {
    onClose();
    if (who === penOf(scenario)) return onDraft();
    select(session, who);
    onTurnTo(who);
  };
  return (
    <Dialog title={say('help.locks')} onClose={onClose} wide>
      <p class="muted">{say('locks.line')}</p>
      <div class="lock-sheets">
        {locks.map((seen) => (
          <section key={seen.lock} class={`lock-sheet lock-${lookOf(seen)}`}>
            <h3>
              {say(`lock.${seen.lock}`)}{' '}
              <span class="lock-value">{valueWords({ scenario, view, say }, seen)}</span>
            </h3>
            <LockGauge seen={seen} />
            <p class="muted">{say(`lock.${seen.lock}.opens`, SEALS.hands)}</p>
            <ul class="conditions">
              {seen.parts.map((part, index) => (
                <Part key={index} part={part} onTurnTo={turnTo} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

/** One part: whether it is there, its figures, who asks for it and who can give it. */
function Part({ part, onTurnTo }: { readonly part: LockPart; readonly onTurnTo: (who: string) => void }) {
  const { say } = useDesk();
  const scenario = useScenario();
  const view = useView();
  const { met, by, asked, who } = part;
  const figures = partFigures({ scenario, view, say }, part);
  return (
    <li class={met ? 'met' : 'unmet'}>
      <span class="visually-hidden">{say(met ? 'locks.met' : 'locks.unmet')} </span>
      <span class="lock-part">{partWords({ scenario, view, say }, part)}</span>
      {figures !== undefined && <span class="muted"> · {figures}</span>}
      {by !== undefined && (
        <span class="muted">
          {' · '}
          {asked ? say('locks.asks', { who: placeName(scenario, by, say) }) : placeName(scenario, by, say)}
        </span>
      )}
      {who.length > 0 && <Givers who={who} onTurnTo={onTurnTo} />}
    </li>
  );
}
