import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { termsOf, type Term } from '../../scenario/model/glossary.ts';
import { useDesk, useScenario } from '../kit/desk.ts';
import { SourceChip } from '../kit/SourceChip.tsx';
import type { PageProps } from './ReadingRoom.tsx';
import { holdsAll } from './search.ts';
import { SearchField } from './SearchField.tsx';

/** Every term of the Council, of this scenario and of this game, to be searched. */
export function Codex({ at }: PageProps) {
  const { say } = useDesk();
  const scenario = useScenario();
  const [asked, ask] = useState('');
  const terms = termsOf(scenario);
  const found = terms.filter(({ term, means, also }) => holdsAll(asked, [term, means, ...also]));
  return (
    <>
      <SearchField
        label={say('codex.search')}
        value={asked}
        onInput={ask}
        result={say('codex.found', { count: found.length, of: terms.length })}
      />
      <dl class="codex">
        {found.map((term) => (
          <Entry key={term.id} term={term} here={term.id === at} />
        ))}
      </dl>
    </>
  );
}

function Entry({ term, here }: { readonly term: Term; readonly here: boolean }) {
  const { say } = useDesk();
  const scenario = useScenario();
  const place = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    if (!here) return;
    place.current?.scrollIntoView({ block: 'center' });
    place.current?.focus();
  }, [here]);
  const own = scenario.glossary.find((each) => each.id === term.id);
  return (
    <div
      ref={place}
      class={here ? 'codex-entry codex-here' : 'codex-entry'}
      tabIndex={here ? -1 : undefined}
      aria-labelledby={here ? id : undefined}
      role={here ? 'group' : undefined}
    >
      <dt id={id}>{term.term}</dt>
      <dd>
        {term.means}
        {term.source !== null && (
          <span class="codex-source">{say('codex.source', { source: term.source })}</span>
        )}
        {own && (
          <span class="codex-source">
            <SourceChip source={own} about={term.term} />
          </span>
        )}
      </dd>
    </div>
  );
}
