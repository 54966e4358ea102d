import { placeName } from '../../../telling/events.ts';
import { roster } from '../../../scenario/model/roster.ts';
import { useDesk, useScenario, useView } from '../../kit/desk.ts';
import { SourceChip } from '../../kit/SourceChip.tsx';

/** How many people the mission in the draft needs, and who has promised any. */
export function PeopleAccount() {
  const { say } = useDesk();
  const scenario = useScenario();
  const view = useView();
  const { leads, contributors } = roster(scenario);
  const level = view.draft.levels.tasks;
  const needed = scenario.required.v[level];
  const lines = [
    ...Object.entries(view.leads).map(([id, { personnel, arrived }]) => ({
      id,
      promised: personnel,
      arrived,
    })),
    ...Object.entries(view.contributors).map(([id, { pledged, arrived }]) => ({
      id,
      promised: pledged,
      arrived,
    })),
  ].filter(({ promised }) => promised > 0);
  return (
    <section class="account">
      <h3>
        {say('mission.people.title')} <strong>{say('mission.people.count', { needed })}</strong>
      </h3>
      <p>
        {say('mission.people.needed', { level, needed })}{' '}
        <SourceChip source={scenario.required} about={say('mission.people.title')} />
      </p>
      {lines.length === 0 && <p class="muted">{say('mission.people.none')}</p>}
      <ul class="moves">
        {lines.map(({ id, promised, arrived }) => {
          const who = placeName(scenario, id, say);
          const source = (contributors[id] ?? leads[id])?.personnel;
          return (
            <li key={id}>
              {say('mission.people.line', { who, promised, arrived })}{' '}
              {source && <SourceChip source={source} about={who} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
