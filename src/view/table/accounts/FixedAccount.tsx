import { PARAGRAPHS, type Scenario, type Source } from '../../../scenario/model/scenario.ts';
import type { Say } from '../../../locale/say.ts';
import { inWords } from '../../../telling/calendar.ts';
import { useDesk, useScenario } from '../../kit/desk.ts';
import { SourceChip } from '../../kit/SourceChip.tsx';

/** What the scenario fixes once and for all, each with its source: its days, its drift, the text and the mission it begins with. */
export function FixedAccount() {
  const { say } = useDesk();
  return (
    <section class="account">
      <h3>{say('fixed.title')}</h3>
      <ul class="rests">
        {fixedIn(useScenario(), say).map(({ words, source }) => (
          <li key={words}>
            <span>{words}</span> <SourceChip source={source} about={words} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function fixedIn(scenario: Scenario, say: Say): { words: string; source: Source }[] {
  const { period, start, meeting, standing } = scenario;
  const fixed: { words: string; source: Source }[] = [
    {
      words: say('fixed.period', {
        start: inWords(period.start, 'en'),
        end: inWords(period.end, 'en'),
        rounds: period.rounds,
        days: period.roundDays,
      }),
      source: period,
    },
    {
      words: say('fixed.slope', { slope: start.slope.v / 10 }),
      source: start.slope,
    },
    {
      words: say('fixed.draft', {
        levels: PARAGRAPHS.filter((paragraph) => start.draft[paragraph] > 0).map((paragraph) =>
          say('fixed.level', { title: say(`paragraph.${paragraph}`), level: start.draft[paragraph] }),
        ),
      }),
      source: start.draft,
    },
  ];
  if (meeting) {
    fixed.push({ words: say('fixed.partners', { count: meeting.partners.v }), source: meeting.partners });
    fixed.push({ words: say('fixed.money', { money: meeting.money.v }), source: meeting.money });
  }
  if (standing) {
    fixed.push({ words: say('fixed.promised', { count: standing.personnel.v }), source: standing.personnel });
    fixed.push({ words: say('fixed.arrived', { count: standing.arrived.v }), source: standing.arrived });
    for (const [id, banked] of Object.entries(standing.banked)) {
      const name = scenario.funders.find((funder) => funder.id === id)?.name.en ?? id;
      fixed.push({ words: say('fixed.banked', { who: name, money: banked.v }), source: banked });
    }
  }
  return fixed;
}
