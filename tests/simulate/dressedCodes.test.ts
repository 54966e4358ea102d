import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { linkTo } from '../../src/game/record/runLink.ts';
import { type RunFault, openRunCode, runCode } from '../../src/game/record/runCode.ts';
import { DRESSINGS } from '../fixtures/dressings.ts';
import { sampleRecords } from '../fixtures/records.ts';
import { shipped } from '../fixtures/shipped.ts';

const PAGE = 'https://example.org/penholder/';
let codes: readonly string[];
let bodies: ReadonlyMap<string, bigint>;
beforeAll(() => {
  codes = shipped().flatMap((scenario) =>
    sampleRecords(scenario, 4).map((record) => runCode(scenario, record)),
  );
  bodies = new Map(
    codes.map((code) => {
      const opened = openRunCode(code);
      if (!opened.ok) throw new Error('the code of a game opens');
      return [code, opened.value.body];
    }),
  );
});

/** Opens as the game of a code, or the fault. */
function opened(text: string): bigint | RunFault {
  const read = openRunCode(text);
  return read.ok ? read.value.body : read.problems;
}

const ALONE = Object.entries(DRESSINGS);

describe('a whole run code is found', () => {
  test.each(ALONE)('in a link with %s', (_, dressed) => {
    for (const code of codes) expect(opened(dressed(linkTo(PAGE, code))), code).toBe(bodies.get(code));
  });

  test('in a link that two programs after one another have changed', () => {
    // What escapes, or what reads as another encoding, may take a mark of the one before for a character of its own.
    const later = ALONE.filter(
      ([name]) =>
        !/Proofpoint link of the second|only its code|quoted-printable|equals sign written|divided by hyphens|initials/.test(
          name,
        ),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...codes.slice(0, 8)),
        fc.constantFrom(
          ...ALONE.filter(
            ([name]) => !/tags of HTML|divided by hyphens|initials|Proofpoint link of the second/.test(name),
          ),
        ),
        fc.constantFrom(...later),
        (code, [one, first], [two, second]) => {
          expect(opened(second(first(linkTo(PAGE, code)))), `${one}, then ${two}`).toBe(bodies.get(code));
        },
      ),
      { numRuns: 4000, seed: 12 },
    );
  });

  test('between signs and unseen characters, wherever they stand', () => {
    const sign = fc.constantFrom(
      '\u200b',
      '\u00ad',
      '\u00a0',
      '\u2060',
      ' ',
      '\n',
      '>',
      ')',
      ']',
      '}',
      '*',
      '"',
      '“',
      ',',
      ';',
      '\r\n> ',
      '=\r\n',
      '&nbsp;',
      '%20',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...codes),
        fc.array(fc.tuple(fc.nat(1500), sign), { maxLength: 12 }),
        (code, signs) => {
          const places = signs
            .map(([at, what]) => [at % (code.length + 1), what] as const)
            .sort((a, b) => b[0] - a[0]);
          const text = places.reduce((now, [at, what]) => now.slice(0, at) + what + now.slice(at), code);
          expect(opened(text), text).toBe(bodies.get(code));
        },
      ),
      { numRuns: 3000, seed: 12 },
    );
  });
});

describe('a run code that was cut', () => {
  /** What still allows to count what came: nothing in it looks like a character of a code. */
  const AFTER = [
    '',
    ')',
    '.',
    '…',
    ' ',
    '>',
    '"',
    ' and more',
    '&utm_source=mail',
    '?fbclid=Iw',
    '\n\nSent from my phone',
  ];

  test('says how many characters came through of how many, with a mark or a word behind it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...codes), fc.nat(2000), fc.constantFrom(...AFTER), (code, at, after) => {
        const counted = code.indexOf('.', 3) + 4;
        const have = counted + (at % (code.length - counted));
        const text = linkTo(PAGE, code.slice(0, have)) + after;
        expect(opened(text), text).toEqual({ code: 'cut-short', have, whole: code.length });
      }),
      { numRuns: 3000, seed: 12 },
    );
  });

  test('is counted whatever has changed the link', () => {
    // Of these nobody can tell where the code ends.
    const untold = /word in capitals|divided by hyphens|initials|link with a title/;
    fc.assert(
      fc.property(
        fc.constantFrom(...codes),
        fc.nat(2000),
        fc.constantFrom(...ALONE.filter(([name]) => !untold.test(name))),
        (code, at, [name, dressed]) => {
          const counted = code.indexOf('.', 3) + 4;
          const have = counted + (at % (code.length - counted));
          const found = opened(dressed(linkTo(PAGE, code.slice(0, have))));
          expect(found, name).toEqual({ code: 'cut-short', have, whole: code.length });
        },
      ),
      { numRuns: 3000, seed: 12 },
    );
  });

  test('says so too where its length was cut off', () => {
    for (const code of codes)
      for (let have = 3; have < code.indexOf('.', 3) + 4; have += 1)
        expect(opened(linkTo(PAGE, code.slice(0, have)))).toEqual({ code: 'cut-early', have });
  });
});

describe('a run code with one wrong character', () => {
  const sign = fc.integer({ min: 33, max: 126 }).map((unit) => String.fromCharCode(unit));

  test('is never taken for whole, nor for longer than any code is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...codes), fc.nat(2000), sign, (code, place, wrong) => {
        const at = place % code.length;
        fc.pre(wrong.toUpperCase() !== code[at]);
        const found = opened(linkTo(PAGE, code.slice(0, at) + wrong + code.slice(at + 1)));
        expect(typeof found).toBe('object');
        // After these signs two characters of the code read as an escape.
        if (typeof found === 'object' && found.code === 'cut-short' && !'%='.includes(wrong)) {
          expect(found.whole - found.have).toBeLessThanOrEqual(code.length);
          expect(found.whole).toBeLessThanOrEqual(code.length + 36);
        }
      }),
      { numRuns: 20_000, seed: 12 },
    );
  });

  test('in the length is called damaged, and nothing is said to be missing', () => {
    for (const code of codes) {
      const first = code.indexOf('.', 3) + 1;
      for (let at = first; at < first + 3; at += 1)
        for (const wrong of '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
          if (wrong === code[at]) continue;
          expect(opened(code.slice(0, at) + wrong + code.slice(at + 1))).toEqual({ code: 'damaged' });
        }
    }
  });
});
