import downIcon from 'lucide-static/icons/chevron-down.svg?raw';
import upIcon from 'lucide-static/icons/chevron-up.svg?raw';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { editCost } from '../../../game/verbs/editParagraph.ts';
import { generalCards } from '../../../game/verbs/cards.ts';
import type { ActionCard as Card } from '../../../game/verbs/cards.ts';
import { refusalOf } from '../../../game/verbs/legality.ts';
import type { Level, Paragraph } from '../../../scenario/model/scenario.ts';
import { LEVELS, PARAGRAPHS } from '../../../scenario/model/scenario.ts';
import { dispatch, preview } from '../../../session/session.ts';
import { ActionCard } from '../verbs/ActionCard.tsx';
import { useDesk, useScenario, useSession, useView } from '../../kit/desk.ts';
import { Icon } from '../../kit/Icon.tsx';
import { usePlay } from '../verbs/play.ts';
import { ParagraphText } from './ParagraphText.tsx';
import { PreviewHost } from './Preview.tsx';
import { moveFocus } from '../../kit/rovingFocus.ts';
import { useLow } from '../../kit/narrow.ts';

const DRAFT_VERBS = new Set([
  'circulate-draft',
  'place-under-silence',
  'put-in-blue',
  'call-vote',
  'withdraw-draft',
]);

/** The draft resolution on paper: ten paragraphs, a wording of each, and what can be done with the whole. */
export function DraftPaper() {
  const { say, session } = useDesk();
  const scenario = useScenario();
  const view = useView();
  const { draft } = view;
  const finger = useRef(0);
  return (
    <section
      class={draft.state === 'inBlue' ? 'draft draft-blue' : 'draft'}
      aria-labelledby="draft-title"
      onPointerDownCapture={(event) => {
        finger.current = event.pointerType === 'touch' || paperGivesWay() ? event.timeStamp : 0;
      }}
      onKeyDownCapture={() => {
        finger.current = 0;
      }}
      onPointerLeave={(event) => {
        // A page that is scrolled by keys moves the paper from under a mouse that rests.
        if (event.currentTarget.querySelector('.level:focus-visible')) return;
        if (isHover(event, finger.current)) preview(session, null);
      }}
    >
      <header class="draft-head">
        <h2 id="draft-title" tabIndex={-1}>
          {say('draft.title')}
        </h2>
        <p class="draft-state">
          {say(`state.draftResolution.${draft.state}`)}
          {draft.state === 'underSilence' &&
            draft.silenceUntil !== null &&
            `, ${say('draft.silence', { round: draft.silenceUntil })}`}
          {draft.revisions > 0 && ` · ${say('draft.revision', { revision: draft.revisions })}`}
        </p>
        {scenario.meeting && (
          <p class="draft-state">{say('draft.meeting', { rounds: scenario.period.rounds })}</p>
        )}
      </header>
      <ol class="paragraphs">
        <li class="paragraph-opening" aria-hidden="true">
          {say('draft.opening', { meeting: scenario.meeting ? 'yes' : 'no' })}
        </li>
        {PARAGRAPHS.map((paragraph, index) => (
          <ParagraphRow key={paragraph} paragraph={paragraph} number={index + 1} finger={finger} />
        ))}
      </ol>
      <DraftVerbs />
    </section>
  );
}

/**
 * Whether the preview takes its room from the paper, which then moves under whatever points at it: a mouse is
 * heeded like a finger there, by its presses alone.
 */
function paperGivesWay(): boolean {
  return window.matchMedia('(max-width: 1100px)').matches;
}

/** Browsers move a mouse that is not there when a finger has tapped; that is no hovering. */
function isHover(event: PointerEvent, fingerAt: number): boolean {
  if (paperGivesWay()) return false;
  return event.pointerType === 'mouse' && (fingerAt === 0 || event.timeStamp - fingerAt > 1000);
}

interface ParagraphRowProps {
  readonly paragraph: Paragraph;
  readonly number: number;
  /** When a finger last touched the paper, or what counts as one; 0 where the last to touch it was a mouse or a key. */
  readonly finger: { readonly current: number };
}

