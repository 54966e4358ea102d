import type { Source } from '../../scenario/model/scenario.ts';
import { useDesk, useScenario } from './desk.ts';
import { Popover } from './Popover.tsx';
import { readAt } from './reading.ts';

type Grounds = 'reported' | 'inferred' | 'design';

/** How we know: reported in a source, inferred from one, or our own design. */
function groundsOf(source: Source): Grounds {
  if (!source.src || source.src.length === 0) return 'design';
  return source.basis === 'design' || source.note ? 'inferred' : 'reported';
}

interface SourceChipProps {
  readonly source: Source;
  /** What it is the source of, for those who hear the chip without seeing what stands beside it. */
  readonly about?: string;
  /** Whether what it is the source of moves numbers, which no source says. */
  readonly moves?: boolean;
}

/** A chip that says how we know something; pressed, it shows the facts it rests on. */
export function SourceChip({ source, about, moves = false }: SourceChipProps) {
  const { say } = useDesk();
  const grounds = groundsOf(source);
  const label = say(`grounds.${grounds}`);
  const title = about
    ? say('source.label', { grounds: label, about })
    : say('source.title', { grounds: label });
  return (
    <Popover
      label={label}
      name={about ? title : undefined}
      buttonClass={`source-chip source-${grounds}`}
      title={title}
    >
      {(close) => <SourceFacts source={source} moves={moves} onLeave={close} />}
    </Popover>
  );
}

interface SourceFactsProps {
  readonly source: Source;
  readonly moves: boolean;
  readonly onLeave: () => void;
}

/** The facts that something rests on, each with its citation, and the way to all of them. */
function SourceFacts({ source, moves, onLeave }: SourceFactsProps) {
  const { say, reading } = useDesk();
  const { facts } = useScenario();
  const grounds = groundsOf(source);
  const [first] = source.src ?? [];
  return (
    <span class="source-facts">
      <span class="source-grounds">{say(`source.${grounds}`)}</span>
      {(source.src ?? []).map((id) => (
        <span class="source-line" key={id}>
          {facts[id]?.text ?? id} <cite>{facts[id]?.citation ?? ''}</cite>
        </span>
      ))}
      {moves && <span class="source-line source-note">{say('source.effects')}</span>}
      {source.note && <span class="source-line source-note">{source.note}</span>}
      {first !== undefined && (
        <button
          type="button"
          class="link-button"
          onClick={() => {
            onLeave();
            readAt(reading, 'sources', first);
          }}
        >
          {say('source.all')}
        </button>
      )}
    </span>
  );
}
