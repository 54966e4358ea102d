import Phaser from 'phaser';
import type { Command } from '../../game/verbs/index.ts';
import type { GameEvent } from '../../game/events.ts';
import type { SeatView, WhipCount } from '../../game/seats/view.ts';
import type { Say } from '../../locale/say.ts';
import type { Scenario } from '../../scenario/model/scenario.ts';
import { flagsOf } from './cast.ts';
import { ChamberScene } from './ChamberScene.ts';
import { type Beat } from './showOfHands.ts';
import type { Point } from './shapes.ts';
import { YearScene } from './YearScene.ts';
import { FAMILY } from './label.ts';
import { css, INK } from './palette.ts';
import { readPictures } from './tokens.ts';

export type { Beat } from './showOfHands.ts';

/** The room that is seen: it shows what it is given, and tells what the player presses. */
export interface Stage {
  /** Shows the game as it stands, with one actor chosen. Makes the picture right, whatever was shown before. */
  sync(view: SeatView, whip: WhipCount, selected: string | null): void;
  /**
   * Plays what can be seen of some events on the room as it stood before them, then resolves. The `sync`
   * that has to follow it shows what they led to; during the play a `sync` shows only who is chosen.
   */
  show(events: readonly GameEvent[]): Promise<void>;
  /** Brings what plays to its end at once. */
  skip(): void;
  /** Opens the world of capitals, or goes back to the play. */
  turn(): void;
  destroy(): void;
}

/** What is played on the stage: the Council's chamber, or the twelve months after a vote. */
export interface Play extends Phaser.Scene {
  furnish(width: number, height: number, ratio: number): void;
  sync(view: SeatView, whip: WhipCount, selected: string | null): void;
  play(events: readonly GameEvent[]): Promise<void>;
  skip(): Promise<void>;
  turn(): void;
  press(at: Point): void;
  point(at: Point | null): boolean;
  /** Whether what plays takes the whole stage: a change of size does not end it. */
  readonly spectacle: boolean;
}

export interface StageOptions {
  readonly play: 'chamber' | 'year';
  readonly scenario: Scenario;
  readonly say: Say;
  /** Called with the id of the actor that is clicked or tapped. */
  readonly onSelect: (who: string) => void;
  /** Called with the move whose button is pressed. */
  readonly onMove: (command: Command) => void;
  /** Called at each beat of a vote that is heard. */
  readonly onBeat: (beat: Beat) => void;
  /** Called where the browser has taken the picture away and does not give it back. */
  readonly onLost: () => void;
  readonly reducedMotion: boolean;
  /** For tests and weak machines; else WebGL where there is any, and Canvas where not. */
  readonly renderer?: 'canvas' | 'webgl';
}

/** A picture that was lost is not waited for longer than this. Milliseconds. */
const LOST_PATIENCE = 2000;
/** A font that is slow to come is not waited for longer than this. */
const FONT_PATIENCE = 1200;

/**
 * Puts the stage into an element, whose size it follows.
 * @throws where neither WebGL nor Canvas works; the game goes on without it
 */
