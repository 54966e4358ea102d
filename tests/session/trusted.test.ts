import { afterEach, expect, test, vi } from 'vitest';
import { trustedDrawing, trustedScript } from '../../src/session/trusted.ts';

afterEach(() => vi.unstubAllGlobals());

test('only a drawing becomes markup', () => {
  for (const drawing of ['<svg xmlns="x"></svg>', '<!-- @license ISC -->\n<svg\n  class="a"></svg>'])
    expect(trustedDrawing(drawing)).toBe(drawing);
  for (const other of [
    '<img src=x onerror=alert(1)>',
    'text <svg></svg>',
    '<!-- a --><p></p><svg></svg>',
    '',
  ])
    expect(() => trustedDrawing(other)).toThrow('only drawings');
});

test('only a script from where the page came from runs', () => {
  vi.stubGlobal('location', new URL('https://example.org/penholder/'));
  for (const own of ['https://example.org/penholder/assets/worker.js', '/assets/worker.js'])
    expect(trustedScript(own)).toBe(own);
  for (const other of ['https://example.com/worker.js', 'data:text/javascript,1', '//example.com/a.js'])
    expect(() => trustedScript(other)).toThrow('only own scripts');
});
