import type { Result } from '../core/result.ts';
import { type GameRecord, readRecord, replay as foldAgain } from '../game/record/record.ts';
import { runCode } from '../game/record/runCode.ts';
import type { GameState } from '../game/state.ts';
import type { Scenario } from '../scenario/model/scenario.ts';
import { onlyArgument } from './arguments.ts';
import { codedRecord, isRunCode } from './codes.ts';
import { type Command, outJson } from './command.ts';
import { type Fault, fault } from './fault.ts';
import { readJson } from './files.ts';
import { scenarioOf } from './scenarios.ts';
import { resultLines } from './tell.ts';
import { say } from './words.ts';

/** `penholder replay`: a record folded again and held to its digest. */
export const replay: Command = {
  options: ['scenario', 'code'],
  run: (given, terminal) => {
    const file = onlyArgument(given, 'FILE');
    if (!file.ok) return file;
    const game = foldRecord(file.value, given.values.scenario);
    if (!game.ok) return game;
    const { scenario, record, state, words } = game.value;
    const { digest, seed, commands, arrangement } = record;
    const { outcome } = state;
    const code = given.code ? runCode(scenario, record) : null;
    if (given.json) {
      const arranged = arrangement && { arrangement };
      outJson(terminal, {
        scenario: scenario.id,
        seed,
        ...arranged,
        commands: commands.length,
        digest,
        ...(words === 'changed' && { words }),
        outcome,
        ...(code !== null && { code }),
      });
    } else {
      const head = say('cli.replay.same', {
        title: scenario.title.en,
        seed,
        count: commands.length,
        digest,
      });
      const reworded = words === 'changed' ? [say('cli.replay.reworded')] : [];
      const end = outcome ? ['', ...resultLines(scenario, outcome)] : [say('cli.replay.unfinished')];
      terminal.out([head, ...reworded, ...end].join('\n'));
      if (code !== null) terminal.out(`\n${say('cli.code', { code, count: code.length })}`);
    }
    return { ok: true, value: 0 };
  },
};

/** A game folded again out of its record. */
interface FoldedGame {
  /** As it was arranged for this game. */
  readonly scenario: Scenario;
  readonly record: GameRecord;
  readonly state: GameState;
  readonly words: 'same' | 'changed' | 'unsaid';
}

/**
 * Reads a record that somebody named, by its file or its run code, and folds it again.
 * @param named the scenario given on the command line, if one was
 */
export function foldRecord(file: string, named: string | undefined): Result<FoldedGame, Fault> {
  const record = isRunCode(file) ? codedRecord(file, named) : openRecord(file);
  if (!record.ok) return record;
  const scenario = scenarioOf(record.value.scenario, named);
  if (!scenario.ok) return scenario;
  const replayed = foldAgain(scenario.value, record.value);
  if (replayed.ok) return { ok: true, value: { ...replayed, record: record.value } };
  const { scenario: name, commands } = record.value;
  const at = replayed.at ?? 0;
  const values = { file, name, at: at + 1, type: commands[at]?.type ?? '', other: scenario.value.id };
  return { ok: false, problems: fault(replayed.fault, values) };
}

function openRecord(file: string): Result<GameRecord, Fault> {
  const json = readJson(file, 'not-json');
  if (!json.ok) return json;
  const record = readRecord(json.value);
  return record.ok ? record : { ok: false, problems: fault(record.problems, { file }) };
}
