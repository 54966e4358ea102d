import { listOf, sideBySide } from '../../locale/sentences.ts';
import { useEffect, useRef, useState } from 'preact/hooks';
import evidence from 'virtual:evidence';
import type { EvidenceConflict, EvidenceFact, EvidenceSource } from '../../scenario/read/evidence.ts';
import { inWords } from '../../telling/calendar.ts';
import { useDesk, useScenario } from '../kit/desk.ts';
import { read } from '../../telling/text.ts';
import { type Citations, citedPaths } from './citations.ts';
import type { PageProps } from './ReadingRoom.tsx';
import { holdsAll } from './search.ts';
import { SearchField } from './SearchField.tsx';

/** Every fact that the scenario rests on, where it was read and how far it is to be trusted; and where sources disagree. */
export function Sources({ at }: PageProps) {
  const { say } = useDesk();
  const scenario = useScenario();
  const [asked, ask] = useState('');
  const cited = citedPaths(scenario);
  const contested = new Set(scenario.contested.map(({ conflict }) => conflict));
  // A fact looked up from elsewhere may be one that this scenario does not cite.
  const [all, setAll] = useState(at !== null && !cited.has(at));
  const facts = evidence.facts.filter(
    (fact) => (all || cited.has(fact.id)) && holdsAll(asked, wordsOf(fact)),
  );
  const conflicts = evidence.conflicts.filter(
    ({ id, topic, versions, handling }) =>
      (all || contested.has(id) || versions.some((version) => version.facts.some((id) => cited.has(id)))) &&
      holdsAll(asked, [topic, handling, ...versions.flatMap(({ claim, facts: ids }) => [claim, ...ids])]),
  );
  const look = (id: string): void => {
    setAll(all || !cited.has(id));
    ask(id);
  };
  return (
    <>
      <p class="room-lead">{say('sources.lead')}</p>
      <div class="segmented" role="group" aria-label={say('sources.which')}>
        <button type="button" aria-pressed={!all} onClick={() => setAll(false)}>
          {say('sources.scenario', { title: read(scenario.title) })}
        </button>
        <button type="button" aria-pressed={all} onClick={() => setAll(true)}>
          {say('sources.everything')}
        </button>
      </div>
      <SearchField
        label={say('sources.search')}
        value={asked}
        onInput={ask}
        result={say('sources.found', { facts: facts.length, conflicts: conflicts.length })}
      />
      {conflicts.length > 0 && (
        <section class="conflicts" aria-labelledby="conflicts">
          <h3 id="conflicts">{say('sources.conflicts')}</h3>
          <p class="muted">{say('sources.conflicts.line')}</p>
          <div class="conflict-list">
            {conflicts.map((conflict) => (
              <Conflict key={conflict.id} conflict={conflict} onLook={look} />
            ))}
          </div>
        </section>
      )}
      {evidence.sources.map((source) => {
        const its = facts.filter((fact) => fact.of === source.id);
        return its.length === 0 ? null : (
          <FactsOf key={source.id} source={source} facts={its} cited={cited} at={at} />
        );
      })}
    </>
  );
}

function wordsOf({ id, text, source = '', note = '', of }: EvidenceFact): string[] {
  return [id, text, source, note, evidence.sources.find((each) => each.id === of)?.citation ?? ''];
}

function Conflict({
  conflict,
  onLook,
}: {
  readonly conflict: EvidenceConflict;
  readonly onLook: (id: string) => void;
}) {
  const { say } = useDesk();
  const { contested } = useScenario();
  const here = contested.find((each) => each.conflict === conflict.id);
  return (
    <article class="conflict" aria-label={conflict.topic}>
      <h4>{conflict.topic}</h4>
      <ul>
        {conflict.versions.map(({ claim, facts }) => (
          <li key={claim}>
            {claim}{' '}
            {facts.map((id) => (
              <button
                type="button"
                class="fact-link"
                key={id}
                aria-label={say('sources.look', { id })}
                onClick={() => onLook(id)}
              >
                {id}
              </button>
            ))}
          </li>
        ))}
      </ul>
      <p>
        <strong>{say('sources.handling')}</strong> {conflict.handling}
      </p>
      {here && (
        <p>
          <strong>{say('sources.here')}</strong> {read(here.handling)}
        </p>
      )}
    </article>
  );
}

interface FactsOfProps {
  readonly source: EvidenceSource;
  readonly facts: readonly EvidenceFact[];
  readonly cited: Citations;
  readonly at: string | null;
}

function FactsOf({ source, facts, cited, at }: FactsOfProps) {
  const { say } = useDesk();
  const { id, citation, date, dateKnownBy, reliability } = source;
  return (
    <section class="source-of" aria-labelledby={`source-${id}`}>
      <h3 id={`source-${id}`}>{citation}</h3>
      <p class="muted">
        {say(`sources.reliability.${reliability}`)} {inWords(date, 'en')}: {dateKnownBy}.
      </p>
      <ol class="facts">
        {facts.map((fact) => (
          <Fact key={fact.id} fact={fact} citedAt={cited.get(fact.id) ?? []} here={fact.id === at} />
        ))}
      </ol>
    </section>
  );
}

interface FactProps {
  readonly fact: EvidenceFact;
  readonly citedAt: readonly string[];
  readonly here: boolean;
}

function Fact({ fact, citedAt, here }: FactProps) {
  const { say } = useDesk();
  const place = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!here) return;
    place.current?.scrollIntoView({ block: 'center' });
    place.current?.focus();
  }, [here]);
  return (
    <li ref={place} class={here ? 'fact fact-here' : 'fact'} tabIndex={here ? -1 : undefined}>
      <span class="fact-id">{fact.id}</span>
      <div>
        <p>{fact.text}</p>
        {fact.source && (
          <p class="fact-small">
            <cite>{fact.source}</cite> {say(`sources.confidence.${fact.confidence}`)}
          </p>
        )}
        {fact.note && <p class="fact-small">{say('sources.note', { note: fact.note })}</p>}
        {citedAt.length > 0 && (
          <details class="fact-small">
            <summary>{say('sources.citedAt', { count: citedAt.length })}</summary>
            <code>{listOf(say, sideBySide(citedAt))}</code>
          </details>
        )}
      </div>
    </li>
  );
}
