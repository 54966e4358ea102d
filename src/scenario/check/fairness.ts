import { gainsOf } from './choices.ts';
import type { Finding } from './finding.ts';
import type { ScenarioForm } from '../model/form/scenarioForm.ts';
import { textsOf } from './texts.ts';
import { wordsIn } from './wording.ts';

/** Voices on what is at stake: the host's authorities, and three strands of its society at least. */
const FEWEST_VOICES = 4;
const LONGEST_VOICE = 60;
/** Fewer words than these give no reason. */
const SHORTEST_REASON = 5;

/** A title with a name after it. Offices stand for governments; people are named in the record, after the game. */
const NAMED =
  /(?:(?<!-)\b(?:President|Prime Minister|Foreign Minister|Minister|Secretary|Ambassador|Senator|General|Chancellor)|\b(?:Mr|Mrs|Ms|Dr)\.?) (?!Assembly\b|Council\b)[A-Z][a-z]+/;
/** Where people may be named: the record beside the game, and what is asked and taught after it. */
const AFTERWARDS: readonly string[] = ['history.lines.text', 'history.movesNote', 'questions'];

const DEATH =
  /\b(?:killed|killings?|dead|died|dies|deaths?|massacre[sd]?|murder(?:s|ed)?|execut(?:ed|ions?)|lynch\w*|bodies|casualt(?:y|ies)|shot)\b/i;

/** Whether a scenario is fair to those whose country it is: voices, reasons, names, and harm that pays nobody. */
export function fairnessFindings(form: ScenarioForm): Finding[] {
  return [...voiceFindings(form), ...reasonFindings(form), ...nameFindings(form), ...harmFindings(form)];
}

function voiceFindings({ voices, strands }: ScenarioForm): Finding[] {
  const found = voices.length;
  const few: Finding[] =
    found < FEWEST_VOICES
      ? [{ code: 'few-voices', path: ['voices'], values: { found, limit: FEWEST_VOICES } }]
      : [];
  const told = [
    ...voices.map(({ text }, index) => ({ text, path: ['voices', index, 'text'] })),
    ...Object.entries(strands).map(([name, { voice }]) => ({
      text: voice,
      path: ['strands', name, 'voice'],
    })),
  ];
  return [
    ...few,
    ...told.flatMap(({ text, path }): Finding[] => {
      const words = wordsIn(text.en);
      return words <= LONGEST_VOICE
        ? []
        : [{ code: 'long-voice', path, values: { found: words, limit: LONGEST_VOICE } }];
    }),
  ];
}

/** Delegations, candidates and donors whose interest says nothing. */
function reasonFindings({ council, leads, contributors, funders }: ScenarioForm): Finding[] {
  return Object.entries({ council, leads, contributors, funders }).flatMap(([table, items]) =>
    items.flatMap(({ id, interest }, index): Finding[] =>
      wordsIn(interest.en) < SHORTEST_REASON
        ? [{ code: 'no-reason', path: [table, index, 'interest'], values: { name: id } }]
        : [],
    ),
  );
}

function nameFindings(form: ScenarioForm): Finding[] {
  return textsOf(form).flatMap(({ text, slot, path }): Finding[] => {
    const found = NAMED.exec(text)?.[0];
    return found === undefined || AFTERWARDS.includes(slot)
      ? []
      : [{ code: 'named-person', path, values: { found } }];
  });
}

/** An event that tells of deaths and, by itself, pays the player. */
function harmFindings({ events }: ScenarioForm): Finding[] {
  return events.flatMap(({ id, title, text, effects }, index): Finding[] => {
    const death = DEATH.exec(`${title.en} ${text.en}`)?.[0];
    const pays = [...gainsOf(effects)].find(([, gain]) => gain > 0)?.[0];
    return death === undefined || pays === undefined
      ? []
      : [{ code: 'harm-as-score', path: ['events', index], values: { name: id, death, pays } }];
  });
}
