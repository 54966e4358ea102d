import {
  MessageChannel,
  type MessagePort,
  receiveMessageOnPort,
  Worker,
  workerData,
} from 'node:worker_threads';

/** A piece of work that is done without the others. */
interface Piece {
  /** How many games it plays. */
  readonly games: number;
}

/** What a worker is started with. */
interface Hired<Work> {
  /** What all pieces have in common. */
  readonly work: Work;
  /** Pieces come in here, answers go out. */
  readonly port: MessagePort;
  /** One number, raised and woken on with every answer. */
  readonly bell: Int32Array;
}

/** A piece done, or why it could not be. */
type Answer<Done> = { readonly done: Done } | { readonly reason: string };

/** Milliseconds without any answer after which a worker is given up for lost; a piece takes a tenth of a second. */
const PATIENCE = 120_000;

/** Does pieces of work on some cores. The answer is the same for any number of them. */
interface Crew<Part extends Piece, Done> {
  readonly performAll: (pieces: readonly Part[]) => readonly Done[];
  readonly leave: () => void;
}

/** What a crew is hired for. */
interface Job<Work, Part extends Piece, Done> {
  readonly work: Work;
  readonly perform: (work: Work, piece: Part) => Done;
  /** The module that calls `serve` with the same `perform`. */
  readonly worker: URL;
  /** Told after each piece how many games it was. */
  readonly after: (games: number) => void;
}

/** Hires one worker for each core; on a single core the work is done here. */
export function hire<Work, Part extends Piece, Done>(
  { work, perform, worker, after }: Job<Work, Part, Done>,
  cores: number,
): Crew<Part, Done> {
  if (cores < 2) {
    const alone = (piece: Part): Done => {
      const done = perform(work, piece);
      after(piece.games);
      return done;
    };
    return { performAll: (pieces) => pieces.map(alone), leave: () => {} };
  }
  const bell = new Int32Array(new SharedArrayBuffer(4));
  const ports = Array.from({ length: cores }, () => {
    const { port1, port2 } = new MessageChannel();
    const hired: Hired<Work> = { work, port: port2, bell };
    new Worker(worker, { workerData: hired, transferList: [port2] });
    return port1;
  });
  const leave = (): void => {
    for (const port of ports) port.close();
  };
  return { performAll: (pieces) => shareOut(pieces, ports, bell, after), leave };
}

/** A worker thread: it does pieces of work until its port is closed, which also ends it. */
export function serve<Work, Part extends Piece, Done>(perform: (work: Work, piece: Part) => Done): void {
  const { work, port, bell } = workerData as Hired<Work>;
  const answerTo = (piece: Part): Answer<Done> => {
    try {
      return { done: perform(work, piece) };
    } catch (error) {
      return { reason: error instanceof Error ? error.message : String(error) };
    }
  };
  port.on('message', (piece: Part) => {
    port.postMessage(answerTo(piece));
    Atomics.add(bell, 0, 1);
    Atomics.notify(bell, 0);
  });
}

/** Gives each worker its next piece as soon as it has answered the one before, and waits without an event loop. */
function shareOut<Part extends Piece, Done>(
  pieces: readonly Part[],
  ports: readonly MessagePort[],
  bell: Int32Array,
  after: (games: number) => void,
): readonly Done[] {
  const answers: Done[] = [];
  const busy = new Map<MessagePort, number>();
  let next = 0;
  const give = (port: MessagePort): void => {
    busy.delete(port);
    if (next === pieces.length) return;
    busy.set(port, next);
    port.postMessage(pieces[next]);
    next += 1;
  };
  for (const port of ports) give(port);
  while (busy.size > 0) {
    // Read before the post is looked through, so that a bell that rings meanwhile is not slept through.
    const rung = Atomics.load(bell, 0);
    let answered = false;
    for (const port of ports) {
      const index = busy.get(port);
      const answer = receiveMessageOnPort(port)?.message as Answer<Done> | undefined;
      if (answer === undefined || index === undefined) continue;
      if ('reason' in answer) throw new Error(answer.reason);
      answered = true;
      answers[index] = answer.done;
      after(pieces[index]?.games ?? 0);
      give(port);
    }
    if (!answered && Atomics.wait(bell, 0, rung, PATIENCE) === 'timed-out')
      throw new Error('a worker thread has stopped answering');
  }
  return answers;
}
