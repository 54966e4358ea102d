/** Whether every word asked for stands somewhere in these texts, whatever its capitals and accents. */
export function holdsAll(asked: string, texts: readonly string[]): boolean {
  const text = plain(texts.join(' '));
  return plain(asked)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase().trim();
}
