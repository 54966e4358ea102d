interface Sweep {
  readonly start: number;
  readonly lasts: number;
  readonly step: (share: number) => void;
  readonly done: () => void;
}

/**
 * Everything that moves, moves by a sweep: a share that goes from 0 to 1 once. While there is one the
 * game's loop runs; when the last has ended it sleeps. (Phaser's tween clock counts the time that the
 * loop slept, so a tween begun after a rest would jump ahead.)
 */
export class Pace {
  private sweeps: Sweep[] = [];
  private readonly waits = new Set<() => void>();
  private hurried = false;
  private readonly still: boolean;
  private readonly wake: () => void;

  /**
   * @param still for those who asked for less motion: every sweep is at its end at once
   * @param wake starts the game's loop
   */
  constructor(still: boolean, wake: () => void) {
    this.still = still;
    this.wake = wake;
  }

  /** Whether anything moves. */
  get busy(): boolean {
    return this.sweeps.length > 0;
  }

  /** Whether what follows is at its end at once, since somebody has skipped or wants less motion. */
  get hurrying(): boolean {
    return this.hurried || this.still || document.hidden;
  }

  /** Moves something for some milliseconds. The last call of `step` is always with 1. */
  sweep(lasts: number, step: (share: number) => void): Promise<void> {
    if (this.hurrying) {
      step(1);
      return Promise.resolve();
    }
    return new Promise((done) => {
      step(0);
      this.sweeps.push({ start: performance.now(), lasts, step, done });
      this.wake();
    });
  }

  /** Lets some milliseconds pass. What changed before them is drawn, and then nothing for this. */
  wait(lasts: number): Promise<void> {
    if (this.hurrying) return Promise.resolve();
    this.wake();
    return new Promise((done) => {
      const end = (): void => {
        window.clearTimeout(timer);
        this.waits.delete(end);
        done();
      };
      const timer = window.setTimeout(end, lasts);
      this.waits.add(end);
    });
  }

  /** Called once a frame. */
  advance(): void {
    const now = performance.now();
    const ended: Sweep[] = [];
    for (const sweep of this.sweeps) {
      const share = Math.min(1, Math.max(0, (now - sweep.start) / sweep.lasts));
      sweep.step(share === 1 ? 1 : 1 - (1 - share) ** 3);
      if (share === 1) ended.push(sweep);
    }
    this.sweeps = this.sweeps.filter((sweep) => !ended.includes(sweep));
    for (const sweep of ended) sweep.done();
  }

  /** Brings what moves to its end, and whatever follows it too, until `calm`. */
  hurry(): void {
    this.hurried = true;
    const rest = this.sweeps;
    this.sweeps = [];
    for (const sweep of rest) sweep.step(1);
    for (const sweep of rest) sweep.done();
    for (const end of this.waits) end();
  }

  /** Ends the hurry. */
  calm(): void {
    this.hurried = false;
  }
}
