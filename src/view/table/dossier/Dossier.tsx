import { joined } from '../../../locale/sentences.ts';
import { useEffect, useId, useState } from 'preact/hooks';
import { offersTo } from '../../../game/verbs/cards.ts';
import { placeName } from '../../../telling/events.ts';
import { select } from '../../../session/session.ts';
import { ActionCard } from '../verbs/ActionCard.tsx';
import { useDesk, useScenario, useSession, useView } from '../../kit/desk.ts';
import { read } from '../../../telling/text.ts';
import { Flag } from '../../kit/Flag.tsx';
import { KnowledgeList } from './Knowledge.tsx';
import { usePlay } from '../verbs/play.ts';
import { Statecharts } from './Statechart.tsx';
import { cardName, flagOf, standingsOf } from '../../kit/actors.ts';

/** Everything about one actor: where it stands, what can be done, and what is known and from where. */
export function Dossier() {
  const { say } = useDesk();
  const play = usePlay();
  const scenario = useScenario();
  const view = useView();
  const who = useSession((state) => state.selected) ?? view.seat;
  const [side, setSide] = useState<'moves' | 'known' | 'road'>('moves');
  const name = useId();
  useEffect(() => setSide('moves'), [who]);
  const cards = offersTo(scenario, view, who);
  const called = placeName(scenario, who, say);
  return (
    <section class="dossier" data-dossier={who} aria-labelledby={name}>
      <header class="dossier-head">
        <Flag name={flagOf(scenario, who)} />
        <div>
          <h2 id={name}>{called}</h2>
          <Standings who={who} />
        </div>
      </header>
      <OtherSeat who={who} />
      <div class="segmented" role="group" aria-label={say('dossier.sides', { who: called })}>
        <button type="button" aria-pressed={side === 'moves'} onClick={() => setSide('moves')}>
          {say('dossier.moves')}
        </button>
        <button type="button" aria-pressed={side === 'known'} onClick={() => setSide('known')}>
          {say('dossier.known')}
        </button>
        <button type="button" aria-pressed={side === 'road'} onClick={() => setSide('road')}>
          {say('dossier.road')}
        </button>
      </div>
      {side === 'moves' && (
        <ul class="actions">
          {cards.length === 0 && <li class="muted">{say('dossier.moves.none')}</li>}
          {cards.map((card) => (
            <ActionCard
              key={card.verb}
              card={card}
              name={cardName(scenario, say, card)}
              onPlay={() => play(card)}
            />
          ))}
        </ul>
      )}
      {side === 'known' && <KnowledgeList who={who} />}
      {side === 'road' && <Statecharts who={who} />}
    </section>
  );
}

/** Where a country's delegation and its capital are turned to apart, the way from one to the other. */
function OtherSeat({ who }: { readonly who: string }) {
  const { say, session } = useDesk();
  const { council, leads } = useScenario();
  const flag = [...council, ...leads].find(({ id }) => id === who)?.flag;
  const apart = (bench: typeof council | typeof leads) =>
    bench.some(({ id }) => id === who) ? undefined : bench.find((one) => one.flag === flag);
  const other = flag === undefined ? undefined : (apart(leads) ?? apart(council));
  if (!other) return null;
  const capital = leads.some(({ id }) => id === other.id);
  return (
    <p class="other-seat">
      <button type="button" class="link-button" onClick={() => select(session, other.id)}>
        {say(capital ? 'dossier.capital' : 'dossier.delegation', {
          who: other.called ? read(other.called) : read(other.name),
        })}
      </button>
    </p>
  );
}

function Standings({ who }: { readonly who: string }) {
  const { say } = useDesk();
  const scenario = useScenario();
  const view = useView();
  const seen = view.members[who];
  return (
    <p class="standings">
      {joined(say, 'notes', standingsOf(scenario, view, say, who))}
      {seen && who !== view.seat && seen.stanceRound > 0 && (
        <span class="muted"> {say('dossier.seen', { round: seen.stanceRound })}</span>
      )}
      {seen && seen.favours !== 0 && (
        <span class="muted"> {say('dossier.favours', { favours: seen.favours })}</span>
      )}
    </p>
  );
}
