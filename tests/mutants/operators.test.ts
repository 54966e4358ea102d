import { runInNewContext } from 'node:vm';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';
import { mutantsOf, optionalNames } from './operators.ts';
import { weave } from './weave.ts';

const NONE: ReadonlySet<string> = new Set();

/** What a source becomes under each mutant, with the operator before it. */
function mutated(source: string, optional = NONE): string[] {
  return mutantsOf('rule.ts', source, optional).map(
    ({ operator, start, end, after }) => `${operator}: ${source.slice(0, start)}${after}${source.slice(end)}`,
  );
}

describe('each operator makes the text it should', () => {
  test.each([
    ['x = a + b;', 'arithmetic: x = a - b;'],
    ['x = a * b;', 'arithmetic: x = a / b;'],
    ['x += b;', 'arithmetic: x -= b;'],
    ['x = -b;', 'arithmetic: x = b;'],
    ['x = a < b;', 'comparison: x = a <= b;'],
    ['x = a < b;', 'comparison: x = a >= b;'],
    ['x = a === b;', 'comparison: x = a !== b;'],
    ['x = a && b;', 'logical: x = a || b;'],
    ['x = a ?? b;', 'nullish: x = a;'],
    ['x = a ?? b;', 'nullish: x = b;'],
    ['x = !a;', 'negation: x = a;'],
    ['x = true;', 'boolean: x = false;'],
    ['x = 4;', 'number: x = 5;'],
    ["x = a === 'no';", "string: x = a === '';"],
    ["tell(turn, { type: 'vote-held' });", "string: tell(turn, { type: '' });"],
    ['tell(turn);', 'statement-removal: '],
    ['state.attention -= 2;', 'statement-removal: '],
    ['for (const a of b) { const c = a; tell(c); }', 'block-removal: for (const a of b) {}'],
    ['if (a) b();', 'condition: if (true) b();'],
    ['if (a) b();', 'condition: if (false) b();'],
    ['function f() { return a; }', 'return: function f() { return null; }'],
    ['function f() { return a ? b : c; }', 'return: function f() { return b; }'],
    ['function f() { return a && b; }', 'return: function f() { return !(a && b); }'],
    ['x = a ? b : c;', 'branch-swap: x = a ? c : b;'],
    ['x = a.filter(f).length;', 'filter-removal: x = a.length;'],
    ['x = a.toSorted();', 'toSorted-removal: x = a;'],
    ['x = a.some(f);', 'some-every: x = a.every(f);'],
    ['x = a?.b;', 'optional-chain: x = a.b;'],
    ['x = [...a, b];', 'spread-removal: x = [, b];'],
    ['x = Math.min(a, b);', 'maths: x = Math.max(a, b);'],
    ['x = Math.floor(a);', 'maths: x = Math.ceil(a);'],
    ['x = Math.abs(a);', 'maths: x = a;'],
  ])('%s', (source, after) => {
    expect(mutated(source)).toContain(after);
  });

  test('a property is left out where some type lets it be missing', () => {
    const optional = new Set(optionalNames('form.ts', 'interface Form { name: string; risks?: boolean }'));
    expect(mutated('const x = { name, risks };', optional)).toEqual([
      'property-removal: const x = { name,  };',
    ]);
  });
});

describe('what cannot matter is left alone', () => {
  test.each([
    ['types', "type Way = 'up' | 'down'; interface Step { by: 1 | 2 }"],
    ['imports', "import { a } from './a.ts'; export { b } from './b.ts';"],
    ['remarks about a type', 'const x = a as const satisfies Record<string, 1>;'],
    ['words', "const x = 'No text was found.';"],
    ['words for the console', "console.log('done');"],
  ])('%s', (_what, source) => {
    expect(mutated(source)).toEqual([]);
  });

  test('the answer that the compiler wants for an index', () => {
    expect(mutated('const x = counts[id] ?? 4;')).toEqual(['nullish: const x = 4;']);
  });

  test('text that is put together is not subtracted', () => {
    expect(mutated("const x = 'a b' + c + d;")).toEqual([]);
  });
});

describe('a woven source', () => {
  const woven = (source: string): string => {
    const mutants = mutantsOf('rule.ts', source, NONE).map((mutant, place) => ({ id: place + 1, mutant }));
    const text = weave('rule.ts', source, mutants);
    expect(parseSync('rule.ts', text).errors).toEqual([]);
    return text;
  };
  const run = (source: string, active: number): unknown =>
    runInNewContext(`${woven(source)}; x`, {
      a: null,
      __mutation: { is: (id: number) => id === active, tick: () => {} },
    });

  test('does what the source does while every mutant is asleep', () => {
    expect(
      run('var x = 0; for (let i = 0; i < 3; i += 1) x += [i, ...[1]].filter((n) => n > 0).length;', 0),
    ).toBe(5);
  });

  test('still stops early in an optional chain', () => {
    expect(run('var x = a?.list.filter(Boolean).length ?? 7;', 0)).toBe(7);
  });

  test('does one thing otherwise when a mutant is awake', () => {
    const source = 'var x = 2 + 3;';
    const minus = mutantsOf('rule.ts', source, NONE).findIndex(({ operator }) => operator === 'arithmetic');
    expect(run(source, minus + 1)).toBe(-1);
  });
});
