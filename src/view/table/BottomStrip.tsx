import { joined } from '../../locale/sentences.ts';
import logIcon from 'lucide-static/icons/scroll-text.svg?raw';
import { useEffect } from 'preact/hooks';
import { useCommand } from '../kit/command.ts';
import { announce } from '../kit/announcer.ts';
import { useFirstFocus } from '../kit/firstFocus.ts';
import { useDesk, useScenario, useSession, useView } from '../kit/desk.ts';
import { Icon } from '../kit/Icon.tsx';
import { unusedAttention } from '../../telling/attention.ts';
import { told } from '../../telling/summary.ts';

interface BottomStripProps {
  readonly asking: boolean;
  readonly onAsk: (asking: boolean) => void;
  /** The whole of what happened is wanted. */
  readonly onLog: () => void;
}

/** What the last move changed, and the way into the next round. */
export function BottomStrip({ asking, onAsk, onLog }: BottomStripProps) {
  const { say, announcer } = useDesk();
  const command = useCommand();
  const scenario = useScenario();
  const view = useView();
  const events = useSession((state) => state.events);
  const refusal = useSession((state) => state.refusal);
  const sure = useFirstFocus<HTMLButtonElement>(asking);
  const lines = refusal ? [say(`refusal.${refusal.code}`, refusal.values)] : told(scenario, events, say);
  const text = joined(say, 'sentences', lines);
  useEffect(() => {
    if (text) announce(announcer, joined(say, 'sentences', lines.slice(0, 6)));
  }, [events, refusal]);
  const end = (): void => {
    onAsk(false);
    command({ type: 'close-round' });
  };
  const waiting = view.session === 'cables';
  return (
    <footer class="strip">
      <button type="button" class="ticker-open" title={text} onClick={onLog}>
        <span class={refusal ? 'ticker ticker-refusal' : 'ticker'}>
          {text ||
            say(view.round === 1 ? 'strip.quiet' : 'strip.resumed', {
              round: view.round,
              rounds: scenario.period.rounds,
            })}
        </span>
        <Icon source={logIcon} />
        <span class="visually-hidden">{say('strip.log')}</span>
      </button>
      {asking ? (
        <div class="inline-ask" role="group" aria-label={say('strip.ask.title')}>
          <span>{unusedAttention(scenario, view, say)}</span>
          <button type="button" class="button button-first" ref={sure} onClick={end}>
            {say('strip.ask.end')}
          </button>
          <button type="button" class="button button-quiet" onClick={() => onAsk(false)}>
            {say('strip.ask.stay')}
          </button>
        </div>
      ) : (
        <button
          type="button"
          class="button button-first"
          aria-disabled={waiting}
          aria-keyshortcuts="E"
          title={waiting ? say('refusal.answer-first') : undefined}
          onClick={() => (view.attention > 0 && !waiting ? onAsk(true) : end())}
        >
          {say('verb.close-round')}
        </button>
      )}
    </footer>
  );
}
