import type { Campaign, Chapter } from '../campaign/campaign.ts';
import { IN_CAMPAIGN } from '../campaign/chapters.ts';
import { EPILOGUE } from '../campaign/epilogue.ts';
import { arrivals } from '../campaign/arrivals.ts';
import { tellArrivals, tellChapter, tellParting } from '../telling/campaign.ts';
import type { Result } from '../core/result.ts';
import { policy as policyNamed } from '../policy/policies.ts';
import type { Scenario } from '../scenario/model/scenario.ts';
import { playCampaign } from '../simulate/campaign.ts';
import { wholeNumber } from './arguments.ts';
import { type Command, difficultyTyped, LARGEST_SEED, outJson, policyTyped } from './command.ts';
import { type Fault, fault } from './fault.ts';
import { findScenario } from './scenarios.ts';
import { say } from './words.ts';
import { wrapped } from './wrap.ts';

/** `penholder campaign`: the chapters one after the other, and what each leaves to the next. */
export const campaign: Command = {
  options: ['policy', 'difficulty', 'seed'],
  run: (given, terminal) => {
    const [extra] = given.positionals;
    if (extra !== undefined) return { ok: false, problems: fault('needless-argument', { extra }) };
    const policy = policyTyped(given.values.policy);
    if (!policy.ok) return policy;
    const difficulty = difficultyTyped(given.values.difficulty);
    if (!difficulty.ok) return difficulty;
    const seed = wholeNumber(given.values.seed, 1, 'seed', 0, LARGEST_SEED - IN_CAMPAIGN.length);
    if (!seed.ok) return seed;
    const scenarios = chapters();
    if (!scenarios.ok) return scenarios;

    const find = (name: string): Scenario => {
      const found = scenarios.value.find(({ id }) => id === name);
      if (!found) throw new Error(`no chapter is called ${name}`);
      return found;
    };
    const played = playCampaign(find, seed.value, policyNamed(policy.value), difficulty.value);
    const asked = { policy: policy.value, difficulty: difficulty.value, seed: seed.value };
    if (given.json) outJson(terminal, { ...asked, chapters: played.finished.map(inJson) });
    else terminal.out([say('cli.campaign.head', asked), ...tell(played, find)].join('\n'));
    return { ok: true, value: 0 };
  },
};

function chapters(): Result<Scenario[], Fault> {
  const read: Scenario[] = [];
  for (const name of IN_CAMPAIGN) {
    const found = findScenario(name);
    if (!found.ok) return found;
    read.push(found.value);
  }
  return { ok: true, value: read };
}

function inJson({ record, outcome, leaves }: Chapter): object {
  const { scenario, seed, arrangement, digest } = record;
  return { scenario, seed, arrangement: arrangement ?? null, outcome, leaves, digest };
}

function tell({ difficulty, finished }: Campaign, find: (name: string) => Scenario): string[] {
  const lines: string[] = [];
  for (const [index, chapter] of finished.entries()) {
    const { scenario } = chapter.record;
    const before = finished[index - 1];
    lines.push('', `${index + 1}. ${chapter.title.en}`);
    if (before) {
      const parting = tellParting(say, before, find(scenario));
      if (parting) lines.push(...wrapped(parting, '   ', '   '));
      lines.push(`   ${say('cli.campaign.carries')}`);
      const told = tellArrivals(say, arrivals(find(scenario), before.leaves, difficulty)).slice(0, -1);
      lines.push(...told.flatMap((line) => wrapped(line, '   - ', '     ')));
    }
    lines.push(
      ...wrapped(tellChapter(say, chapter), '   ', '   '),
      ...wrapped(say('cli.campaign.record', { line: say(`record.${scenario}`) }), '   ', '   '),
    );
  }
  const epilogue = EPILOGUE.flatMap(({ key }) => wrapped(say(`epilogue.${key}`), '   - ', '     '));
  return [...lines, '', say('cli.campaign.epilogue'), ...epilogue];
}
