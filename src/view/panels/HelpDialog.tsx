import { Dialog } from './Dialog.tsx';
import { useDesk } from './desk.ts';
import { LocksExplained } from './Locks.tsx';
import { KEYS } from './shortcuts.ts';

const TERMS = [
  'penholder',
  'permanent',
  'elected',
  'a3',
  'chapterVII',
  'silence',
  'inBlue',
  'abstention',
  'veto',
  'redLine',
  'package',
  'whip',
  'attention',
  'pressure',
] as const;

/** What the locks are, how a round goes, which keys there are, and what the words mean. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const { say } = useDesk();
  return (
    <Dialog title={say('help.title')} onClose={onClose} wide>
      <div class="help">
        <section>
          <h3>{say('help.round')}</h3>
          <p>{say('help.round.text')}</p>
          <p>{say('help.known.text')}</p>
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
          </dl>
        </section>
        <section>
          <h3>{say('help.words')}</h3>
          <dl class="glossary">
            {TERMS.map((term) => (
              <div key={term}>
                <dt>{say(`term.${term}`)}</dt>
                <dd>{say(`term.${term}.means`)}</dd>
              </div>
            ))}
          </dl>
        </section>
        <p class="muted">{say('help.model')}</p>
      </div>
    </Dialog>
  );
}
