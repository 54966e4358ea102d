/** A run of words of a text, and whether they stay, go or come. */
export interface WordChange {
  readonly kind: 'same' | 'gone' | 'new';
  readonly words: readonly Word[];
}

/** A word, and whether it belongs to the operative verb: what the Council does. */
export interface Word {
  readonly text: string;
  readonly operative: boolean;
}

/** Below this share of words in common a text is struck whole: scattered words in common make it unreadable. */
const ENOUGH_IN_COMMON = 0.4;

/**
 * The words of a text, its operative verb marked.
 * @param verbs operative verbs of the language, lower case, the longer before the shorter ones they begin with
 */
export function wordsOf(text: string, verbs: readonly string[]): Word[] {
  const words = text.split(' ');
  const plain = words.map((word) => word.toLowerCase().replace(/[^\p{L}]/gu, ''));
  for (let at = 0; at < words.length; at += 1) {
    const verb = verbs.find((each) => {
      const parts = each.split(' ');
      return parts.every((part, index) => plain[at + index] === part);
    });
    if (verb === undefined) continue;
    const end = at + verb.split(' ').length;
    return words.map((word, index) => ({ text: word, operative: index >= at && index < end }));
  }
  return words.map((word) => ({ text: word, operative: false }));
}

/** What turns one text into another, word by word: the longest words in common stay. */
export function changesBetween(before: readonly Word[], after: readonly Word[]): WordChange[] {
  const common = commonWords(before, after);
  const shared = common[0]?.[0] ?? 0;
  if (shared < ENOUGH_IN_COMMON * Math.max(before.length, after.length))
    return [
      { kind: 'gone', words: before },
      { kind: 'new', words: after },
    ];
  const changes: { kind: WordChange['kind']; words: Word[] }[] = [];
  const put = (kind: WordChange['kind'], word: Word): void => {
    const last = changes.at(-1);
    if (last?.kind === kind) last.words.push(word);
    else changes.push({ kind, words: [word] });
  };
  let from = 0;
  let to = 0;
  while (from < before.length || to < after.length) {
    const gone = before[from];
    const come = after[to];
    if (gone && come && gone.text === come.text) {
      put('same', come);
      from += 1;
      to += 1;
    } else if (gone && (!come || lengthAt(common, from + 1, to) >= lengthAt(common, from, to + 1))) {
      put('gone', gone);
      from += 1;
    } else if (come) {
      put('new', come);
      to += 1;
    }
  }
  return changes;
}

function lengthAt(common: readonly (readonly number[])[], from: number, to: number): number {
  return common[from]?.[to] ?? 0;
}

/** Length of the longest common run of words of each pair of tails. */
function commonWords(before: readonly Word[], after: readonly Word[]): number[][] {
  const lengths: number[][] = Array.from({ length: before.length + 1 }, () =>
    Array.from({ length: after.length + 1 }, () => 0),
  );
  for (let from = before.length - 1; from >= 0; from -= 1) {
    const row = lengths[from] ?? [];
    for (let to = after.length - 1; to >= 0; to -= 1) {
      row[to] =
        before[from]?.text === after[to]?.text
          ? lengthAt(lengths, from + 1, to + 1) + 1
          : Math.max(lengthAt(lengths, from + 1, to), lengthAt(lengths, from, to + 1));
    }
  }
  return lengths;
}
