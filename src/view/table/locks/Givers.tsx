import { penOf } from '../../../scenario/model/roster.ts';
import { placeName } from '../../../telling/events.ts';
import { useDesk, useScenario } from '../../kit/desk.ts';

/** As many as are named beside one part of a lock; the others are counted. */
const NAMED = 3;

interface GiversProps {
  readonly who: readonly string[];
  readonly onTurnTo: (who: string) => void;
}

/** Those who can give what a part of a lock is missing, each a press away; for the seat itself, its draft. */
export function Givers({ who, onTurnTo }: GiversProps) {
  const { say } = useDesk();
  const scenario = useScenario();
  const others = who.length - NAMED;
  return (
    <ul class="lock-givers" aria-label={say('locks.givers')}>
      {who.slice(0, NAMED).map((id) => (
        <li key={id}>
          <button type="button" class="link" onClick={() => onTurnTo(id)}>
            {id === penOf(scenario) ? say('locks.draft') : placeName(scenario, id, say)}
          </button>
        </li>
      ))}
      {others > 0 && <li class="muted">{say('locks.others', { count: others })}</li>}
    </ul>
  );
}
