import type { Say } from '../../locale/say.ts';
import type { Instruction } from '../../scenario/model/scenario.ts';
import { roster } from '../../scenario/model/roster.ts';
import { type Scenario, STRANDS } from '../../scenario/model/scenario.ts';
import { read } from '../../telling/text.ts';

/** What a class calls a seat: the name that its instructions give it, or that of the actor that sits there in the scenario. */
export function seatName(scenario: Scenario, { seat, name }: Instruction, say: Say): string {
  if (name) return read(name);
  const strand = STRANDS.find((each) => each === seat);
  if (strand) return read(scenario.strands[strand].name);
  const { members, leads, contributors, funders } = roster(scenario);
  const delegation = members[seat] ?? leads[seat] ?? contributors[seat] ?? funders[seat];
  return delegation ? read(delegation.name) : say('teachers.authorities');
}
