import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { linkTo, runIn, withoutRun } from '../../src/game/record/runLink.ts';
import { type RunFault, openRunCode, runCode } from '../../src/game/record/runCode.ts';
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

type Dressing = (text: string) => string;

/** What mail, chat and office programs make of a link, by their names. */
const DRESSINGS: Readonly<Record<string, Dressing>> = {
  'nothing at all': (link) => link,
  'a closing bracket': (link) => `${link})`,
  'brackets round it': (link) => `(${link})`,
  'a square bracket': (link) => `[${link}]`,
  'a comma': (link) => `${link},`,
  'a full stop': (link) => `${link}.`,
  'three points and a mark': (link) => `${link}...!?`,
  'an ellipsis': (link) => `${link}…`,
  'a semicolon and a colon': (link) => `${link};:`,
  'quotation marks': (link) => `"${link}"`,
  'curled quotation marks': (link) => `“${link}”`,
  'French quotation marks': (link) => `« ${link} »`,
  'an apostrophe': (link) => `'${link}'`,
  'angle brackets': (link) => `<${link}>`,
  'an escaped angle bracket': (link) => `%3C${link}%3E`,
  'a sentence after it': (link) => `Look at ${link} and tell me what You think of it`,
  'a word in capitals after it': (link) => `${link} THANKS`,
  'a star on both sides': (link) => `**${link}**`,
  'code marks': (link) => `\`${link}\``,
  'a parameter of a mailing, before the hash': (link) =>
    link.replace('#run', '?utm_source=mail&utm_medium=A1#run'),
  'a parameter of a mailing, after the code': (link) => `${link}?utm_source=NEWS&utm_campaign=P2.X`,
  'a parameter of a network, after the code': (link) => `${link}&fbclid=IwAR0abcDEF123456789`,
  'soft line breaks of 76': (link) => link.replace(/.{76}/g, '$&\r\n'),
  'soft line breaks of 40 with spaces': (link) => link.replace(/.{40}/g, '$&  \n   '),
  'quoted-printable': (link) => link.replaceAll('=', '=3D').replace(/.{72}/g, '$&=\r\n'),
  'quoted-printable with every point escaped': (link) =>
    link.replaceAll('=', '=3D').replaceAll('.', '=2E').replaceAll('-', '=2D'),
  'quoted-printable whose breaks were joined': (link) => link.replaceAll('=', '=3D').replace(/.{72}/g, '$&='),
  'an equals sign written out': (link) => link.replaceAll('=', '=3D'),
  'the marks of quoted mail': (link) => link.replace(/.{60}/g, '$&\n> '),
  'the marks of mail quoted twice': (link) => `>> ${link.replace(/.{60}/g, '$&\n>> ')}`,
  'zero-width spaces': (link) => link.replace(/.{9}/g, '$&\u200b'),
  'word joiners and a byte order mark': (link) => `\ufeff${link.replace(/.{9}/g, '$&\u2060')}`,
  'soft hyphens': (link) => link.replace(/.{9}/g, '$&\u00ad'),
  'non-breaking spaces': (link) => link.replace(/.{30}/g, '$&\u00a0'),
  'marks of writing direction': (link) => `\u202a${link}\u202c`,
  'typographic hyphens': (link) => link.replaceAll('-', '\u2011'),
  'an escaped hash': (link) => link.replace('#run', '%23run'),
  'an escaped hash and equals sign': (link) => link.replace('#run=', '%23run%3D'),
  'a hash escaped twice': (link) => link.replace('#run=', '%2523run%253D'),
  'a link escaped as a whole': (link) => encodeURIComponent(link),
  'points and hyphens escaped': (link) => link.replaceAll('.', '%2E').replaceAll('-', '%2D'),
  'an escaped zero-width space': (link) => `${link}%E2%80%8B`,
  'small letters': (link) => link.toLowerCase(),
  'RUN in capitals': (link) => link.replace('#run', '#RUN'),
  'capitals throughout': (link) => link.toUpperCase(),
  'HTML entities': (link) =>
    link
      .replace('#run=', '?a=1&amp;b=2&num;run&equals;')
      .replaceAll('.', '&period;')
      .replaceAll('-', '&#45;'),
  'numbered HTML entities': (link) => link.replace('#run', '&#35;run').replaceAll('-', '&#x2D;'),
  'soft hyphens as HTML': (link) => link.replace(/.{20}/g, '$&&shy;'),
  'tags of HTML': (link) => `<p>${link.replace(/.{20}/g, '$&<wbr>')}</p><br/>`,
  'an HTML link': (link) => `<a href="${link}">the game</a>`,
  'Outlook safelinks': (link) =>
    `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&data=05%7C02%7C%7CAB&sdata=P2%2EX&reserved=0`,
  'a Google redirect': (link) =>
    `https://www.google.com/url?q=${encodeURIComponent(link)}&sa=D&source=editors&ust=1700&usg=AOvVaw0`,
  'a Facebook redirect': (link) => `https://l.facebook.com/l.php?u=${encodeURIComponent(link)}&h=AT0xyz`,
  'a Proofpoint link of the second kind': (link) => {
    const inside = link.replace(
      /[^A-Za-z0-9./]/g,
      (sign) => `-${sign.charCodeAt(0).toString(16).toUpperCase()}`,
    );
    return `https://urldefense.proofpoint.com/v2/url?u=${inside.replaceAll('/', '_')}&d=DwMFaQ&c=ABC&r=x`;
  },
  'a Proofpoint link of the third kind': (link) =>
    `https://urldefense.com/v3/__${link.replace('#run', '*run')}__;Iw!!ABC123!xyz$`,
  Markdown: (link) => `[my game](${link})`,
  'Markdown with signs escaped': (link) => link.replaceAll('.', '\\.').replaceAll('-', '\\-'),
  'a Markdown link with a title': (link) => `[my game](<${link}> "P2")`,
  'a Slack link': (link) => `<${link}|my game>`,
  'a Slack link with its own address': (link) => `<${link}|${link.slice(0, 60)}…>`,
  'a shortened copy before it': (link) => `${link.slice(0, 90)}… (${link})`,
  'the address twice': (link) => `${link}<${link}>`,
  'only its code': (link) => link.slice(link.indexOf('P2.')),
};
const ALONE = Object.entries(DRESSINGS);

