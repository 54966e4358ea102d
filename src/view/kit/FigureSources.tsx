import { roster } from '../../scenario/model/roster.ts';
import type { Scenario, Source } from '../../scenario/model/scenario.ts';
import type { Say } from '../../locale/say.ts';
import { useDesk, useScenario } from './desk.ts';
import { perCent } from '../../telling/numbers.ts';
import { SourceChip } from './SourceChip.tsx';

/** Something that is said of an actor, and from where. */
interface Said {
  readonly words: string;
  readonly source: Source;
}

/** What the figures about an actor rest on, each with its source. */
export function FigureSources({ who }: { readonly who: string }) {
  const { say } = useDesk();
  const said = saidOf(useScenario(), who, say);
  if (said.length === 0) return null;
  return (
    <>
      <h3>{say('rests.title')}</h3>
      <ul class="rests">
        {said.map(({ words, source }) => (
          <li key={words}>
            <span>{words}</span> <SourceChip source={source} about={words} />
          </li>
        ))}
      </ul>
    </>
  );
}

function saidOf(scenario: Scenario, who: string, say: Say): Said[] {
  const { members, leads, contributors, funders } = roster(scenario);
  const said: Said[] = [];
  const member = members[who];
  if (member) {
    said.push({ words: say('rests.ideal', { ideal: member.ideal.v / 100 }), source: member.ideal });
    said.push({ words: say('rests.wants'), source: member });
  }
  const lead = leads[who];
  if (lead?.canLead) {
    said.push({ words: say('rests.personnel', { personnel: lead.personnel.v }), source: lead.personnel });
    said.push({ words: say('rests.willingness'), source: lead.willingness });
    if (lead.conditions.length > 0) said.push({ words: say('rests.conditions'), source: lead });
  }
  const contributor = contributors[who];
  if (contributor) {
    const { personnel, readiness } = contributor;
    said.push({ words: say('rests.personnel', { personnel: personnel.v }), source: personnel });
    said.push({ words: say('rests.readiness', { chance: perCent(readiness.v) }), source: readiness });
  }
  const funder = funders[who];
  if (funder) {
    said.push({ words: say('rests.ceiling', { ceiling: funder.ceiling.v }), source: funder.ceiling });
    said.push({ words: say('rests.benefit'), source: funder.benefit });
  }
  return said;
}
