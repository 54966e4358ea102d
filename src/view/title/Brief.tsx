import { useCommand } from '../kit/command.ts';
import { useFirstFocus } from '../kit/firstFocus.ts';
import { ChapterHead } from '../campaign/ChapterHead.tsx';
import { DifficultyChoice } from '../campaign/DifficultyChoice.tsx';
import { useDesk, useScenario } from '../kit/desk.ts';
import { read } from '../../telling/text.ts';
import { LocksExplained } from '../kit/Locks.tsx';
import { Prose } from '../kit/Prose.tsx';
import { ScenarioFacts } from './ScenarioFacts.tsx';
import { SourceChip } from '../kit/SourceChip.tsx';

/** The brief: what has happened, what is wanted, and the four locks that wait for one another. */
export function Brief() {
  const { say, app } = useDesk();
  const command = useCommand();
  const scenario = useScenario();
  const heading = useFirstFocus<HTMLHeadingElement>();
  const open = (): void => command({ type: 'begin' });
  return (
    <main class="page brief" id="main">
      <header class="brief-head">
        <ChapterHead otherwise={say('brief.kicker')} />
        <h1 tabIndex={-1} ref={heading}>
          {read(scenario.title)}
        </h1>
        <div class="brief-facts">
          <ScenarioFacts
            start={scenario.period.start}
            end={scenario.period.end}
            rounds={scenario.period.rounds}
            card={scenario.shelf}
          />
          <SourceChip source={scenario.period} about={say('brief.period')} />
        </div>
      </header>
      <section class="brief-cards" aria-labelledby="brief-cards">
        <h2 id="brief-cards">{say('brief.cards')}</h2>
        <ol>
          {scenario.brief.map((card, index) => (
            <li class="paper card" key={card.text.en}>
              <p>
                <Prose text={read(card.text)} />
              </p>
              <SourceChip source={card} about={say('brief.card', { number: index + 1 })} />
            </li>
          ))}
        </ol>
      </section>
      <div class="brief-side">
        <div class="brief-aim">
          <h2>{say('brief.aim')}</h2>
          <p>
            <Prose text={read(scenario.aim)} />
          </p>
          {scenario.goals && (
            <p class="muted">
              {say('brief.goals', {
                endings: scenario.goals.map((ending) => say(`ending.${ending}.title`)),
              })}
            </p>
          )}
          <DifficultyChoice />
          <div class="brief-actions">
            <button type="button" class="button button-first" onClick={open}>
              {say('brief.open')}
            </button>
            <button type="button" class="button button-quiet" onClick={() => app.send({ type: 'left' })}>
              {say('brief.back')}
            </button>
          </div>
        </div>
        <section class="brief-locks" aria-labelledby="brief-locks">
          <h2 id="brief-locks">{say('brief.locks')}</h2>
          <p>{say('brief.locks.line')}</p>
          <LocksExplained />
        </section>
        <section class="brief-turn" aria-labelledby="brief-turn">
          <h2 id="brief-turn">{say('brief.turn')}</h2>
          <p>
            {say('brief.turn.text', {
              rounds: scenario.period.rounds,
              attention: scenario.start.attention.v,
            })}
          </p>
        </section>
      </div>
    </main>
  );
}
