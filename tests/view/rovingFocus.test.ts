import { expect, test } from 'vitest';
import { nextItem } from '../../src/view/kit/rovingFocus.ts';

const key = (name: string, ctrlKey = false) => ({ key: name, ctrlKey });

test('tabs begin again after the last, and leave up and down to the page', () => {
  const to = (name: string, at: number) => nextItem('tabs', key(name), at, 4);
  expect([to('ArrowRight', 3), to('ArrowLeft', 0), to('Home', 2), to('End', 1)]).toEqual([0, 3, 0, 3]);
  expect([to('ArrowDown', 1), to('ArrowUp', 1), to('Enter', 1)]).toEqual([null, null, null]);
});

test('down is the next of a list, and up is more on a scale', () => {
  expect([nextItem('list', key('ArrowDown'), 1, 4), nextItem('list', key('ArrowUp'), 1, 4)]).toEqual([2, 0]);
  expect([nextItem('scale', key('ArrowUp'), 1, 4), nextItem('scale', key('ArrowDown'), 1, 4)]).toEqual([
    2, 0,
  ]);
});

test('a grid ends at its edges', () => {
  const to = (name: string, at: number, ctrlKey = false) =>
    nextItem({ columns: 4 }, key(name, ctrlKey), at, 12);
  expect(['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp'].map((name) => to(name, 5))).toEqual([
    6, 4, 9, 1,
  ]);
  expect([to('ArrowRight', 7), to('ArrowLeft', 4), to('ArrowDown', 9), to('ArrowUp', 2)]).toEqual([
    7, 4, 9, 2,
  ]);
  expect([to('Home', 6), to('End', 6), to('Home', 6, true), to('End', 6, true)]).toEqual([4, 7, 0, 11]);
});
