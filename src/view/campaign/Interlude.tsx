import type { Campaign } from '../../campaign/campaign.ts';
import { chapterOf } from '../../campaign/campaign.ts';
import { WITHOUT_MISSION } from '../../campaign/chapters.ts';
import { arrivals } from '../../campaign/arrivals.ts';
import { tellArrivals, tellParting } from '../../telling/campaign.ts';
import { unarranged } from '../../game/arrange.ts';
import { newSession } from '../../session/session.ts';
import { useFirstFocus } from '../kit/firstFocus.ts';
import { useDesk, useScenario, useStore } from '../kit/desk.ts';
import { read } from '../../telling/text.ts';
import { luckNow } from '../kit/seed.ts';
import { ChapterHead } from './ChapterHead.tsx';
import { Epilogue } from './Epilogue.tsx';
import { Ribbon } from './Ribbon.tsx';

/** The page between two chapters of the campaign: what was, what carries over and why; after the last, the epilogue. */
export function Interlude() {
  const { campaign: hand } = useDesk();
  const campaign = useStore(hand.store, (state) => state.campaign);
  if (!campaign) return null;
  return chapterOf(campaign) === null ? (
    <Epilogue campaign={campaign} />
  ) : (
    <NextChapter campaign={campaign} />
  );
}

function NextChapter({ campaign }: { readonly campaign: Campaign }) {
  const { say, session, app } = useDesk();
  const scenario = useScenario();
  const heading = useFirstFocus<HTMLHeadingElement>();
  const { finished, difficulty } = campaign;
  const last = finished.at(-1);
  const leaves = last?.leaves ?? [];
  const parting = last ? tellParting(say, last, scenario) : null;
  const told = tellArrivals(say, arrivals(unarranged(scenario), leaves, difficulty));
  const open = (): void => {
    newSession(session, luckNow());
    app.send({ type: 'begun' });
  };
  return (
    <main class="page interlude" id="main">
      <header>
        <ChapterHead otherwise="" />
        <h1 tabIndex={-1} ref={heading}>
          {read(scenario.title)}
        </h1>
        <p>{read(scenario.subtitle)}</p>
        {scenario.id === WITHOUT_MISSION && <p>{say('campaign.without')}</p>}
        {parting && <p>{parting}</p>}
      </header>
      <Ribbon />
      <div class="interlude-parts">
        <section aria-labelledby="carries">
          <h2 id="carries">{say('campaign.carries')}</h2>
          <ul class="carries">
            {told.slice(0, -1).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
        <div class="interlude-side">
          <div class="interlude-actions">
            <button type="button" class="button button-first" onClick={open}>
              {say('campaign.brief')}
            </button>
            <button type="button" class="button button-quiet" onClick={() => app.send({ type: 'left' })}>
              {say('campaign.leave')}
            </button>
          </div>
          <p class="muted">{told.at(-1)}</p>
        </div>
      </div>
    </main>
  );
}
