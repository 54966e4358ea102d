import { Fragment } from 'preact';
import { type Term as Explained, termsOf } from '../../scenario/model/glossary.ts';
import type { Scenario } from '../../scenario/model/scenario.ts';
import { useDesk, useScenario } from './desk.ts';
import { Popover } from './Popover.tsx';
import { readAt } from './reading.ts';
import { type Finder, finderOf, partsOf } from './terms.ts';

const finders = new WeakMap<Scenario, Finder>();

function finderFor(scenario: Scenario): Finder {
  let finder = finders.get(scenario);
  if (!finder) finders.set(scenario, (finder = finderOf(termsOf(scenario))));
  return finder;
}

/** A text in which every term of the codex can be asked about, where it stands for the first time. */
export function Prose({ text }: { readonly text: string }) {
  const scenario = useScenario();
  return (
    <>
      {partsOf(text, finderFor(scenario)).map((part, index) => (
        <Fragment key={index}>{typeof part === 'string' ? part : <Term {...part} />}</Fragment>
      ))}
    </>
  );
}

/** A word that can be asked what it means. */
function Term({ words, term }: { readonly words: string; readonly term: Explained }) {
  const { say, reading } = useDesk();
  return (
    <Popover label={words} buttonClass="term" title={term.term}>
      {(close) => (
        <>
          <strong class="popover-title">{term.term}</strong>
          <span class="popover-text">{term.means}</span>
          <button
            type="button"
            class="link-button"
            onClick={() => {
              close();
              readAt(reading, 'codex', term.id);
            }}
          >
            {say('codex.open')}
          </button>
        </>
      )}
    </Popover>
  );
}
