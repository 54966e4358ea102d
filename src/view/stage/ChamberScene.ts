import Phaser from 'phaser';
import type { GameEvent } from '../../game/events.ts';
import type { SeatView, WhipCount } from '../../game/view.ts';
import { heatMap } from '../../game/whipCount.ts';
import type { Say } from '../../locale/say.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { castOf, fullNameOf, type Standing } from './chamber.ts';
import { layOut, type Spot, spotAt } from './layout.ts';
import { motionsOf } from './motions.ts';
import { Pace } from './pace.ts';
import { arrange, furnish, type Parts, spin } from './parts.ts';
import type { Point } from './shapes.ts';
import { showOfHands } from './showOfHands.ts';

/** Between the beginnings of two motions. */
const STAGGER = 90;
/** However many there are, the last has begun by then. */
const ALL_BEGUN = 900;
/** How long threads take to be spun. */
const SPIN = 240;

export interface ChamberOptions {
  readonly scenario: Scenario;
  readonly say: Say;
  readonly pictures: ReadonlyMap<string, HTMLImageElement>;
  /** For those who asked for less motion: nothing moves, everything is at once as it will be. */
  readonly still: boolean;
  /** Called once, when the room may be furnished. */
  readonly ready: () => void;
}

/** The Council's chamber by night. It draws when something has changed; else its loop sleeps. */
export class ChamberScene extends Phaser.Scene {
  private readonly options: ChamberOptions;
  private readonly pace: Pace;
  private parts: Parts | null = null;
  private standing: Standing | null = null;
  private selected: string | null = null;
  private hovered: Spot | null = null;
  /** The end of the last of the plays, and how many have not ended. */
  private playing: Promise<void> = Promise.resolve();
  private plays = 0;

  constructor(options: ChamberOptions) {
    super('chamber');
    this.options = options;
    this.pace = new Pace(options.still, () => this.wake());
  }

  create(): void {
    this.game.events.on(Phaser.Core.Events.POST_RENDER, () => {
      if (!this.pace.busy) this.game.loop.sleep();
    });
    this.options.ready();
  }

  override update(): void {
    this.pace.advance();
  }

  /** Furnishes the room anew, for a size in CSS pixels on a screen with `ratio` of its own pixels to each. */
  furnish(width: number, height: number, ratio: number): void {
    this.children.removeAll(true);
    for (const key of this.textures.getTextureKeys()) if (key.startsWith('token-')) this.textures.remove(key);
    this.cameras.main
      .setSize(width * ratio, height * ratio)
      .setOrigin(0, 0)
      .setZoom(ratio);
    const { scenario, say, pictures } = this.options;
    const layout = layOut(width, height, castOf(scenario));
    this.hovered = null;
    this.parts = furnish({ scene: this, scenario, say, pictures, layout });
    this.settle();
  }

  /** Takes in the game as it stands. While something plays only the choice is shown at once. */
  sync(view: SeatView, whip: WhipCount, selected: string | null): void {
    const chosen = selected !== this.selected;
    this.selected = selected;
    this.standing = { view, whip, heat: heatMap(this.options.scenario, view, view.draft.levels) };
    if (this.plays === 0) this.settle();
    else this.mark();
    if (chosen && selected !== null) this.spinThreads(selected);
  }

  /** Plays what can be seen of some events, after bringing to its end whatever played before. */
  play(events: readonly GameEvent[]): Promise<void> {
    void this.skip();
    const before = this.standing;
    this.plays += 1;
    this.playing = this.playing
      .then(() => (before && this.parts ? this.perform(events, this.parts, before) : undefined))
      .finally(() => {
        this.plays -= 1;
        this.pace.calm();
        if (this.plays === 0) this.settle();
      });
    return this.playing;
  }

  /** Brings what plays to its end. The promise resolves when nothing plays. */
  skip(): Promise<void> {
    if (this.plays > 0) this.pace.hurry();
    return this.playing;
  }

  whoIsAt(at: Point): string | null {
    return this.parts ? (spotAt(this.parts.room.layout, at)?.who ?? null) : null;
  }

  /** Marks who is at a point as pointed at. */
  point(at: Point | null): string | null {
    const spot = at && this.parts ? spotAt(this.parts.room.layout, at) : null;
    if (spot?.who !== this.hovered?.who || spot?.token !== this.hovered?.token) {
      this.hovered = spot;
      this.mark();
    }
    return spot?.who ?? null;
  }

  private async perform(events: readonly GameEvent[], parts: Parts, before: Standing): Promise<void> {
    const votes = events.filter((event) => event.type === 'hand-raised');
    if (votes.length > 0) await showOfHands(votes, parts.places, parts.ballot, this.pace);
    const motions = motionsOf(events, parts, before);
    const ends: Promise<void>[] = [];
    const stagger = Math.min(STAGGER, ALL_BEGUN / Math.max(1, motions.length));
    for (const { lasts, step } of motions) {
      ends.push(this.pace.sweep(lasts, step));
      await this.pace.wait(stagger);
    }
    await Promise.all(ends);
  }

  private settle(): void {
    const { parts, standing } = this;
    if (!parts || !standing) return;
    arrange(parts, standing, this.selected);
    spin(parts, standing, this.selected, 1);
    this.mark();
  }

  private spinThreads(selected: string): void {
    void this.pace.sweep(SPIN, (share) => {
      const { parts, standing } = this;
      if (parts && standing && this.selected === selected) spin(parts, standing, selected, share);
    });
  }

  private mark(): void {
    const { scenario, say } = this.options;
    const name = this.hovered ? fullNameOf(scenario, say, this.hovered.who) : '';
    this.parts?.marks.show(this.selected, this.hovered, name);
    this.wake();
  }

  /** Draws a frame, and goes on drawing while something moves. */
  private wake(): void {
    if (!this.game.loop.running) this.game.loop.wake();
  }
}
