import type { Command } from '../game/verbs/commands.ts';
import { placeName } from './events.ts';
import type { Say } from '../locale/say.ts';
import { roster } from '../scenario/model/roster.ts';
import type { Scenario } from '../scenario/model/scenario.ts';
import { read } from './text.ts';

/** What the player did by a command, as a sentence without its full stop. */
export function tellCommand(scenario: Scenario, command: Command, say: Say): string {
  const key = `did.${command.type}`;
  switch (command.type) {
    case 'answer-cable': {
      const cable = roster(scenario).events[command.event];
      const choice = cable?.choices[command.option];
      return say(key, { cable: cable ? read(cable.title) : '', choice: choice ? read(choice.label) : '' });
    }
    case 'edit-paragraph':
      return say(key, { title: say(`paragraph.${command.paragraph}`), level: command.level });
    case 'link-issues':
      return say(key, {
        who: placeName(scenario, command.who, say),
        title: say(`paragraph.${command.paragraph}`),
      });
    case 'consult-strand':
      return say(key, { who: placeName(scenario, command.strand, say) });
    default:
      return say(key, 'who' in command ? { who: placeName(scenario, command.who, say) } : {});
  }
}
