import { describe, expect, test } from 'vitest';
import { codeIn, type CodeFault, type CodeParts } from '../../src/game/record/codeIn.ts';
import { checkOf } from '../../src/game/record/codeText.ts';
import { linkTo, runIn, withoutRun } from '../../src/game/record/runLink.ts';
import { DRESSINGS } from '../fixtures/dressings.ts';

const PAGE = 'https://example.org/penholder/';
const ID = '2023-06-NASSAU-TO-NAIROBI';
const BODY = '0A1B2C3D4E5F6G7H8I9J0K1L2M3N4O5P6Q7R8S9T0U1V2W3X4Y5Z';

function made(body: string, length = body.length): string {
  const text = `P2.${ID}.${length.toString(36).toUpperCase().padStart(3, '0')}${body}`;
  return text + checkOf(text, 6);
}
/** One code with letters and hyphens to lose, and one as long as those of whole games. */
const CODES = [
  [made(BODY), BODY],
  [made(BODY.repeat(8)), BODY.repeat(8)],
] as const;
const CODE = made(BODY);

function found(text: string): CodeParts | CodeFault {
  const read = codeIn(text);
  return read.ok ? read.value : read.problems;
}

describe('a whole run code is found', () => {
  test.each(Object.entries(DRESSINGS))('in a link with %s', (_, dressed) => {
    for (const [code, body] of CODES)
      expect(found(dressed(linkTo(PAGE, code)))).toEqual({ format: '2', scenario: ID, body });
  });

  test('behind another that is damaged', () => {
    const broken = `${CODE.slice(0, -1)}${CODE.endsWith('0') ? '1' : '0'}`;
    expect(found(`${broken} ${CODE}`)).toMatchObject({ body: BODY });
  });

  test('of any format', () => {
    const text = `P7.${ID}.000`;
    expect(found(text + checkOf(text, 6))).toEqual({ format: '7', scenario: ID, body: '' });
  });
});

describe('a run code that was cut', () => {
  const head = CODE.length - BODY.length - 6;

  test('says how many of its characters came through, whatever stands behind', () => {
    for (const have of [head, head + 1, head + 20, CODE.length - 1])
      for (const after of ['', ')', '…', ' and more', '&utm_source=mail', '\n\nSent from my phone'])
        expect(found(linkTo(PAGE, CODE.slice(0, have)) + after), `${have}${after}`).toEqual({
          code: 'cut-short',
          have,
          whole: CODE.length,
        });
  });

  test('says so where not even its length came through', () => {
    for (let have = 3; have < head; have += 1)
      expect(found(linkTo(PAGE, CODE.slice(0, have)))).toEqual({ code: 'cut-early', have });
  });

  test('is told by the copy of which most came', () => {
    const [short, long] = [CODE.slice(0, head + 5), CODE.slice(0, head + 30)];
    for (const text of [`${short}… (${long}…)`, `${long}… (${short}…)`])
      expect(found(text)).toMatchObject({ code: 'cut-short', have: head + 30 });
  });
});

describe('a run code is called damaged', () => {
  test('with one wrong character, wherever it stands behind its beginning', () => {
    for (let at = 4; at < CODE.length; at += 1) {
      const wrong = CODE[at] === '7' ? '8' : '7';
      const fault = found(CODE.slice(0, at) + wrong + CODE.slice(at + 1));
      expect(fault, `${at}`).toEqual({ code: 'damaged' });
    }
  });

  test('with a sign in place of a character', () => {
    expect(found(`${CODE.slice(0, 50)}!${CODE.slice(51)}`)).toEqual({ code: 'damaged' });
  });

  test('where it would be longer than any code is', () => {
    const text = `P2.${ID}.1J4`;
    expect(Number.parseInt('1J4', 36)).toBeGreaterThan(1950);
    expect(found(`${text}${BODY}`)).toEqual({ code: 'damaged' });
    expect(found(`P2.${ID}.1I0${BODY}`)).toMatchObject({ code: 'cut-short' });
  });

  test('and a text in which nothing begins like one is no code', () => {
    for (const text of ['', 'a letter', 'P2', 'p2 x', 'https://example.org/'])
      expect(found(text), text).toEqual({ code: 'not-a-code' });
  });
});

describe('an address', () => {
  test('holds a run whatever its hash was made into, and none otherwise', () => {
    for (const address of [
      `/penholder/#run=${CODE}`,
      `/penholder/#RUN=${CODE}`,
      `/penholder/#run%3D${CODE}`,
      `/penholder/%23run%3D${CODE}`,
      `/penholder/%2523run%253D${CODE}`,
      `/penholder/?scenario=x&utm_source=y#run=${CODE}`,
      `/penholder/?run=${CODE}`,
      `/penholder/#${CODE}`,
    ]) {
      expect(found(runIn(address) ?? '')).toMatchObject({ body: BODY });
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

  test('of the page with a run in it is the page’s own, with the code behind', () => {
    expect(linkTo(`${PAGE}?scenario=x#sources`, CODE)).toBe(`${PAGE}#run=${CODE}`);
    expect(linkTo(`${PAGE}#run=${CODE}`, CODE)).toBe(`${PAGE}#run=${CODE}`);
  });
});
