import openIcon from 'lucide-static/icons/chevron-down.svg?raw';
import shutIcon from 'lucide-static/icons/chevron-up.svg?raw';
import { useId, useState } from 'preact/hooks';
import type { ActionCard as Card, Message } from '../../../game/verbs/cards.ts';
import type { Say } from '../../../locale/say.ts';
import { useFirstFocus } from '../../kit/firstFocus.ts';
import { useDesk } from '../../kit/desk.ts';
import { Icon } from '../../kit/Icon.tsx';
import { perCent } from '../../../telling/numbers.ts';
import { Dots } from '../../kit/Sign.tsx';

interface ActionCardProps {
  readonly card: Card;
  readonly onPlay: () => void;
  /** Words for the button where the verb alone would not say enough. */
  readonly name?: string;
  /** The letter that makes the move, where one does. */
  readonly letter?: string;
}

/**
 * A move as a short row: its name, its cost, and what it changes; unfolded, in five lines, how surely too,
 * what it reveals and what it risks. One that cannot be made now says why in place of what it changes.
 */
export function ActionCard({ card, onPlay, name, letter }: ActionCardProps) {
  const { say } = useDesk();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [asking, ask] = useState(false);
  const refused = card.refusal !== null;
  const called = name ?? say(`verb.${card.verb}`);
  return (
    <li class={refused ? 'action action-refused' : 'action'}>
      <div class="action-head">
        {letter !== undefined && (
          <kbd class="action-letter" aria-hidden="true">
            {letter.toUpperCase()}
          </kbd>
        )}
        <div class="action-words">
          <button
            type="button"
            class="action-play"
            data-verb={card.verb}
            aria-disabled={refused}
            aria-keyshortcuts={letter}
            aria-describedby={`${id}-cost ${id}-line`}
            onClick={() => (refused ? setOpen(!open) : card.verb === 'withdraw-draft' ? ask(true) : onPlay())}
          >
            {called}
          </button>
          <span id={`${id}-cost`}>
            <Cost attention={card.attention} capital={card.capital} />
          </span>
          <p id={`${id}-line`} class={refused ? 'action-line action-refusal' : 'action-line'}>
            {card.refusal ? say(`refusal.${card.refusal.code}`, card.refusal.values) : inShort(card, say)}
          </p>
        </div>
        <button
          type="button"
          class="action-more"
          aria-expanded={open}
          aria-controls={open ? `${id}-lines` : undefined}
          aria-label={say('card.more', { verb: called })}
          onClick={() => setOpen(!open)}
        >
          <Icon source={open ? shutIcon : openIcon} />
        </button>
      </div>
      {asking && !refused && <SureToWithdraw onSure={onPlay} onKeep={() => ask(false)} />}
      {open && (
        <dl id={`${id}-lines`} class="action-lines">
          <Line title={say('card.effect')} messages={card.effects} />
          {card.certainty !== null && (
            <div>
              <dt>{say('card.certainty')}</dt>
              <dd>{say('card.certainty.value', { chance: perCent(card.certainty) })}</dd>
            </div>
          )}
          <Line title={say('card.reveals')} messages={card.reveals} />
          <Line title={say('card.risk')} messages={card.risks} />
        </dl>
      )}
    </li>
  );
}

/** Moves that may come to nothing: how likely that is stands before what they change, since it is what they are weighed by. */
const MAY_FAIL: ReadonlySet<string> = new Set(['send-delegation', 'request-letter']);

function inShort({ verb, certainty, effects }: Card, say: Say): string {
  const told = effects.map((message) => say(message.key, message.values)).join(' ');
  return certainty !== null && MAY_FAIL.has(verb)
    ? `${say('card.chance', { chance: perCent(certainty) })} ${told}`
    : told;
}

/** The one move that ends a game on the spot is made twice, by mouse, finger or key. */
function SureToWithdraw({ onSure, onKeep }: { readonly onSure: () => void; readonly onKeep: () => void }) {
  const { say } = useDesk();
  const id = useId();
  const keep = useFirstFocus<HTMLButtonElement>();
  return (
    <div class="inline-ask" role="group" aria-labelledby={id}>
      <span id={id}>{say('verb.withdraw-draft.ask')}</span>
      <button type="button" class="button button-quiet" ref={keep} onClick={onKeep}>
        {say('verb.withdraw-draft.keep')}
      </button>
      <button type="button" class="button" onClick={onSure}>
        {say('verb.withdraw-draft.do')}
      </button>
    </div>
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

/** What a move costs: attention in dots, political capital in points. */
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
