import { useId } from 'preact/hooks';
import type { ActionCard as Card, Message } from '../../game/cards.ts';
import { useDesk } from './desk.ts';
import { perCent } from './numbers.ts';
import { Dots } from './Sign.tsx';

interface ActionCardProps {
  readonly card: Card;
  readonly onPlay: () => void;
  /** Words for the button where the verb alone would not say enough. */
  readonly name?: string;
}

/**
 * A move in five lines: its name and cost, what it changes, how surely, what it reveals, what it risks.
 * One that cannot be made now says why, and what it would change.
 */
export function ActionCard({ card, onPlay, name }: ActionCardProps) {
  const { say } = useDesk();
  const id = useId();
  const refused = card.refusal !== null;
  return (
    <li class={refused ? 'action action-refused' : 'action'}>
      <div class="action-head">
        <button
          type="button"
          class="action-play"
          aria-disabled={refused}
          aria-describedby={`${id}-cost ${id}-lines`}
          onClick={() => {
            if (!refused) onPlay();
          }}
        >
          {name ?? say(`verb.${card.verb}`)}
        </button>
        <span id={`${id}-cost`}>
          <Cost attention={card.attention} capital={card.capital} />
        </span>
      </div>
      <div id={`${id}-lines`} class="action-lines">
        {card.refusal && (
          <p class="action-refusal">{say(`refusal.${card.refusal.code}`, card.refusal.values)}</p>
        )}
        <dl>
          <Line title={say('card.effect')} messages={card.effects} />
          {!refused && card.certainty !== null && (
            <div>
              <dt>{say('card.certainty')}</dt>
              <dd>{say('card.certainty.value', { chance: perCent(card.certainty) })}</dd>
            </div>
          )}
          {!refused && <Line title={say('card.reveals')} messages={card.reveals} />}
          {!refused && <Line title={say('card.risk')} messages={card.risks} />}
        </dl>
      </div>
    </li>
  );
}

function Line({ title, messages }: { readonly title: string; readonly messages: readonly Message[] }) {
  const { say } = useDesk();
  if (messages.length === 0) return null;
  return (
    <div>
      <dt>{title}</dt>
      <dd>{messages.map((message) => say(message.key, message.values)).join(' ')}</dd>
    </div>
  );
}

/** What a move costs: attention in dots, home capital in points. */
function Cost({ attention, capital }: { readonly attention: number; readonly capital: number }) {
  const { say } = useDesk();
  return (
    <span class="cost">
      <span class="visually-hidden">{say('card.cost', { attention, capital })}</span>
      <span aria-hidden="true" class="cost-shown">
        {attention === 0 ? say('card.free') : <Dots on={attention} of={attention} />}
        {capital > 0 && <span>{say('card.capital', { capital })}</span>}
      </span>
    </span>
  );
}
