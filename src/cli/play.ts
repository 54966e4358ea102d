import { recordOf } from '../game/record/record.ts';
import { runCode } from '../game/record/runCode.ts';
import { policy as policyNamed } from '../policy/policies.ts';
import { play as playOne } from '../simulate/play.ts';
import { type Command, outJson } from './command.ts';
import { writeText } from './files.ts';
import { gamesAsked } from './gamesAsked.ts';
import { tellGame } from './tell.ts';
import { say } from './words.ts';

/** `penholder play`: one game with a policy in the chair, told from the brief to the debrief. */
export const play: Command = {
  options: ['policy', 'difficulty', 'seed', 'record', 'code'],
  run: (given, terminal) => {
    const asked = gamesAsked(given, 1, 1);
    if (!asked.ok) return asked;
    const { scenario, policy, difficulty, seed } = asked.value;
    const played = playOne(scenario, seed, policyNamed(policy));
    const record = recordOf(scenario, seed, played.commands, played.state);
    const file = given.values.record;
    if (file !== undefined) {
      const written = writeText(file, `${JSON.stringify(record, null, 2)}\n`);
      if (!written.ok) return written;
    }
    const code = given.code ? runCode(scenario, record) : null;
    const transcript = tellGame(scenario, policy, seed, played);
    if (given.json) {
      outJson(terminal, {
        scenario: scenario.id,
        policy,
        ...(scenario.arranged && { difficulty }),
        seed,
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
