import type { Finding } from './finding.ts';
import type { Effect } from '../model/scenario.ts';
import type { ScenarioForm } from '../model/form/scenarioForm.ts';

/** Events and answers that change nothing, and answers that another one betters in everything. */
export function choiceFindings({ events }: ScenarioForm): Finding[] {
  return events.flatMap(({ id, effects, choices }, at): Finding[] => {
    if (effects.length + choices.length === 0)
      return [{ code: 'idle-event', path: ['events', at], values: { name: id } }];
    const gains = choices.map((choice) => gainsOf(choice.effects));
    return choices.flatMap(({ label }, index): Finding[] => {
      const path = ['events', at, 'choices', index];
      const mine = gains[index] ?? new Map<string, number>();
      if (mine.size === 0) return [{ code: 'idle-choice', path, values: { name: label.en } }];
      // Of two alike, the later is the one too many.
      const better = gains.findIndex(
        (other, rival) => rival !== index && betters(other, mine) && (rival < index || !betters(mine, other)),
      );
      const by = choices[better]?.label.en;
      return by === undefined ? [] : [{ code: 'dominated-choice', path, values: { name: label.en, by } }];
    });
  });
}

/** Whether one answer is as good as another in everything that either changes. */
function betters(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): boolean {
  return [...new Set([...one.keys(), ...other.keys()])].every(
    (key) => (one.get(key) ?? 0) >= (other.get(key) ?? 0),
  );
}

/** Effects by what they change, each with what is good for the player counted above zero. */
export function gainsOf(effects: readonly Effect[]): ReadonlyMap<string, number> {
  const gains = new Map<string, number>();
  const add = (key: string, by: number): void => {
    const sum = (gains.get(key) ?? 0) + by;
    if (sum === 0) gains.delete(key);
    else gains.set(key, sum);
  };
  for (const { warmth, lead, pledge, lull, pressure, need, ...dials } of effects) {
    for (const [dial, by] of Object.entries(dials)) add(dial, by);
    add('pressure', -(pressure ?? 0));
    add('need', -(need ?? 0));
    if (lull) add('lull', 1);
    if (warmth) add(`warmth of ${warmth.who}`, warmth.by);
    if (lead) add(`lead ${lead.who}`, lead.advance);
    if (pledge) add(`pledge of ${pledge.who}`, pledge.by);
  }
  return gains;
}
