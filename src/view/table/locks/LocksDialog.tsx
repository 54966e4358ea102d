import { select } from '../../../session/session.ts';
import { Dialog } from '../../kit/Dialog.tsx';
import { useDesk } from '../../kit/desk.ts';
import { LockGauge, useLocks } from './LockBar.tsx';

/** Each lock, what opens it, and what it has and lacks; the one that holds a part is one press away. */
export function LocksDialog({
  onClose,
  onTurnTo,
}: {
  readonly onClose: () => void;
  /** Somebody's dossier is wanted. */
  readonly onTurnTo: (who: string) => void;
}) {
  const { say, session } = useDesk();
  const stands = useLocks();
  return (
    <Dialog title={say('help.locks')} onClose={onClose} wide>
      <p class="muted">{say('locks.line')}</p>
      <div class="lock-sheets">
        {stands.map((stand) => (
          <section key={stand.lock} class={`lock-sheet lock-${stand.state}`}>
            <h3>
              {say(`lock.${stand.lock}`)} <span class="lock-value">{stand.value}</span>
            </h3>
            <LockGauge stand={stand} />
            <p class="muted">{say(`lock.${stand.lock}.opens`)}</p>
            <ul class="conditions">
              {stand.parts.map((part) => (
                <li key={`${part.words} ${part.detail}`} class={part.met ? 'met' : 'unmet'}>
                  <span class="visually-hidden">{say(part.met ? 'locks.met' : 'locks.unmet')} </span>
                  {part.who === undefined ? (
                    part.words
                  ) : (
                    <button
                      type="button"
                      class="link"
                      onClick={() => {
                        onClose();
                        select(session, part.who ?? null);
                        onTurnTo(part.who ?? '');
                      }}
                    >
                      {part.words}
                    </button>
                  )}
                  {part.detail !== undefined && <span class="muted"> · {part.detail}</span>}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
