import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';

/** What is being read aloud, politely and at once. */
export type Announcer = StoreApi<{ readonly polite: string; readonly urgent: string }>;

export function createAnnouncer(): Announcer {
  return createStore(() => ({ polite: '', urgent: '' }));
}

interface Line {
  readonly text: string;
  readonly urgent: boolean;
  readonly topic: string | null;
}

/** More than this many waiting would be read long after the fact; the oldest give way, and the log has them. */
const MOST_WAITING = 4;

const waiting = new WeakMap<Announcer, { lines: Line[]; timer: number }>();

/**
 * Has a sentence read aloud. No more than one a second: a screen reader drops what comes faster.
 * The vote is urgent and goes first; everything else waits for a pause. A line takes the place of one
 * that still waits on the same topic.
 */
export function announce(
  announcer: Announcer,
  text: string,
  urgent = false,
  topic: string | null = null,
): void {
  let queue = waiting.get(announcer);
  if (!queue) waiting.set(announcer, (queue = { lines: [], timer: 0 }));
  const kept = queue.lines.filter((line) => topic === null || line.topic !== topic);
  const calm = kept.filter((line) => !line.urgent);
  const dropped = calm.length >= MOST_WAITING ? calm[0] : undefined;
  const line = { text, urgent, topic };
  const rest = kept.filter((each) => each !== dropped);
  queue.lines = urgent
    ? [...rest.filter((each) => each.urgent), line, ...rest.filter((each) => !each.urgent)]
    : [...rest, line];
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
  const region = line.urgent ? 'urgent' : 'polite';
  // A region that is given the same words again says nothing; a space that is not seen makes them new.
  const text = announcer.getState()[region] === line.text ? `${line.text}\u00a0` : line.text;
  announcer.setState({ [region]: text });
  queue.timer = window.setTimeout(() => next(announcer), 1000);
}
