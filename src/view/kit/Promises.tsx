import { placeName } from '../../telling/events.ts';
import { useDesk, useScenario, useView } from './desk.ts';

/** Promises made in packages, and whether they held. */
export function Promises() {
  const { say } = useDesk();
  const scenario = useScenario();
  const { promises, draft } = useView();
  if (promises.length === 0) return <p class="muted">{say('promises.none')}</p>;
  return (
    <ul class="moves">
      {promises.map((promise) => (
        <li key={`${promise.to} ${promise.paragraph} ${promise.round}`}>
          {say('promises.one', {
            who: placeName(scenario, promise.to, say),
            paragraph: say(`paragraph.${promise.paragraph}`),
            level: promise.level,
            holds:
              promise.kept === true
                ? 'kept'
                : promise.kept === false
                  ? 'broken'
                  : draft.levels[promise.paragraph] === promise.level
                    ? 'holds'
                    : 'strained',
          })}
        </li>
      ))}
    </ul>
  );
}
