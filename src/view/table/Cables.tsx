import { joined } from '../../locale/sentences.ts';
import { useEffect, useRef } from 'preact/hooks';
import { effectNow } from '../../game/rules/cableEffects.ts';
import type { Cable } from '../../game/state.ts';
import { roster } from '../../scenario/model/roster.ts';
import { dayOfRound, inWords } from '../../telling/calendar.ts';
import { useCommand } from '../kit/command.ts';
import { useDesk, useScenario, useSession, useView } from '../kit/desk.ts';
import { read } from '../../telling/text.ts';
import { cableDid, effectWords } from '../../telling/effects.ts';
import { Prose } from '../kit/Prose.tsx';
import { SourceChip } from '../kit/SourceChip.tsx';

/** The cables, newest first. One that asks for a choice holds up the moves until it is answered. */
export function Cables() {
  const { say } = useDesk();
  const view = useView();
  const cables = [...view.cables].sort((a, b) => Number(isOpen(b)) - Number(isOpen(a)) || b.round - a.round);
  if (cables.length === 0) return <p class="muted panel-empty">{say('cables.none')}</p>;
  return (
    <ol class="cables">
      {cables.map((cable, index) => (
        <CableCard key={cable.event} cable={cable} first={index === 0} fresh={cable.round === view.round} />
      ))}
    </ol>
  );
}

function isOpen(cable: Cable): boolean {
  return cable.needsAnswer && cable.answered === null;
}

interface CableCardProps {
  readonly cable: Cable;
  readonly first: boolean;
  readonly fresh: boolean;
}

function CableCard({ cable, first, fresh }: CableCardProps) {
  const { say } = useDesk();
  const command = useCommand();
  const scenario = useScenario();
  const view = useView();
  const log = useSession((state) => state.log);
  const past = useSession((state) => state.past);
  const ends = past.map(({ told }) => told);
  const card = useRef<HTMLLIElement>(null);
  const open = isOpen(cable);
  // It is read from its beginning, and one at a time.
  useEffect(() => {
    if (open && first) card.current?.scrollIntoView({ block: 'start' });
  }, [open, first]);
  const event = roster(scenario).events[cable.event];
  if (!event) return null;
  const title = read(event.title);
  const happened = cableDid(scenario, say, cable.event, { log, ends });
  const answer = cable.answered === null ? null : event.choices[cable.answered];
  return (
    <li ref={card} class={`paper cable ${open ? 'cable-open' : ''} ${fresh ? '' : 'cable-old'}`}>
      <article aria-label={say('cables.cable', { title })}>
        <p class="cable-kicker">
          {joined(say, 'notes', [
            say(`cables.kind.${event.kind}`),
            inWords(dayOfRound(scenario, cable.round), 'en'),
          ])}
        </p>
        <h3>{title}</h3>
        <p>
          <Prose text={read(event.text)} />
        </p>
        {happened.length > 0 && <p class="effects">{joined(say, 'notes', happened)}</p>}
        {open && (
          <fieldset class="choices">
            <legend>{say('cables.answer')}</legend>
            {event.choices.map((choice, option) => {
              const words = choice.effects.flatMap((effect) =>
                effectWords(scenario, say, effectNow(scenario, view, effect)),
              );
              return (
                <button
                  type="button"
                  class="choice"
                  key={choice.label.en}
                  onClick={() => command({ type: 'answer-cable', event: cable.event, option })}
                >
                  <strong>{read(choice.label)}</strong>
                  <span class="effects">
                    {words.length > 0 ? joined(say, 'notes', words) : say('effect.none')}
                  </span>
                </button>
              );
            })}
          </fieldset>
        )}
        {answer && <p class="cable-answer">{say('cables.answered', { answer: read(answer.label) })}</p>}
        <SourceChip
          source={event}
          about={title}
          moves={[...event.effects, ...event.choices.flatMap((choice) => choice.effects)].length > 0}
        />
      </article>
    </li>
  );
}
