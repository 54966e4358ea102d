import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { shippedNames } from '../../src/cli/scenarios.ts';
import { say } from '../../src/cli/words.ts';
import { POLICIES, type PolicyName, policy } from '../../src/policy/policies.ts';
import { readScenario } from '../../src/game/readScenario.ts';
import type { Scenario } from '../../src/scenario/model/scenario.ts';
import type { Problem } from '../../src/scenario/read/problem.ts';
import { play } from '../../src/simulate/play.ts';
import { describe } from '../../src/telling/events.ts';
import { faultsOf, frozen } from '../properties/invariants.ts';
import { SMALL } from '../scenario/smallScenario.ts';
import { damagedText } from './bytes.ts';
import { damageParts, fieldsOf } from './parts.ts';
import type { Trial, Tried } from './trial.ts';

const SHIPPED = shippedNames().map((name) =>
  readFileSync(join(import.meta.dirname, `../../scenarios/${name}.yaml`), 'utf8'),
);
/** The small scenario, ten times as quick to read, in four trials of five; a shipped one in the fifth. */
const SMALL_IN = 5;
const FIELDS = fieldsOf([SMALL, ...SHIPPED].map((text) => parse(text)));

/** A scenario file damaged by its bytes (a third) or by its parts is read, and played to its end where it is sound. */
export const damagedFile: Trial = (luck, index) => {
  const shipped = SHIPPED[Math.floor(index / SMALL_IN) % SHIPPED.length] ?? SMALL;
  const sound = index % SMALL_IN === 0 ? shipped : SMALL;
  if (luck.below(3) === 0) return [read(damagedText(sound, luck), index)];
  const parts: unknown = parse(sound);
  damageParts(parts, luck, FIELDS);
  return [read(stringify(parts, { aliasDuplicateObjects: false }), index)];
};

function read(text: string, index: number): Tried {
  const reading = readScenario(text);
  if (reading.ok) return played(frozen(reading.value), index);
  const { problems } = reading;
  return {
    outcome: problems[0]?.code ?? 'refused',
    faults: problems.length === 0 ? ['refused without a problem'] : problems.flatMap(faultsOfProblem),
  };
}

/** A problem names a place in the file, and says something. */
function faultsOfProblem({ code, line, column, message }: Problem): string[] {
  const placed = line >= 1 && column >= 1 && Number.isInteger(line) && Number.isInteger(column);
  return [...(placed ? [] : [`${code} stands nowhere`]), ...(message === '' ? [`${code} says nothing`] : [])];
}

/** Two games of a sound file, by two bots: neither throws, no state breaks a rule, and everything can be told. */
function played(scenario: Scenario, index: number): Tried {
  const bots = ['random', POLICIES[index % POLICIES.length] as PolicyName] as const;
  const faults = bots.flatMap((bot) => {
    const { state, events } = play(scenario, index, policy(bot));
    const told = events.map((event) => describe(scenario, event, say));
    return [
      ...faultsOf(scenario, state),
      ...told.filter((line) => line === '').map(() => `${bot}: an event is told in no words`),
    ].map((fault) => `played by ${bot}: ${fault}`);
  });
  return { outcome: 'played', faults };
}
