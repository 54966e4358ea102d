const WIDTH = 100;

/** Breaks a text into lines of at most 100 characters, the first behind one margin and the others behind another. */
export function wrapped(text: string, first: string, rest: string): string[] {
  const lines: string[] = [];
  let line = first;
  let bare = true;
  for (const word of text.split(/\s+/)) {
    if (!bare && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = rest;
      bare = true;
    }
    line += bare ? word : ` ${word}`;
    bare = false;
  }
  return [...lines, line];
}

/** A text as an item of a list. */
export function listed(text: string): string[] {
  return wrapped(text, '  - ', '    ');
}
