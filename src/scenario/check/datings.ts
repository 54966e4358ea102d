import type { Facts } from '../read/facts.ts';
import type { Finding } from './finding.ts';
import type { Source } from '../model/scenario.ts';
import type { ScenarioForm } from '../model/form/scenarioForm.ts';
import type { Path } from '../read/scenarioFile.ts';

/** Days that cite facts and fall on none of the days, months or years that those facts give. */
export function datingFindings({ history: { lines }, period }: ScenarioForm, facts: Facts): Finding[] {
  return [
    ...held(period.start, period, ['period', 'start'], facts),
    ...held(period.end, period, ['period', 'end'], facts),
    ...lines.flatMap((line, index) => held(line.date, line, ['history', 'lines', index, 'date'], facts)),
  ];
}

function held(day: string, { src = [], basis }: Source, path: Path, facts: Facts): Finding[] {
  if (basis !== undefined) return [];
  const given = src.flatMap((fact) =>
    (facts[fact]?.figures ?? [])
      .filter(({ unit }) => unit === 'date')
      .map(({ value }) => ({ fact, date: String(value) })),
  );
  // Facts without a date say nothing against one.
  if (given.length === 0 || given.some(({ date }) => fallsOn(day, date))) return [];
  const dates = given.map(({ fact, date }) => `${fact}: ${date}`).slice(0, 4);
  return [{ code: 'date-mismatch', path, values: { found: day, dates: dates.join('; ') } }];
}

/** Whether a day lies in a dating: a day, a month, a year, or a span of two joined by a stroke. */
function fallsOn(day: string, dating: string): boolean {
  const [from = '', to = from] = dating.split('/');
  return day.slice(0, from.length) >= from && day.slice(0, to.length) <= to;
}
