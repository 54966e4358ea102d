import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { announce } from '../kit/announcer.ts';
import { useDesk, useScenario, useSession, useStore, useView } from '../kit/desk.ts';
import '../styles/guide.css';
import { layBeside } from './placement.ts';
import { GUIDED, markNow, type ShownMark, STEPS } from './marks.ts';

/** The marks of the first game: one sentence at a time, beside what it speaks of, until that is done. */
export function Guide() {
  const { settings } = useDesk();
  const on = useStore(settings, (state) => state.guide);
  const guided = useScenario().id === GUIDED;
  return on && guided ? <Marks /> : null;
}

function Marks() {
  const { say, settings, announcer } = useDesk();
  const view = useView();
  const commands = useSession((state) => state.commands);
  const selected = useSession((state) => state.selected);
  const [hidden, hide] = useState<string | null>(null);
  const now = markNow({ view, commands, selected });
  useEffect(() => {
    if (now) announce(announcer, say(`guide.${now.id}`), false, 'guide');
  }, [now?.id]);
  if (now === null || now.mark === hidden) return null;
  const end = (): void => {
    settings.setState({ guide: false });
    announce(announcer, say('guide.ended'));
  };
  return <MarkBox shown={now} onHide={() => hide(now.mark)} onEnd={end} />;
}

interface MarkBoxProps {
  readonly shown: ShownMark;
  readonly onHide: () => void;
  readonly onEnd: () => void;
}

/** It takes no focus: what it points at is described by its sentence, for a person who comes there by key. */
function MarkBox({ shown, onHide, onEnd }: MarkBoxProps) {
  const { say } = useDesk();
  const box = useRef<HTMLElement>(null);
  const words = useId();
  useAnchor(box, shown, words);
  // Of a level it is the mark itself that asks for the preview.
  const reading = useSession(({ preview }) => preview !== null);
  const away = reading && !shown.at.some((selector) => selector.includes('.levels'));
  return (
    <aside class={away ? 'guide guide-away' : 'guide'} aria-label={say('guide.title')} ref={box}>
      <p>
        {shown.id === shown.mark && (
          <span class="guide-step">{say('guide.step', { at: shown.step, of: STEPS })} </span>
        )}
        <span id={words}>{say(`guide.${shown.id}`)}</span>
      </p>
      <div class="guide-actions">
        <button type="button" class="link-button" onClick={onHide}>
          {say('guide.hide')}
        </button>
        <button type="button" class="link-button" onClick={onEnd}>
          {say('guide.end')}
        </button>
      </div>
    </aside>
  );
}

/** What about the table may change which anchor can be seen, or where it lies. */
const WATCHED = ['class', 'data-side', 'aria-selected', 'aria-expanded', 'aria-pressed', 'aria-current'];

/** Keeps the box beside the first of its anchors that can be seen, and ties the two together. */
function useAnchor(
  box: { readonly current: HTMLElement | null },
  { at, side }: ShownMark,
  words: string,
): void {
  const selectors = at.join('|');
  useLayoutEffect(() => {
    const table = box.current?.closest('.table');
    if (!table) return;
    let anchor: Element | null = null;
    let frame = 0;
    const look = (): void => {
      frame = 0;
      const found = firstSeen(table, at);
      if (found !== anchor) {
        untie(anchor, words);
        anchor = found;
        tie(anchor, words);
        // What it belongs to is read first: a cable before its answers, a paragraph with its levels.
        const cable = anchor?.closest('.cable');
        if (cable) cable.scrollIntoView({ block: 'start' });
        else (anchor?.closest('[data-paragraph]') ?? anchor)?.scrollIntoView({ block: 'nearest' });
      }
      // A move's card is read whole.
      if (box.current) layBeside(box.current, anchor?.closest('.action') ?? anchor, side);
    };
    const later = (): void => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    const changes = new MutationObserver(later);
    changes.observe(table, { childList: true, subtree: true, attributeFilter: WATCHED });
    window.addEventListener('resize', later);
    table.addEventListener('scroll', later, true);
    look();
    return () => {
      cancelAnimationFrame(frame);
      changes.disconnect();
      window.removeEventListener('resize', later);
      table.removeEventListener('scroll', later, true);
      untie(anchor, words);
    };
  }, [selectors, words]);
}

function firstSeen(table: Element, selectors: readonly string[]): Element | null {
  for (const selector of selectors) {
    for (const found of table.querySelectorAll(selector)) if (found.getClientRects().length > 0) return found;
  }
  return null;
}

function tie(anchor: Element | null, words: string): void {
  if (!anchor) return;
  anchor.setAttribute('data-guided', '');
  anchor.closest('.action')?.setAttribute('data-guided-card', '');
  const described = anchor.getAttribute('aria-describedby');
  anchor.setAttribute('aria-describedby', described ? `${described} ${words}` : words);
}

function untie(anchor: Element | null, words: string): void {
  if (!anchor) return;
  anchor.removeAttribute('data-guided');
  anchor.closest('.action')?.removeAttribute('data-guided-card');
  const rest = (anchor.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id !== words);
  if (rest.join('') === '') anchor.removeAttribute('aria-describedby');
  else anchor.setAttribute('aria-describedby', rest.join(' '));
}
