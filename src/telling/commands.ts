import { type Command, verbOf } from '../game/verbs/index.ts';
import type { FieldKind } from '../scenario/model/moves.ts';
import { placeName } from './events.ts';
import type { Say } from '../locale/say.ts';
import { roster } from '../scenario/model/roster.ts';
import type { EventChoice, Scenario } from '../scenario/model/scenario.ts';
import { read } from './text.ts';

/** What the player did by a command, as a sentence without its full stop. */
export function tellCommand(scenario: Scenario, command: Command, say: Say): string {
  const values: Record<string, string | number> = {};
  const fields = verbOf(command.type)?.fields ?? {};
  for (const [name, kind] of Object.entries<FieldKind>(fields)) {
    const value: unknown = Reflect.get(command, name);
    switch (kind) {
      case 'actor':
      case 'strand':
        values['who'] = placeName(scenario, String(value), say);
        break;
      case 'paragraph':
        values['title'] = say(`paragraph.${String(value)}`);
        break;
      case 'level':
        values['level'] = Number(value);
        break;
      case 'event':
        values['cable'] = read(roster(scenario).events[String(value)]?.title ?? NOTHING);
        break;
      case 'option':
        values['choice'] = read(choiceOf(scenario, command)?.label ?? NOTHING);
        break;
    }
  }
  return say(`did.${command.type}`, values);
}

/** What an answer to a cable is called, where the scenario no longer has it. */
const NOTHING = { en: '' };

function choiceOf(scenario: Scenario, command: Command): EventChoice | undefined {
  return command.type === 'answer-cable'
    ? roster(scenario).events[command.event]?.choices[command.option]
    : undefined;
}
