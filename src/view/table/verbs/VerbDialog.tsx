import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { placeName } from '../../../telling/events.ts';
import { ActionCard } from './ActionCard.tsx';
import { useDesk, useScenario, useSession, useStore, useView } from '../../kit/desk.ts';
import { Dialog } from '../../kit/Dialog.tsx';
import { usePlay } from './play.ts';
import { cardName } from '../../kit/actors.ts';
import { FAMILIES, type Family } from '../../../game/verbs/verb.ts';
import { familyCards } from './familyCards.ts';

/** Every move by a number and a letter: the number opens a family, the letter makes the move. */
export function VerbDialog({
  family: opened,
  onClose,
}: {
  readonly family: Family;
  readonly onClose: () => void;
}) {
  const { say, settings } = useDesk();
  const scenario = useScenario();
  const view = useView();
  const chosen = useSession((state) => state.selected);
  const lettered = useStore(settings, (state) => state.keys);
  const [family, setFamily] = useState(opened);
  const play = usePlay();
  const list = useRef<HTMLUListElement>(null);
  const cards = familyCards(scenario, view, chosen, family);
  const pick = (card: (typeof cards)[number]['card']): void => {
    onClose();
    play(card);
  };
  // Before the next key, which may follow at once.
  useLayoutEffect(() => {
    if (!lettered) return;
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const other = FAMILIES[Number(event.key) - 1];
      if (other) setFamily(other);
      const found = cards.find(({ letter }) => letter === event.key.toLowerCase());
      if (found) list.current?.querySelector<HTMLElement>(`[aria-keyshortcuts="${found.letter}"]`)?.click();
      if (other || found) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
  return (
    <Dialog title={say('verbs.title')} onClose={onClose}>
      <div class="segmented verb-families" role="group" aria-label={say('verbs.families')}>
        {FAMILIES.map((each, index) => (
          <button
            type="button"
            key={each}
            aria-pressed={each === family}
            data-first={each === opened ? '' : undefined}
            onClick={() => setFamily(each)}
          >
            <kbd aria-hidden="true">{index + 1}</kbd> {say(`verbs.${each}`)}
          </button>
        ))}
      </div>
      <p class="muted verb-aim">
        {chosen === null
          ? say('verbs.nobody')
          : say('verbs.chosen', { who: placeName(scenario, chosen, say) })}
      </p>
      <ul class="actions" ref={list}>
        {cards.map(({ card, letter }) => (
          <ActionCard
            key={JSON.stringify(card.command)}
            card={card}
            letter={letter}
            name={cardName(scenario, say, card, true)}
            onPlay={() => pick(card)}
          />
        ))}
        {cards.length === 0 && <li class="muted">{say('dossier.moves.none')}</li>}
      </ul>
    </Dialog>
  );
}