function ParagraphRow({ paragraph, number, finger }: ParagraphRowProps) {
  const { say } = useDesk();
  const scenario = useScenario();
  const view = useView();
  const shown = useSession((state) => (state.preview?.paragraph === paragraph ? state.preview.level : null));
  const level = view.draft.levels[paragraph];
  const sent = view.draft.circulated?.[paragraph];
  const changing = shown !== null && shown !== level;
  const row = useRef<HTMLLIElement>(null);
  const low = useLow();
  useEffect(() => {
    // What is looked at stays in sight.
    if (shown === null || !paperGivesWay()) return;
    const drawn = requestAnimationFrame(() => {
      const kept = low ? row.current?.querySelector('.paragraph-head') : row.current;
      kept?.scrollIntoView({ block: 'nearest' });
    });
    return () => cancelAnimationFrame(drawn);
  }, [shown, low]);
  return (
    <li
      ref={row}
      class={shown === null ? 'paragraph' : 'paragraph paragraph-shown'}
      data-paragraph={paragraph}
    >
      <div class="paragraph-head">
        <h3>
          <span class="paragraph-number">{number}.</span> {say(`paragraph.${paragraph}`)}
        </h3>
        {scenario.openParagraphs?.includes(paragraph) === false ? (
          <p class="draft-state">{say('draft.closed')}</p>
        ) : (
          <LevelChooser paragraph={paragraph} level={level} finger={finger} />
        )}
      </div>
      <p
        class={
          shown === 0 || (shown === null && level === 0) ? 'paragraph-text paragraph-bare' : 'paragraph-text'
        }
      >
        <ParagraphText
          before={say(`paragraph.${paragraph}.${changing ? level : (sent ?? level)}`)}
          text={say(`paragraph.${paragraph}.${shown ?? level}`)}
        />
        {!changing && sent !== undefined && sent !== level && (
          <span class="paragraph-unsent"> {say('draft.unsent')}</span>
        )}
      </p>
      {low && shown !== null && <PreviewHost />}
    </li>
  );
}

/** Four levels of one paragraph. To point at one shows what it would do; to press it writes it. */
function LevelChooser({
  paragraph,
  level,
  finger,
}: Omit<ParagraphRowProps, 'number'> & { readonly level: Level }) {
  const { say, session } = useDesk();
  const scenario = useScenario();
  const view = useView();
  const group = useRef<HTMLDivElement>(null);
  const shown = useSession((state) => (state.preview?.paragraph === paragraph ? state.preview.level : null));
  const point = (at: Level): void => preview(session, { paragraph, level: at });
  const write = (at: Level): void => {
    // A finger cannot hover: its first touch shows, clear of what is shown, and its second writes.
    if (finger.current > 0 && shown !== at) {
      point(at);
      group.current?.closest('li')?.scrollIntoView({ block: 'start' });
    } else if (at !== level) dispatch(session, { type: 'edit-paragraph', paragraph, level: at });
  };
  const cost = editCost(view, paragraph);
  const refused = LEVELS.filter(
    (at) =>
      at !== level && refusalOf(scenario, view, { type: 'edit-paragraph', paragraph, level: at }) !== null,
  );
  // Forty of these stand on the paper, and most moves leave them as they are.
  return useMemo(
    () => (
      <div
        class="levels"
        role="radiogroup"
        aria-label={say('draft.levels', { title: say(`paragraph.${paragraph}`) })}
        ref={group}
        onKeyDown={(event) => moveFocus(event, 'scale', 'button')}
      >
        {LEVELS.map((at) => (
          <button
            type="button"
            role="radio"
            key={at}
            class={shown === at ? 'level level-shown' : 'level'}
            aria-checked={at === level}
            aria-disabled={refused.includes(at)}
            aria-label={say('draft.level', { level: at, text: say(`paragraph.${paragraph}.${at}`) })}
            title={
              refused.includes(at) ? undefined : say('preview.cost', { attention: at === level ? 0 : cost })
            }
            tabIndex={at === (shown ?? level) ? 0 : -1}
            onPointerMove={(event) => {
              // A page that scrolls under a mouse that rests enters a level too, and nobody pointed at it.
              const moved = event.movementX !== 0 || event.movementY !== 0;
              if (moved && shown !== at && isHover(event, finger.current)) point(at);
            }}
            onFocus={() => {
              if (finger.current === 0) point(at);
            }}
            onBlur={(event) => {
              // To press what the preview offers is not to leave it.
              const to = event.relatedTarget;
              if (!(to instanceof Element && to.closest('.preview'))) preview(session, null);
            }}
            onClick={() => write(at)}
          >
            {at}
          </button>
        ))}
      </div>
    ),
    [say, paragraph, level, shown, cost, refused.join()],
  );
}

/** What can be done with the whole text. Closed it names the next step; open it lays out all of them. */
function DraftVerbs() {
  const { say } = useDesk();
  const make = usePlay();
  const scenario = useScenario();
  const view = useView();
  const [open, setOpen] = useState(false);
  const cards = generalCards(scenario, view).filter((card) => DRAFT_VERBS.has(card.verb));
  if (cards.length === 0) return null;
  const next = cards.find((card) => card.refusal === null && card.verb !== 'withdraw-draft') ?? null;
  const play = (card: Card): void => {
    setOpen(false);
    make(card);
  };
  return (
    <footer class="draft-verbs">
      <button type="button" class="draft-steps" aria-expanded={open} onClick={() => setOpen(!open)}>
        <strong>{say('draft.steps')}</strong>
        <span class="draft-next">
          {next
            ? say(`verb.${next.verb}`)
            : say('draft.wait', { cable: view.session === 'cables' ? 'yes' : 'no' })}
        </span>
        <Icon source={open ? downIcon : upIcon} />
      </button>
      {open && (
        <ul class="actions">
          {[...cards]
            .sort((a, b) => Number(b === next) - Number(a === next))
            .map((card) => (
              <ActionCard key={card.verb} card={card} onPlay={() => play(card)} />
            ))}
        </ul>
      )}
    </footer>
  );
}
