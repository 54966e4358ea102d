import { expect, test } from 'vitest';
import { fine, toll } from './toll.ts';

test('a crossing costs two for each axle, and nothing while it is held', () => {
  expect(toll(3, false)).toBe(6);
  expect(toll(3, true)).toBe(0);
  fine(4);
});
