import type { Hand } from '../../src/core/luck.ts';

/** What YAML, JavaScript or a page might take for more than text. */
export const NASTIES: readonly string[] = [
  '__proto__: {polluted: yes}\n',
  '"__proto__": {polluted: yes}\n',
  'constructor: {prototype: {polluted: yes}}\n',
  '? {a: b}\n: c\n',
  '<<: {polluted: yes}\n',
  'a: &a [*a, *a]\n',
  'a: &a {b: *a}\n',
  '!!js/function "() => 1"\n',
  '!<tag:yaml.org,2002:binary> aGk=\n',
  '%YAML 1.1\n---\n',
  '---\n',
  '...\n',
  '\u0000',
  '\u001B]0;title\u0007',
  '\u202Eolleh',
  '\uFEFF',
  '\uD800',
  '\t\t',
  "'",
  '"',
  '{',
  '}',
  '[',
  ']',
  ': ',
  '- ',
  '# ',
  '|\n',
  '>-\n',
  '@',
  '`',
  '.inf',
  '-1e400',
  '0x7fffffffffffffff',
  '<img src=x onerror=alert(1)>',
  '{en: "{value, plural, other {#}}"}',
];

/** Ways to damage a text that know nothing of what it says. */
const WAYS: readonly ((text: string, luck: Hand) => string)[] = [
  /** A byte with one bit turned. */
  (text, luck) => {
    const bytes = Buffer.from(text);
    for (let flips = 1 + luck.below(4); flips > 0; flips -= 1) {
      const at = luck.below(bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << luck.below(8));
    }
    return bytes.toString();
  },
  (text, luck) => text.slice(0, luck.below(text.length)),
  (text, luck) => text.slice(luck.below(text.length)),
  (text, luck) => onLines(text, (lines) => lines.splice(luck.below(lines.length), 1 + luck.below(5))),
  (text, luck) =>
    onLines(text, (lines) => {
      const at = luck.below(lines.length);
      lines.splice(luck.below(lines.length), 0, ...lines.slice(at, at + 1 + luck.below(4)));
    }),
  (text, luck) =>
    onLines(text, (lines) => {
      const [moved = ''] = lines.splice(luck.below(lines.length), 1);
      lines.splice(luck.below(lines.length), 0, moved);
    }),
  (text, luck) => inserted(text, luck, NASTIES[luck.below(NASTIES.length)] ?? ''),
  (text, luck) =>
    onLines(text, (lines) =>
      lines.splice(
        luck.below(lines.length),
        0,
        ' '.repeat(luck.below(6)) + (NASTIES[luck.below(NASTIES.length)] ?? ''),
      ),
    ),
  /** Deep nesting, of every kind that YAML has. */
  (text, luck) =>
    inserted(
      text,
      luck,
      (['[', '{a: ', '- ', '? ', '[a: ', '{[', '- a:\n'][luck.below(7)] ?? '').repeat(
        20 + luck.below(20_000),
      ),
    ),
  /** A huge string, in some style; sometimes the file grows past its limit. */
  (text, luck) =>
    inserted(
      text,
      luck,
      (['x', 'a ', '\\q', '""', ', ', '\n', ' ', 'é', '&a ', '- 1\n'][luck.below(10)] ?? '').repeat(
        3_000 + luck.below(90_000),
      ),
    ),
  (text, luck) =>
    text.replace(/\d+/g, (digits) =>
      luck.below(40) === 0 ? (['-1', '1e9', '1.5', 'null', '"', '[]', '{}'][luck.below(7)] ?? '') : digits,
    ),
  (text, luck) =>
    text.replace(/\b[a-z]\w+(?=:)/g, (key) =>
      luck.below(300) === 0
        ? (['toString', 'valueOf', 'hasOwnProperty', 'v', 'src', '1'][luck.below(6)] ?? '')
        : key,
    ),
];

function inserted(text: string, luck: Hand, nasty: string): string {
  const at = luck.below(text.length);
  return text.slice(0, at) + nasty + text.slice(at);
}

function onLines(text: string, change: (lines: string[]) => void): string {
  const lines = text.split('\n');
  change(lines);
  return lines.join('\n');
}

/** A text damaged in one of the ways above. */
export function damagedText(text: string, luck: Hand): string {
  const way = WAYS[luck.below(WAYS.length)];
  return way ? way(text, luck) : text;
}