describe('a whole run code is found', () => {
  test.each(ALONE)('in a link with %s', (_, dressed) => {
    for (const code of codes) expect(opened(dressed(linkTo(PAGE, code))), code).toBe(bodies.get(code));
  });

  test('in a link that two programs after one another have changed', () => {
    // What escapes, or what reads as another encoding, may take a mark of the one before for a character of its own.
    const later = ALONE.filter(
      ([name]) =>
        !/Proofpoint link of the second|only its code|quoted-printable|equals sign written/.test(name),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...codes.slice(0, 8)),
        fc.constantFrom(
          ...ALONE.filter(([name]) => !/tags of HTML|Proofpoint link of the second/.test(name)),
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

describe('an address', () => {
  test('holds a run whatever its hash was made into, and none otherwise', () => {
    const [code = ''] = codes;
    for (const address of [
      `/penholder/#run=${code}`,
      `/penholder/#RUN=${code}`,
      `/penholder/#run%3D${code}`,
      `/penholder/%23run%3D${code}`,
      `/penholder/%2523run%253D${code}`,
      `/penholder/?scenario=x&utm_source=y#run=${code}`,
      `/penholder/?run=${code}`,
      `/penholder/#${code}`,
    ]) {
      expect(opened(runIn(address) ?? '')).toBe(bodies.get(code));
      expect(withoutRun(address)).toMatch(/^\/penholder\/(?:\?scenario=x&utm_source=y)?$/);
    }
    for (const address of [
      '/',
      '/p2.example/',
      '/#sources',
      '/?scenario=2023-06-nassau',
      '/?rerun=1',
      '/run/',
    ])
      expect([runIn(address), withoutRun(address)]).toEqual([null, address]);
  });
});
