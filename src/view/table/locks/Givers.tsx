import type { ComponentChildren } from 'preact';
import { regional } from '../../../locale/say.ts';
import { placeName } from '../../../telling/events.ts';
import { useDesk, useScenario } from '../../kit/desk.ts';

/** As many as are named beside one part of a lock; the others are counted. */
const NAMED = 3;

const lists = new Intl.ListFormat(regional('en'), { type: 'disjunction' });

interface GiversProps {
  readonly who: readonly string[];
  readonly onTurnTo: (who: string) => void;
}

/** Who can give what a part of a lock is missing, each a press away; of the seat itself, its draft. */
export function Givers({ who, onTurnTo }: GiversProps) {
  const { say } = useDesk();
  const scenario = useScenario();
  const named = who.slice(0, NAMED);
  const others = who.length - named.length;
  const links = new Map<string, ComponentChildren>(
    named.map((id) => [
      id,
      <button type="button" key={id} class="link" onClick={() => onTurnTo(id)}>
        {id === scenario.seat ? say('locks.draft') : placeName(scenario, id, say)}
      </button>,
    ]),
  );
  if (others > 0) links.set('', say('locks.others', { count: others }));
  return (
    <>
      {lists
        .formatToParts([...links.keys()])
        .map(({ type, value }) => (type === 'element' ? links.get(value) : value))}
    </>
  );
}