export async function mountStage(parent: HTMLElement, options: StageOptions): Promise<Stage> {
  // Phaser draws on a canvas of its own as it boots, and nobody could catch what goes wrong there.
  if (!document.createElement('canvas').getContext('2d')) throw new Error('no canvas to draw on');
  const [pictures] = await Promise.all([readPictures(flagsOf(options.scenario)), fonts()]);
  const { game, play } = await open(parent, options, pictures);
  const { canvas } = game;
  canvas.setAttribute('aria-hidden', 'true');
  canvas.style.display = 'block';
  canvas.style.objectFit = 'contain';

  let fitted = '';
  const fit = (): void => {
    const { clientWidth: width, clientHeight: height } = parent;
    const ratio = Math.min(3, window.devicePixelRatio || 1);
    const size = `${width} ${height} ${ratio}`;
    // An element that is hidden for a while has no size; the room stays as it was.
    if (size === fitted || width === 0 || height === 0) return;
    fitted = size;
    game.scale.resize(Math.round(width * ratio), Math.round(height * ratio));
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
    play.furnish(width, height, ratio);
  };
  fit();

  const watch = new ResizeObserver(() => {
    if (play.spectacle) {
      // The show goes on in the shape that it began in; the room is furnished anew when it has ended.
      canvas.style.width = `${parent.clientWidth}px`;
      canvas.style.height = `${parent.clientHeight}px`;
    } else void play.skip().then(fit);
  });
  watch.observe(parent);
  const loss = watchLoss(game, play, options.onLost);
  // A lost WebGL context comes back empty, and the loop may be asleep.
  game.renderer.on(Phaser.Renderer.Events.RESTORE_WEBGL, () => {
    fitted = '';
    void play.skip().then(fit);
  });

  const at = (event: PointerEvent | MouseEvent) => ({ x: event.offsetX, y: event.offsetY });
  // The page's own pointer events: Phaser's input would need its loop awake, and stops touches from scrolling.
  canvas.addEventListener('pointermove', (event) => {
    canvas.style.cursor = play.point(event.pointerType === 'touch' ? null : at(event)) ? 'pointer' : '';
  });
  canvas.addEventListener('pointerleave', () => void play.point(null));
  canvas.addEventListener('click', (event) => {
    play.press(at(event));
  });
  const hurry = (): void => {
    if (document.hidden) void play.skip();
  };
  document.addEventListener('visibilitychange', hurry);

  return {
    sync: (view, whip, selected) => play.sync(view, whip, selected),
    show: (events) => (loss.lost() ? Promise.resolve() : play.play(events).then(fit)),
    skip: () => void play.skip(),
    turn: () => play.turn(),
    destroy: () => {
      watch.disconnect();
      loss.end();
      document.removeEventListener('visibilitychange', hurry);
      void play.skip();
      game.events.once(Phaser.Core.Events.DESTROY, forget);
      game.destroy(true);
      // A game is taken down by its next frame, and this one may be asleep.
      game.loop.wake();
    },
  };
}

/** Phaser keeps every canvas that it wrote on, each with the scene that it was for: what is forgotten can be freed. */
function forget(): void {
  // Its types leave the list out.
  const { pool } = Phaser.Display.Canvas.CanvasPool as unknown as { readonly pool: unknown[] };
  queueMicrotask(() => pool.splice(0));
}

/** Watches over the picture: while it is lost nothing is shown, and what plays is at its end at once. */
function watchLoss({ renderer, canvas }: Phaser.Game, play: Play, onLost: () => void) {
  let patience = 0;
  let lost = false;
  const { LOSE_WEBGL, RESTORE_WEBGL } = Phaser.Renderer.Events;
  renderer.on(LOSE_WEBGL, () => {
    lost = true;
    canvas.style.visibility = 'hidden';
    void play.skip();
    patience = window.setTimeout(onLost, LOST_PATIENCE);
  });
  renderer.on(RESTORE_WEBGL, () => {
    lost = false;
    canvas.style.visibility = '';
    window.clearTimeout(patience);
  });
  return { lost: () => lost, end: () => window.clearTimeout(patience) };
}

type Pictures = ReadonlyMap<string, HTMLImageElement>;

/** Opens the stage with the renderer asked for, or with Canvas where WebGL fails. */
async function open(parent: HTMLElement, options: StageOptions, pictures: Pictures) {
  const types = options.renderer === 'canvas' ? [Phaser.CANVAS] : [Phaser.WEBGL, Phaser.CANVAS];
  let fault: unknown;
  for (const type of types) {
    try {
      return await start(parent, options, pictures, type);
    } catch (error) {
      fault = error;
    }
  }
  throw fault;
}

async function start(parent: HTMLElement, options: StageOptions, pictures: Pictures, type: number) {
  let ready = (): void => {};
  const furnished = new Promise<void>((resolve) => {
    ready = resolve;
  });
  const { scenario, say, reducedMotion: still, onSelect, onMove, onBeat } = options;
  const play: Play =
    options.play === 'year'
      ? new YearScene({ scenario, say, pictures, still, ready })
      : new ChamberScene({ scenario, say, pictures, still, onSelect, onMove, onBeat, ready });
  const game = new Phaser.Game({
    type,
    parent,
    width: 1,
    height: 1,
    scene: play,
    backgroundColor: css(INK),
    banner: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
    autoFocus: false,
    scale: { mode: Phaser.Scale.NONE, autoRound: true },
  });
  await furnished;
  return { game, play };
}

/** Waits for the font, for a while: text drawn before it has come would keep the wrong one. */
async function fonts(): Promise<void> {
  const loads = [400, 600, 700].map((weight) => document.fonts.load(`${weight} 13px ${FAMILY}`));
  const patience = new Promise<void>((resolve) => setTimeout(resolve, FONT_PATIENCE));
  await Promise.race([Promise.allSettled(loads), patience]);
}
