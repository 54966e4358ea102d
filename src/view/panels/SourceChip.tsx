import { useState } from 'preact/hooks';
import type { Source } from '../../scenario/scenario.ts';
import { useDesk, useScenario } from './desk.ts';

/** How we know: reported in a source, inferred from one, or our own design. */
function groundsOf(source: Source): 'reported' | 'inferred' | 'design' {
  if (!source.src || source.src.length === 0) return 'design';
  return source.basis === 'design' || source.note ? 'inferred' : 'reported';
}

/** A chip that says how we know something; pressed, it opens the facts it rests on. */
export function SourceChip({ source, about }: { readonly source: Source; readonly about?: string }) {
  const { say } = useDesk();
  const { facts } = useScenario();
  const [open, setOpen] = useState(false);
  const grounds = groundsOf(source);
  const label = say(`grounds.${grounds}`);
  return (
    <span class="source">
      <button
        type="button"
        class={`source-chip source-${grounds}`}
        aria-expanded={open}
        aria-label={about ? say('source.label', { grounds: label, about }) : undefined}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      {open && (
        <span class="source-facts">
          {grounds === 'design' && <span class="source-line">{say('source.design')}</span>}
          {(source.src ?? []).map((id) => (
            <span class="source-line" key={id}>
              {facts[id]?.text ?? id} <cite>{facts[id]?.citation ?? ''}</cite>
            </span>
          ))}
          {source.note && <span class="source-line source-note">{source.note}</span>}
        </span>
      )}
    </span>
  );
}
