import type { Campaign } from '../../campaign/campaign.ts';
import { EPILOGUE } from '../../campaign/epilogue.ts';
import { inWords } from '../../telling/calendar.ts';
import { useFirstFocus } from '../kit/firstFocus.ts';
import { useDesk } from '../kit/desk.ts';
import { read } from '../../telling/text.ts';
import { LOCKS } from '../../game/locks/rule.ts';
import { SealMark } from '../kit/Locks.tsx';
import { SourceChip } from '../kit/SourceChip.tsx';
import { BothTimelines } from './BothTimelines.tsx';

/** After the last chapter: the player's own timeline beside the record, and the record beyond it. */
export function Epilogue({ campaign }: { readonly campaign: Campaign }) {
  const { say, app } = useDesk();
  const heading = useFirstFocus<HTMLHeadingElement>();
  return (
    <main class="page interlude epilogue" id="main">
      <header>
        <p class="muted">{say('campaign.name')}</p>
        <h1 tabIndex={-1} ref={heading}>
          {say('epilogue.title')}
        </h1>
        <p>{say('epilogue.line')}</p>
      </header>
      <section aria-labelledby="two-timelines">
        <h2 id="two-timelines">{say('epilogue.timelines')}</h2>
        <p class="muted">{say('epilogue.seals')}</p>
        <ol class="timelines">
          {campaign.finished.map((chapter) => (
            <li key={chapter.record.scenario}>
              <h3>{read(chapter.title)}</h3>
              <ul class="timeline-seals" aria-label={say('debrief.seals')}>
                {LOCKS.map((lock) => (
                  <li key={lock}>
                    <SealMark seal={chapter.outcome.seals[lock]} />
                    <span class="visually-hidden">
                      {say(`seal.${lock}`)} {say(`seal.${chapter.outcome.seals[lock]}`)}
                    </span>
                  </li>
                ))}
              </ul>
              <BothTimelines chapter={chapter} />
            </li>
          ))}
        </ol>
      </section>
      <section class="paper beyond" aria-labelledby="beyond">
        <h2 id="beyond">{say('epilogue.beyond')}</h2>
        <p>{say('epilogue.beyond.line')}</p>
        <ol>
          {EPILOGUE.map(({ key, date, src }) => (
            <li key={key}>
              <time dateTime={date}>{inWords(date, 'en')}</time>
              <p>
                {say(`epilogue.${key}`)} <SourceChip source={{ src }} about={inWords(date, 'en')} />
              </p>
            </li>
          ))}
        </ol>
      </section>
      <div class="interlude-actions">
        <button type="button" class="button button-first" onClick={() => app.send({ type: 'left' })}>
          {say('epilogue.leave')}
        </button>
      </div>
    </main>
  );
}
