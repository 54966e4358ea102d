import { main } from '../../src/cli/main.ts';

/** What a command line did: its exit code, and what it said where. */
export interface Said {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
  readonly progress: readonly (string | null)[];
}

/** Runs a command line in this process. */
export function penholder(...argv: readonly string[]): Said {
  const out: string[] = [];
  const err: string[] = [];
  const progress: (string | null)[] = [];
  const exit = main(argv, {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    progress: (text) => progress.push(text),
  });
  return { exit, out: out.join('\n'), err: err.join('\n'), progress };
}
