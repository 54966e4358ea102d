import Phaser from 'phaser';
import { Pace } from './pace.ts';

interface PacedOptions {
  /** For those who asked for less motion: nothing moves, everything is at once as it will be. */
  readonly still: boolean;
  /** Called once, when the scene may be furnished. */
  readonly ready: () => void;
}

/** A scene that draws when something has changed or moves; else the game's loop sleeps. */
export abstract class PacedScene extends Phaser.Scene {
  protected readonly pace: Pace;
  /** The end of the last of the plays, and how many have not ended. */
  protected playing: Promise<void> = Promise.resolve();
  protected plays = 0;
  private readonly ready: () => void;

  constructor(key: string, { still, ready }: PacedOptions) {
    super(key);
    this.ready = ready;
    this.pace = new Pace(still, () => this.wake());
  }

  create(): void {
    this.game.events.on(Phaser.Core.Events.POST_RENDER, () => {
      if (!this.pace.busy) this.game.loop.sleep();
    });
    this.ready();
  }

  override update(): void {
    this.pace.advance();
  }

  /** Brings what plays to its end. The promise resolves when nothing plays. */
  skip(): Promise<void> {
    if (this.plays > 0) this.pace.hurry();
    return this.playing;
  }

  /** Takes everything away, for a size in CSS pixels on a screen with `ratio` of its own pixels to each. */
  protected clear(width: number, height: number, ratio: number): void {
    this.children.removeAll(true);
    this.cameras.main
      .setSize(width * ratio, height * ratio)
      .setOrigin(0, 0)
      .setZoom(ratio);
  }

  /** Counts a play until its promise ends. */
  protected count(play: Promise<void>, ended: () => void): Promise<void> {
    this.plays += 1;
    this.playing = play.finally(() => {
      this.plays -= 1;
      this.pace.calm();
      ended();
    });
    return this.playing;
  }

  /** Draws a frame, and goes on drawing while something moves. */
  protected wake(): void {
    if (!this.game.loop.running) this.game.loop.wake();
  }
}
