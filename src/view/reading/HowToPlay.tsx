import { useDesk } from '../kit/desk.ts';
import { FirstGame } from '../guide/FirstGame.tsx';
import { LocksExplained } from '../kit/Locks.tsx';
import { Prose } from '../kit/Prose.tsx';
import { KEYS } from '../kit/shortcuts.ts';

/** How a round goes, what the locks are, how to read what is shown, and which keys there are. */
export function HowToPlay() {
  const { say } = useDesk();
  return (
    <div class="help">
      <section>
        <h3>{say('help.round')}</h3>
        <ol class="help-steps">
          {(['1', '2', '3', '4'] as const).map((step) => (
            <li key={step}>
              <Prose text={say(`help.round.${step}`)} />
            </li>
          ))}
        </ol>
      </section>
      <FirstGame />
      <section>
        <h3>{say('help.known')}</h3>
        <p>
          <Prose text={say('help.known.text')} />
        </p>
      </section>
      <section>
        <h3>{say('help.origin')}</h3>
        <p>{say('help.origin.text')}</p>
      </section>
      <section>
        <h3>{say('help.locks')}</h3>
        <LocksExplained />
      </section>
      <section>
        <h3>{say('help.keys')}</h3>
        <dl class="keys">
          {KEYS.map((key) => (
            <div key={key}>
              <dt>
                <kbd>{key.toUpperCase()}</kbd>
              </dt>
              <dd>{say(`help.key.${key}`)}</dd>
            </div>
          ))}
          <div>
            <dt>
              <kbd>{say('help.arrows')}</kbd>
            </dt>
            <dd>{say('help.key.arrows')}</dd>
          </div>
          <div>
            <dt>
              <kbd>{say('help.escape')}</kbd>
            </dt>
            <dd>{say('help.key.escape')}</dd>
          </div>
        </dl>
        <p class="muted">{say('help.keys.line')}</p>
      </section>
      <section>
        <h3>{say('help.stuck')}</h3>
        <p>{say('help.stuck.text')}</p>
      </section>
    </div>
  );
}
