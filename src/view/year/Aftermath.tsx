import { fullStop, joined } from '../../locale/sentences.ts';
import { useEffect } from 'preact/hooks';
import { describe } from '../../telling/events.ts';
import { inWords } from '../../telling/calendar.ts';
import '../styles/after.css';
import { announce } from '../kit/announcer.ts';
import { useCommand } from '../kit/command.ts';
import { useFirstFocus } from '../kit/firstFocus.ts';
import { ledesOf } from './dispatches.ts';
import { useDesk, useScenario, useSession, useStore, useView } from '../kit/desk.ts';
import { MoneyColumn } from '../kit/MoneyColumn.tsx';
import { needBetween } from '../../game/rules/need.ts';
import { moneyIn } from '../../game/rules/situation.ts';
import { StageHost } from '../kit/StageHost.tsx';
import { storyOf } from '../../telling/story.ts';
import { groundWords } from '../../telling/ground.ts';
import { pressurePoints } from '../../game/rules/pressurePoints.ts';

const QUARTERS = [1, 2, 3, 4] as const;

/** Twelve months after the vote, in four dispatches. A resolution is not yet a mission. */
export function Aftermath() {
  const { say, app, announcer } = useDesk();
  const command = useCommand();
  const scenario = useScenario();
  const view = useView();
  const staged = useStore(useDesk().settings, (state) => state.stage);
  const log = useSession((state) => state.log);
  // How it ended is the debrief's to say.
  const year = log.filter(({ type }) => type !== 'game-ended');
  const chapters = storyOf(scenario, year, say).filter((chapter) => chapter.kind === 'quarter');
  const levels = view.draft.circulated ?? view.draft.levels;
  const ledes = ledesOf(scenario, year, scenario.required.v[levels.tasks], say);
  const heading = useFirstFocus<HTMLHeadingElement>();
  const { quarter } = view.mission;
  const meeting = log.find((event) => event.type === 'meeting-held');
  // The newest dispatch lies on top; those still sealed wait below.
  const inOrder = [
    ...QUARTERS.filter((each) => each <= quarter).reverse(),
    ...QUARTERS.filter((each) => each > quarter),
  ];
  useEffect(() => {
    const latest = chapters.at(-1);
    const lede = ledes.at(-1);
    if (latest && lede)
      announce(announcer, joined(say, 'sentences', [fullStop(say, lede.title), lede.text, ...latest.lines]));
  }, [quarter]);
  return (
    <main class="page after" id="main">
      <header>
        <h1 tabIndex={-1} ref={heading}>
          {say('after.title')}
        </h1>
        {meeting && <p>{describe(scenario, meeting, say)}</p>}
        <p>{say('after.line', { state: view.draft.state })}</p>
      </header>
      {staged && <StageHost play="year" />}
      <ol class="dispatches">
        {inOrder.map((number) => {
          const chapter = chapters.find((each) => each.number === number);
          const lede = ledes[number - 1];
          return (
            <li key={number} class={chapter ? 'paper dispatch' : 'dispatch dispatch-sealed'}>
              {chapter && (
                <p class="dispatch-when">{say('log.quarter', { number, day: inWords(chapter.day, 'en') })}</p>
              )}
              <h2>{lede ? lede.title : say('after.sealed', { number })}</h2>
              {lede && <p class="dispatch-lede">{lede.text}</p>}
              {chapter && (
                <ul>
                  {chapter.lines.length === 0 && <li>{say('after.quiet')}</li>}
                  {chapter.lines.map((line, index) => (
                    <li key={index}>{line}</li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ol>
      <div class="after-side">
        <section class="after-now" aria-labelledby="after-now">
          <h2 id="after-now">{say('after.now')}</h2>
          <Standing drawn={staged} />
        </section>
        <div class="after-actions">
          {view.outcome ? (
            <button
              type="button"
              class="button button-first"
              onClick={() => app.send({ type: 'dispatches-read' })}
            >
              {say('after.debrief')}
            </button>
          ) : (
            <button
              type="button"
              class="button button-first"
              onClick={() => command({ type: 'next-quarter' })}
            >
              {say('verb.next-quarter')}
            </button>
          )}
        </div>
      </div>
    </main>
  );
}

/** Where people, money, consent and the ground stand now. Where the stage draws the money, it is only told here. */
function Standing({ drawn }: { readonly drawn: boolean }) {
  const { say } = useDesk();
  const scenario = useScenario();
  const view = useView();
  const levels = view.draft.circulated ?? view.draft.levels;
  const arrived = [...Object.values(view.leads), ...Object.values(view.contributors)].reduce(
    (sum, each) => sum + each.arrived,
    0,
  );
  const [low, high] = needBetween(view, levels);
  const money = moneyIn(view.funders);
  return (
    <>
      <ul class="standing">
        <li>{say('after.people', { arrived, required: scenario.required.v[levels.tasks] })}</li>
        <li>{say('after.consent', { authorities: view.authorities, people: view.people })}</li>
        <li>
          {say('after.ground', {
            phase: groundWords(view, say),
            pressure: pressurePoints(view.pressure),
          })}
        </li>
        {drawn && <li>{say('money.line', { ...money, low, high })}</li>}
      </ul>
      {!drawn && <MoneyColumn {...money} need={[low, high]} />}
    </>
  );
}
