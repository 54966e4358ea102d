import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Paragraph } from '../../scenario/model/scenario.ts';
import type { Screen } from '../../session/app.ts';
import { select, undo, viewOf } from '../../session/session.ts';
import '../styles/table.css';
import { Accounts } from './accounts/Accounts.tsx';
import { BottomStrip } from './BottomStrip.tsx';
import { Cables } from './Cables.tsx';
import { countNow } from '../kit/count.ts';
import { useDesk, useSession, useStore } from '../kit/desk.ts';
import { Dossier } from './dossier/Dossier.tsx';
import { DraftPaper } from './draft/DraftPaper.tsx';
import { GamesDialog } from '../games/GamesDialog.tsx';
import { Guide } from '../guide/Guide.tsx';
import { HeatBoard, HeatMap } from './draft/HeatMap.tsx';
import { LastCalls } from '../vote/LastCalls.tsx';
import { LocksDialog } from './locks/LocksDialog.tsx';
import { LogDialog } from './LogDialog.tsx';
import { Tabs } from '../kit/Tabs.tsx';
import { readAt } from '../kit/reading.ts';
import { useShortcuts } from '../kit/shortcuts.ts';
import { StageHost } from '../kit/StageHost.tsx';
import { TopBar } from './TopBar.tsx';
import type { Sheet } from './TopBar.tsx';
import { LowerPanel } from './LowerPanel.tsx';
import { FAMILIES, type Family } from '../../game/verbs/verb.ts';
import { VerbDialog } from './verbs/VerbDialog.tsx';
import { Voices } from './dossier/Voices.tsx';
import { ShowOfHands } from '../vote/VotePanel.tsx';

const FILES = ['cables', 'dossier', 'voices'] as const;
type File = (typeof FILES)[number];
const SIDES = ['cables', 'board', 'draft', 'people'] as const;
type Side = (typeof SIDES)[number];

interface TableProps {
  readonly screen: Screen;
  readonly open: (sheet: 'settings' | 'help') => void;
}

