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

/** A screen reader drops what comes faster than this. Milliseconds. */
const PACE = 1000;

interface Queue {
  lines: Line[];
  /** What was said last and is still being read, or null. */
  reading: Line | null;
  timer: ReturnType<typeof setTimeout> | undefined;
}

const queues = new WeakMap<Announcer, Queue>();

/**
 * Has a sentence read aloud. No more than one a second. The vote is urgent: it goes first and breaks in
 * on a line that is not, for a person who plays fast would leave the room before it was said. Everything else
 * waits for a pause, and takes the place of a line that still waits on the same topic.
 */
export function announce(
  announcer: Announcer,
  text: string,
  urgent = false,
  topic: string | null = null,
): void {
  let queue = queues.get(announcer);
  if (!queue) queues.set(announcer, (queue = { lines: [], reading: null, timer: undefined }));
  const kept = queue.lines.filter((line) => topic === null || line.topic !== topic);
  const calm = kept.filter((line) => !line.urgent);
  const dropped = calm.length >= MOST_WAITING ? calm[0] : undefined;
  const line = { text, urgent, topic };
  const rest = kept.filter((each) => each !== dropped);
  queue.lines = urgent
    ? [...rest.filter((each) => each.urgent), line, ...rest.filter((each) => !each.urgent)]
    : [...rest, line];
  if (queue.reading === null || (urgent && !queue.reading.urgent)) next(announcer, queue);
}

/** Says nothing any more: what was said last is gone, and what waits is never said. A new game begins so. */
export function hush(announcer: Announcer): void {
  const queue = queues.get(announcer);
  if (queue) clearTimeout(queue.timer);
  queues.delete(announcer);
  announcer.setState({ polite: '', urgent: '' });
}

function next(announcer: Announcer, queue: Queue): void {
  clearTimeout(queue.timer);
  const line = queue.lines.shift() ?? null;
  queue.reading = line;
  if (!line) return;
  const region = line.urgent ? 'urgent' : 'polite';
  // A region that is given the same words again says nothing; a space that is not seen makes them new.
  const text = announcer.getState()[region] === line.text ? `${line.text}\u00a0` : line.text;
  announcer.setState({ [region]: text });
  queue.timer = setTimeout(() => next(announcer, queue), PACE);
}
