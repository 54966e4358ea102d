import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { NOTHING_YET } from '../../session/hindsight.ts';
import { startHindsight } from '../../session/startHindsight.ts';
import { playbackOf } from '../../session/playback.ts';
import { newSession } from '../../session/session.ts';
import '../styles/after.css';
import '../styles/debrief.css';
import '../styles/lookingBack.css';
import { useFirstFocus } from '../kit/firstFocus.ts';
import { BeliefPart } from './BeliefPart.tsx';
import { type FinishedGame, FinishedGameContext, finishedGameOf, useFinishedGame } from './finishedGame.ts';
import { HandsPart } from './HandsPart.tsx';
import { HistoryPart } from './HistoryPart.tsx';
import { QuestionsPart } from './QuestionsPart.tsx';
import { ResultPart } from './ResultPart.tsx';
import { TurningPart } from './TurningPart.tsx';
import { VoicesPart } from './VoicesPart.tsx';
import { WordingPart } from './WordingPart.tsx';
import { useDesk, useScenario, useSession, useStore, useView } from '../kit/desk.ts';
import { read } from '../../telling/text.ts';
import { NextScenario } from '../guide/NextScenario.tsx';
import { luckNow } from '../kit/seed.ts';
import { Tabs } from '../kit/Tabs.tsx';
import { GamesDialog } from '../games/GamesDialog.tsx';
import { ShareDoor } from '../games/ShareDoor.tsx';
import { recordNow } from '../kit/recordFile.ts';

/** The parts of a debrief, in the order in which they are best read. */
const PARTS = {
  belief: BeliefPart,
  result: ResultPart,
  turning: TurningPart,
  wording: WordingPart,
  hands: HandsPart,
  history: HistoryPart,
  voices: VoicesPart,
  questions: QuestionsPart,
} as const;
type Part = keyof typeof PARTS;
const ORDER = Object.keys(PARTS) as readonly Part[];

/** Where no hands went up there is nothing to set beliefs against first: what came of it leads. */
const WITHOUT_VOTE: readonly Part[] = ['result', ...ORDER.filter((part) => part !== 'result')];

/** The debrief: one thing to look at at a time, from what was believed to what to think about. */
export function Debrief() {
  const { say } = useDesk();
  const scenario = useScenario();
  const { outcome } = useView();
  const finished = useLookingBack();
  const branched = useSession((state) => state.branched);
  const [part, setPart] = useState<Part>(outcome?.tally ? 'belief' : 'result');
  const heading = useFirstFocus<HTMLHeadingElement>();
  const panel = useRef<HTMLDivElement>(null);
  if (!outcome || !finished) return null;
  const Shown = PARTS[part];
  const order = outcome.tally ? ORDER : WITHOUT_VOTE;
  const next = order[order.indexOf(part) + 1];
  const goTo = (to: Part): void => {
    setPart(to);
    window.scrollTo(0, 0);
    panel.current?.focus({ preventScroll: true });
  };
  return (
    <FinishedGameContext.Provider value={finished}>
      <main class="page debrief" id="main">
        <header class="debrief-head">
          <h1 tabIndex={-1} ref={heading}>
            {say('debrief.head', { title: read(scenario.title) })}
          </h1>
          {branched > 0 && <p class="muted">{say('log.branched', { moves: branched })}</p>}
        </header>
        <Tabs
          tabs={order}
          shown={part}
          onShow={setPart}
          name={say('debrief.parts')}
          id="part"
          panel="part"
          more="debrief-tabs"
        >
          {(each) => say(`debrief.tab.${each}`)}
        </Tabs>
        <div
          class="debrief-part"
          role="tabpanel"
          id="part"
          aria-labelledby={`part-${part}`}
          tabIndex={-1}
          ref={panel}
        >
          <Shown />
        </div>
        <footer class="debrief-foot">
          {next && (
            <button type="button" class="button button-first" onClick={() => goTo(next)}>
              {say('debrief.next', { part: say(`debrief.tab.${next}`) })}
            </button>
          )}
          <NextScenario first={!next} />
          <Actions last={!next} />
        </footer>
      </main>
    </FinishedGameContext.Provider>
  );
}

/** The game that has just ended, and what a worker finds out about it. */
function useLookingBack(): FinishedGame | null {
  const { session, player } = useDesk();
  const game = useSession((state) => state.game);
  const back = useMemo(() => {
    const state = session.getState();
    return state.game.outcome ? finishedGameOf(state.scenario, recordNow(state)) : null;
  }, [game]);
  const [hindsight, setHindsight] = useState(NOTHING_YET);
  useEffect(() => {
    if (!back?.followed) return;
    const { scenario, record } = back;
    return startHindsight({ scenario, record, luck: record.seed }, setHindsight);
  }, [back]);
  const opener = useRef<Element | null>(null);
  const watching = useStore(player, ({ shown }) => shown !== null);
  useLayoutEffect(() => {
    // A player who comes back from a record stands where they left.
    if (!watching && opener.current instanceof HTMLElement) opener.current.focus();
  }, [watching]);
  const openAt = (command: number): void => {
    if (!back) return;
    const playback = playbackOf(back.scenario, back.record);
    // Frame 0 lies before the first command, so this one shows the table on which the move was made.
    opener.current = document.activeElement;
    if (playback) player.setState({ shown: { kind: 'game', playback, at: command } });
  };
  return back && { ...back, hindsight, openAt };
}

/** What can be done with a game that is over. */
function Actions({ last }: { readonly last: boolean }) {
  const { say, session, app, campaign } = useDesk();
  const { openAt } = useFinishedGame();
  const seed = useSession((state) => state.seed);
  const [sheet, setSheet] = useState<'share' | 'games' | null>(null);
  const again = (luck: number): void => {
    newSession(session, luck);
    app.send({ type: 'begun' });
  };
  return (
    <>
      <button
        type="button"
        class={last && !campaign.here ? 'button button-first' : 'button button-quiet'}
        onClick={() => again(luckNow())}
      >
        {say('debrief.again.new')}
      </button>
      <button type="button" class="button button-quiet" onClick={() => again(seed)}>
        {say('debrief.again.same')}
      </button>
      <button type="button" class="button button-quiet" onClick={() => openAt(0)}>
        {say('player.watch')}
      </button>
      <button type="button" class="button button-quiet" onClick={() => setSheet('share')}>
        {say('share.open')}
      </button>
      <button type="button" class="button button-quiet" onClick={() => setSheet('games')}>
        {say('games.title')}
      </button>
      <button type="button" class="button button-quiet" onClick={() => app.send({ type: 'left' })}>
        {say('debrief.leave')}
      </button>
      {sheet === 'share' && <ShareDoor onClose={() => setSheet(null)} />}
      {sheet === 'games' && <GamesDialog onClose={() => setSheet(null)} />}
    </>
  );
}
