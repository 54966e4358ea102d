import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';

/** What is being read aloud, politely and at once. */
export type Announcer = StoreApi<{ readonly polite: string; readonly urgent: string }>;

export function createAnnouncer(): Announcer {
  return createStore(() => ({ polite: '', urgent: '' }));
}

const waiting = new WeakMap<Announcer, { lines: { text: string; urgent: boolean }[]; timer: number }>();

/**
 * Has a sentence read aloud. No more than one a second: a screen reader drops what comes faster.
 * The vote is urgent; everything else waits for a pause.
 */
export function announce(announcer: Announcer, text: string, urgent = false): void {
  let queue = waiting.get(announcer);
  if (!queue) waiting.set(announcer, (queue = { lines: [], timer: 0 }));
  queue.lines.push({ text, urgent });
  if (queue.timer === 0) next(announcer);
}

function next(announcer: Announcer): void {
  const queue = waiting.get(announcer);
  if (!queue) return;
  const line = queue.lines.shift();
  if (!line) {
    queue.timer = 0;
    return;
  }
  announcer.setState(line.urgent ? { urgent: line.text } : { polite: line.text });
  queue.timer = window.setTimeout(() => next(announcer), 1000);
}
