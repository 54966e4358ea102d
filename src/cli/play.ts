import { arrange } from '../game/arrange.ts';
import { recordOf } from '../game/record/record.ts';
import { runCode } from '../game/record/runCode.ts';
import { policy as policyNamed } from '../policy/policies.ts';
import { play as playOne } from '../simulate/play.ts';
import { onlyArgument, wholeNumber } from './arguments.ts';
import { type Command, difficultyTyped, LARGEST_SEED, outJson, policyTyped } from './command.ts';
import { writeText } from './files.ts';
import { findScenario } from './scenarios.ts';
import { tellGame } from './tell.ts';
import { say } from './words.ts';

/** `penholder play`: one game with a policy in the chair, told from the brief to the debrief. */
export const play: Command = {
  options: ['policy', 'difficulty', 'seed', 'record', 'code'],
  run: (given, terminal) => {
    const named = onlyArgument(given, 'SCENARIO');
    if (!named.ok) return named;
    const policy = policyTyped(given.values.policy);
    if (!policy.ok) return policy;
    const difficulty = difficultyTyped(given.values.difficulty);
    if (!difficulty.ok) return difficulty;
    const seed = wholeNumber(given.values.seed, 1, 'seed', 0, LARGEST_SEED);
    if (!seed.ok) return seed;
    const found = findScenario(named.value);
    if (!found.ok) return found;

    const scenario = arrange(found.value, { difficulty: difficulty.value });
    const played = playOne(scenario, seed.value, policyNamed(policy.value));
    const record = recordOf(scenario, seed.value, played.commands, played.state);
    const file = given.values.record;
    if (file !== undefined) {
      const written = writeText(file, `${JSON.stringify(record, null, 2)}\n`);
      if (!written.ok) return written;
    }
    const code = given.code ? runCode(scenario, record) : null;
    const transcript = tellGame(scenario, policy.value, seed.value, played);
    if (given.json) {
      outJson(terminal, {
        scenario: scenario.id,
        policy: policy.value,
        ...(scenario.arranged && { difficulty: difficulty.value }),
        seed: seed.value,
        commands: played.commands.length,
        digest: record.digest,
        outcome: played.state.outcome,
        transcript,
        ...(code !== null && { code }),
      });
    } else {
      terminal.out(transcript.join('\n'));
      if (file !== undefined) terminal.out(`\n${say('cli.play.recorded', { file })}`);
      if (code !== null) terminal.out(`\n${say('cli.code', { code, count: code.length })}`);
    }
    return { ok: true, value: 0 };
  },
};