/** The table itself: cables and dossiers on the left, the chamber in the middle, the draft on the right. */
export function Table({ screen, open }: TableProps) {
  const { say, session, settings, stage, reading } = useDesk();
  const round = useSession((state) => viewOf(state).round);
  const waiting = useSession((state) => viewOf(state).session === 'cables');
  const selected = useSession((state) => state.selected);
  const asked = useSession((state) => state.asked);
  const staged = useStore(settings, (state) => state.stage);
  const [drawn, setDrawn] = useState(true);
  const [file, setFile] = useState<File>('cables');
  const [side, setSide] = useState<Side>('cables');
  const [sheet, setSheet] = useState<'locks' | 'log' | 'log-end' | 'games' | 'accounts' | 'heat' | null>(
    null,
  );
  const [family, setFamily] = useState<Family | null>(null);
  const openFamily = (place: number) => (): void => setFamily(FAMILIES[place - 1] ?? null);
  const [asking, setAsking] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const voting = screen !== 'table';

  useEffect(() => {
    if (selected !== null) setFile('dossier');
  }, [selected, asked]);
  // The button that was pressed to come here is gone; a round begins with what came in.
  useLayoutEffect(() => focusOn('#file-cables'), []);
  // Before anything is painted: nobody sees a round open without what came in.
  useLayoutEffect(() => {
    if (!waiting) return;
    setFile('cables');
    setSide('cables');
  }, [waiting, round]);
  useEffect(() => setAsking(false), [round]);

  const show = (which: Sheet): void => {
    if (which === 'settings' || which === 'help') open(which);
    else setSheet(which);
  };
  const turnTo = (who: string): void => {
    select(session, who);
    setSide('people');
  };
  const goToDraft = (): void => {
    setSide('draft');
    focusOn('#draft-title');
  };
  const goToParagraph = (paragraph: Paragraph): void => {
    setSide('draft');
    focusOn(`[data-paragraph="${paragraph}"] [tabindex="0"]`);
  };
  const nextUndecided = (): void => {
    const members = countNow(session.getState())
      .members.filter(({ member }) => member !== viewOf(session.getState()).seat)
      .map(({ member, leaning }) => ({ member, leaning }));
    const from = members.findIndex(({ member }) => member === selected);
    const turned = [...members.slice(from + 1), ...members.slice(0, from + 1)];
    const found = turned.find(
      ({ leaning }) => leaning === 'unknown' || leaning === 'leaningYes' || leaning === 'abstain',
    );
    if (!found) return;
    select(session, found.member);
    setSide('people');
    focusOn(`[data-who="${found.member}"]`);
  };
  const numbered = {
    '1': openFamily(1),
    '2': openFamily(2),
    '3': openFamily(3),
    '4': openFamily(4),
    '5': openFamily(5),
  };
  useShortcuts({
    ...numbered,
    h: () => setSheet('heat'),
    m: () => stage.current?.turn(),
    l: () => setSheet('log'),
    d: goToDraft,
    n: nextUndecided,
    e: () => root.current?.querySelector<HTMLElement>('.strip [aria-keyshortcuts="E"]')?.click(),
    u: () => void undo(session),
    g: () => readAt(reading, 'codex'),
    '?': () => open('help'),
  });

  return (
    <div
      class={`table ${voting ? 'table-voting' : ''} ${staged && (drawn || voting) ? '' : 'table-unstaged'}`}
      data-side={side}
      ref={root}
    >
      <TopBar open={show} />
      {!voting && <Guide />}
      {!voting && (
        <aside class="left" aria-label={say('table.files')}>
          <Tabs
            tabs={FILES}
            shown={file}
            onShow={setFile}
            name={say('table.files')}
            id="file"
            panel="file-panel"
          >
            {(each) => (
              <>
                {say(`table.${each}`)}
                {each === 'cables' && waiting && <span class="tab-flag">{say('table.cables.waiting')}</span>}
              </>
            )}
          </Tabs>
          <div class="file" role="tabpanel" id="file-panel" aria-labelledby={`file-${file}`} tabIndex={-1}>
            {file === 'cables' && <Cables />}
            {file === 'dossier' && <Dossier />}
            {file === 'voices' && <Voices />}
          </div>
        </aside>
      )}
      <main class="centre" id="main" aria-label={say('table.chamber')}>
        {staged && <StageHost onDrawn={setDrawn} />}
        {!(staged && drawn) && !voting && (
          <HeatBoard onTurnTo={() => setSide('people')} onParagraph={goToParagraph} />
        )}
        {!voting && <LowerPanel onTurnTo={turnTo} />}
      </main>
      <aside class="right" aria-label={say(voting ? 'vote.title' : 'draft.title')}>
        {screen === 'lastCalls' && <LastCalls />}
        {screen === 'vote' && <ShowOfHands />}
        {!voting && <DraftPaper />}
      </aside>
      {!voting && (
        <>
          <nav class="sides" aria-label={say('table.sides')}>
            {SIDES.map((each) => (
              <button
                type="button"
                key={each}
                data-to={each}
                aria-current={side === each ? 'page' : undefined}
                onClick={() => {
                  setSide(each);
                  for (const part of root.current?.querySelectorAll('.left, .centre, .right') ?? [])
                    part.scrollTop = 0;
                  if (each === 'cables') setFile('cables');
                  if (each === 'people') setFile('dossier');
                }}
              >
                {say(`side.${each}`)}
              </button>
            ))}
          </nav>
          <BottomStrip asking={asking} onAsk={setAsking} onLog={() => setSheet('log-end')} />
        </>
      )}
      {sheet === 'heat' && (
        <HeatMap
          onClose={() => setSheet(null)}
          onTurnTo={() => setSide('people')}
          onParagraph={goToParagraph}
        />
      )}
      {sheet === 'locks' && (
        <LocksDialog onClose={() => setSheet(null)} onTurnTo={() => setSide('people')} onDraft={goToDraft} />
      )}
      {family && !voting && <VerbDialog family={family} onClose={() => setFamily(null)} />}
      {sheet === 'games' && <GamesDialog onClose={() => setSheet(null)} />}
      {(sheet === 'log' || sheet === 'log-end') && (
        <LogDialog atEnd={sheet === 'log-end'} onClose={() => setSheet(null)} />
      )}
      {sheet === 'accounts' && <Accounts onClose={() => setSheet(null)} />}
    </div>
  );
}

/** Puts the focus on a part of the table: at once, or once the tab that it stands behind is drawn. */
function focusOn(selector: string): void {
  const put = (): boolean => {
    const element = document.querySelector<HTMLElement>(selector);
    element?.focus();
    return element !== null && document.activeElement === element;
  };
  if (!put()) requestAnimationFrame(put);
}
