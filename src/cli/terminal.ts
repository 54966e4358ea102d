/** Where the command line speaks to: a real terminal or pipe, or a test. */
export interface Terminal {
  /** Writes a line, or several, to standard output. */
  readonly out: (text: string) => void;
  /** Writes a line, or several, to standard error. */
  readonly err: (text: string) => void;
  /** Shows how far a long piece of work is, where somebody is watching; null wipes it away. */
  readonly progress: (text: string | null) => void;
}

/** The process's own streams. A reader that goes away (`penholder … | head`) ends the process quietly. */
export function processTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', leaveQuietly);
  return {
    out: (text) => process.stdout.write(`${text}\n`),
    err: (text) => process.stderr.write(`${text}\n`),
    progress: (text) => {
      if (process.stderr.isTTY) process.stderr.write(text === null ? '\r\x1b[2K' : `\r${text}`);
    },
  };
}

function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit();
  throw error;
}
