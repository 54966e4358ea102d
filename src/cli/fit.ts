import { isAbsolute } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Cell, cellsOf, COUNTED, FEWEST } from '../backtest/cells.ts';
import { fit as fitAnew } from '../backtest/fit.ts';
import { COEFFICIENTS, type Coefficients, type Weights } from '../voter/coefficients.ts';
import { onlyArgument } from './arguments.ts';
import { type Command, outJson } from './command.ts';
import { writeText } from './files.ts';
import { openVotes } from './votes.ts';
import { say } from './words.ts';

const SHOWN_AS = 'src/voter/coefficients.json';

/** `penholder fit`: the weights of the voters fitted to recorded votes, and written with their provenance. */
export const fit: Command = {
  options: [],
  run: (given, terminal) => {
    const folder = onlyArgument(given, 'FOLDER');
    if (!folder.ok) return folder;
    const texts = openVotes(folder.value);
    if (!texts.ok) return texts;
    const fitted = fitAnew(texts.value, COEFFICIENTS, commandOf(folder.value));
    const path = fileURLToPath(new URL('../voter/coefficients.json', import.meta.url));
    const written = writeText(path, `${JSON.stringify(fitted, null, 2)}\n`);
    if (!written.ok) return written;
    const changed = changes(COEFFICIENTS, fitted);
    const { texts: count, votes } = fitted.provenance;
    const cells = cellsOf(texts.value);
    if (given.json) outJson(terminal, { file: SHOWN_AS, texts: count, votes, changed, cells });
    else
      terminal.out(
        [
          say('cli.fit.done', { texts: count, votes, file: SHOWN_AS }),
          changed.length === 0 ? say('cli.fit.same') : say('cli.fit.changed', { count: changed.length }),
          ...changed.map(({ term, from, to }) => `  ${term.padEnd(40)}${String(from).padStart(6)} → ${to}`),
          '',
          ...cellTable(cells),
        ].join('\n'),
      );
    return { ok: true, value: 0 };
  },
};

/** Cells by hands: a count under FEWEST carries a mark, and so the next empty cell is seen. */
export function cellTable(cells: readonly Cell[]): string[] {
  const names = cells.map(({ cell }) => say(`cli.fit.cell.${cell}`));
  const wide = Math.max(...names.map((name) => name.length)) + 2;
  const columns = say('cli.fit.cells.columns').split('\t');
  const line = (name: string, of: readonly string[]): string =>
    `  ${name.padEnd(wide)}${of.map((one) => one.padStart(10)).join('')}`;
  return [
    say('cli.fit.cells'),
    line('', columns),
    ...cells.map(({ counts, thin }, index) =>
      line(
        names[index] as string,
        COUNTED.map((one) => `${thin.includes(one) ? '! ' : ''}${counts[one]}`),
      ),
    ),
    '',
    say('cli.fit.cells.thin', { count: cells.filter(({ thin }) => thin.length > 0).length, fewest: FEWEST }),
  ];
}

/** The command as it stands in the provenance; a path of this machine does not belong there. */
function commandOf(folder: string): string {
  return `penholder fit ${isAbsolute(folder) ? 'FOLDER' : folder}`;
}

interface Change {
  readonly term: string;
  readonly from: number;
  readonly to: number;
}

function changes(before: Coefficients, after: Coefficients): Change[] {
  const of = (part: string, from: Weights, to: Weights): Change[] =>
    Object.keys(to).flatMap((term) => {
      const change = { term: `${part}.${term}`, from: from[term]?.value ?? 0, to: to[term]?.value ?? 0 };
      return change.from === change.to ? [] : [change];
    });
  return [
    ...(['russia', 'china', 'west'] as const).flatMap((voter) => [
      ...of(`endorsement.${voter}`, before.endorsement[voter], after.endorsement[voter]),
      ...of(`against.${voter}`, before.against[voter], after.against[voter]),
    ]),
    ...of('elected', before.elected, after.elected),
  ];
}
