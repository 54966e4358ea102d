import readQr from 'jsqr';
import { expect, test } from 'vitest';
import { runCode } from '../../src/game/record/runCode.ts';
import { linkTo } from '../../src/game/record/runLink.ts';
import { qrModules } from '../../src/view/games/qr.ts';
import { sampleRecords } from '../fixtures/records.ts';
import { shipped } from '../fixtures/shipped.ts';

/** Pixels of a module, as small as a phone may see it. */
const SCALE = 4;

test('the QR code of a whole game is read back by another program, and has no more modules than a phone can tell apart', () => {
  const sizes = shipped().flatMap((scenario) =>
    sampleRecords(scenario, 10).map((record) => {
      const link = linkTo('https://somebody.github.io/penholder/', runCode(scenario, record));
      const modules = qrModules(link);
      expect(read(modules)).toBe(link);
      return modules.length;
    }),
  );
  console.log(
    `QR codes of whole games have ${Math.min(...sizes)} to ${Math.max(...sizes)} modules a side, quiet zone included`,
  );
  // Version 12 and its quiet zone: at 330 px of the screen a module has four and a half.
  expect(Math.max(...sizes)).toBeLessThanOrEqual(65 + 8);
});

test('the longest code that is let through still fits in a QR code', () => {
  const link = `https://example.org/penholder/#run=${'P1.'.padEnd(1200, '0')}`;
  expect(read(qrModules(link))).toBe(link);
});

/** Draws modules as a camera would see them and has jsQR read them. */
function read(modules: readonly (readonly boolean[])[]): string | undefined {
  const size = modules.length * SCALE;
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const at = 4 * (y * size + x);
      if (modules[Math.floor(y / SCALE)]?.[Math.floor(x / SCALE)]) pixels.fill(0, at, at + 3);
    }
  }
  return readQr(pixels, size, size)?.data;
}
