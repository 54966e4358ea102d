/** Credits as assets/CREDITS.md has them: a table of what, by whom, under which licence and where; and plain paragraphs. */
export interface CreditLines {
  readonly rows: readonly (readonly string[])[];
  readonly paragraphs: readonly string[];
}

/** Reads the one table of a Markdown file, without its head, and the paragraphs around it. */
export function creditLines(markdown: string): CreditLines {
  const blocks = markdown.trim().split(/\n\s*\n/);
  const table = blocks.find((block) => block.startsWith('|')) ?? '';
  return {
    rows: table
      .split('\n')
      .slice(2)
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => plain(cell.trim())),
      ),
    paragraphs: blocks
      .filter((block) => !block.startsWith('|') && !block.startsWith('#'))
      .map((block) => plain(block.replaceAll('\n', ' '))),
  };
}

/** Without the marks for code. */
function plain(text: string): string {
  return text.replaceAll('`', '');
}
