import { penOf } from '../../scenario/model/roster.ts';
import { offersTo } from '../../game/verbs/cards.ts';
import type { Command } from '../../game/verbs/index.ts';
import type { GameEvent } from '../../game/events.ts';
import { partnersIn } from '../../game/rules/partners.ts';
import { pledgedSoFar } from '../../game/rules/situation.ts';
import type { SeatView, WhipCount } from '../../game/seats/view.ts';
import { heatMap } from '../../game/seats/whipCount.ts';
import type { Say } from '../../locale/say.ts';
import type { Scenario } from '../../scenario/model/scenario.ts';
import { castOf, fullNameOf, shortNameOf } from './cast.ts';
import { handsUp, lampOf, type RoomState } from './chamber.ts';
import { setBeside } from './comparison.ts';
import type { DockButton } from './dock.ts';
import { joiningOf } from './joining.ts';
import { roomLayout, type Spot, spotAt } from './layout.ts';
import { motionsOf } from './motions.ts';
import { PacedScene } from './PacedScene.ts';
import { arrangeParts, furnish, type Parts, spin } from './parts.ts';
import { nearestTo, type Point } from './shapes.ts';
import { type Beat, showOfHands } from './showOfHands.ts';
import { stateOf } from './stateWords.ts';
import { World } from './World.ts';

/** Between the beginnings of two motions. */
const STAGGER = 90;
/** However many there are, the last has begun by then. */
const ALL_BEGUN = 900;
/** How long threads take to be spun. */
const SPIN = 240;
/** A way over the world is a glance: a call a little quicker than people. */
const CALL = 700;
const DELEGATION = 1000;
const ARRIVED = 350;

export interface ChamberOptions {
  readonly scenario: Scenario;
  readonly say: Say;
  readonly pictures: ReadonlyMap<string, HTMLImageElement>;
  /** For those who asked for less motion: nothing moves, everything is at once as it will be. */
  readonly still: boolean;
  readonly onSelect: (who: string) => void;
  readonly onMove: (command: Command) => void;
  /** Called at each beat of a vote, with what it is. */
  readonly onBeat: (beat: Beat) => void;
  /** Called once, when the room may be furnished. */
  readonly ready: () => void;
}

/** The Council's chamber by night. It draws when something has changed; else its loop sleeps. */
export class ChamberScene extends PacedScene {
  private readonly options: ChamberOptions;
  private parts: Parts | null = null;
  private world: World | null = null;
  private worldOpen = false;
  private standing: RoomState | null = null;
  private selected: string | null = null;
  private compared: string | null = null;
  /** Whether the next delegation that is pressed is to be compared with the chosen one. */
  private comparing = false;
  private hovered: Spot | null = null;
  private pointed: DockButton | null = null;
  /** Whether what plays takes the whole stage, so that a press only ends it. */
  spectacle = false;

  constructor(options: ChamberOptions) {
    super('chamber', options);
    this.options = options;
  }

  /** Furnishes the room anew, for a size in CSS pixels on a screen with `ratio` of its own pixels to each. */
  furnish(width: number, height: number, ratio: number): void {
    this.clear(width, height, ratio);
    for (const key of this.textures.getTextureKeys()) if (key.startsWith('token-')) this.textures.remove(key);
    const { scenario, say, pictures } = this.options;
    const layout = roomLayout(width, height, castOf(scenario, say));
    this.hovered = null;
    this.pointed = null;
    this.world = null;
    this.parts = furnish({ scene: this, scenario, say, pictures, layout });
    if (this.worldOpen) this.showWorld(true);
    this.settle();
  }

  /** Takes in the game as it stands. While something plays only the choice is shown at once. */
  sync(view: SeatView, whip: WhipCount, selected: string | null): void {
    const chosen = selected !== this.selected;
    this.selected = selected;
    if (chosen) this.compared = null;
    this.standing = { view, whip, heat: heatMap(this.options.scenario, view, view.draft.levels) };
    if (this.plays === 0) this.settle();
    else this.mark();
    if (chosen && selected !== null && this.plays === 0) this.spinThreads(selected);
  }

  /**
   * Plays what can be seen of some events, after bringing to its end whatever played before. The room stands
   * as the last motion left it until the `sync` that follows.
   */
  play(events: readonly GameEvent[]): Promise<void> {
    void this.skip();
    const before = this.standing;
    const play = this.playing.then(() =>
      before && this.parts ? this.perform(events, this.parts, before) : undefined,
    );
    return this.count(play, () => {
      this.spectacle = false;
    });
  }

  /** Opens the world of capitals, or goes back to the chamber. */
  turn(): void {
    this.worldOpen = !this.worldOpen;
    this.showWorld(this.worldOpen);
    this.settle();
  }

  /** What is drawn at a point answers a press: a delegation is chosen or compared, a button does what it says. */
  press(at: Point): void {
    if (this.plays > 0) {
      const whole = this.spectacle;
      void this.skip();
      if (whole) return;
    }
    const { parts } = this;
    if (!parts) return;
    const shown = this.worldOpen && this.world ? this.world : parts;
    if (shown.toggle.at(at)) return this.turn();
    const button = shown.dock.at(at);
    if (button) return this.act(button);
    const who = this.spotUnder(at)?.who ?? null;
    if (who === null) return;
    if (this.comparing && this.isMember(who) && who !== this.selected) {
      this.comparing = false;
      this.compared = who;
      this.settle();
      return;
    }
    this.comparing = false;
    this.options.onSelect(who);
  }

  /** Marks what is at a point as pointed at; says whether anything is. */
  point(at: Point | null): boolean {
    const { parts } = this;
    if (!parts) return false;
    const shown = this.worldOpen && this.world ? this.world : parts;
    const spot = at ? this.spotUnder(at) : null;
    const button = at ? shown.dock.at(at) : null;
    if (spot?.who !== this.hovered?.who || spot?.token !== this.hovered?.token || button !== this.pointed) {
      this.hovered = spot;
      this.pointed = button;
      this.mark();
    }
    return spot !== null || button !== null || (at !== null && shown.toggle.at(at));
  }

  private act({ action, refusal }: DockButton): void {
    if (refusal !== null) return;
    if (action.kind === 'move') return this.options.onMove(action.command);
    this.comparing = action.kind === 'compare';
    this.compared = null;
    this.settle();
  }

  private spotUnder(at: Point): Spot | null {
    if (!this.parts) return null;
    if (this.worldOpen && this.world) return nearestTo(this.world.spots, at);
    return spotAt(this.parts.room.layout, at);
  }

  private isMember(who: string): boolean {
    return this.options.scenario.council.some(({ id }) => id === who);
  }

  private async perform(events: readonly GameEvent[], parts: Parts, before: RoomState): Promise<void> {
    const votes = events.filter((event) => event.type === 'hand-raised');
    if (votes.length > 0) {
      this.spectacle = true;
      this.showWorld(false);
      parts.dock.show('', []);
      const explained = events.filter((event) => event.type === 'vote-explained');
      await showOfHands(votes, explained, parts, this.pace, this.options.onBeat);
      return;
    }
    await this.travel(events);
    const motions = motionsOf(events, parts, before, this.selected);
    const ends: Promise<void>[] = [];
    const stagger = Math.min(STAGGER, ALL_BEGUN / Math.max(1, motions.length));
    for (const { lasts, step } of motions) {
      ends.push(this.pace.sweep(lasts, step));
      await this.pace.wait(stagger);
    }
    await Promise.all(ends);
  }

  /** Shows a call or a delegation on its way over the world, if there is one. */
  private async travel(events: readonly GameEvent[]): Promise<void> {
    const moved = events.find((event) => event.type === 'delegation-received' || event.type === 'call-made');
    if (!moved || this.options.still || !this.parts) return;
    this.world ??= new World(this.parts.room);
    const delegation = moved.type === 'delegation-received';
    const way = this.world.way(moved.who, delegation);
    if (!way) return;
    this.spectacle = true;
    if (!this.worldOpen) this.showWorld(true);
    // What could be pressed before, or was pointed at, is not what is shown now.
    this.world.dock.show('', []);
    this.parts.marks.show(this.selected, this.compared, null, '');
    if (this.standing) this.world.show(this.standing, moved.who, null);
    await this.pace.sweep(delegation ? DELEGATION : CALL, way);
    await this.pace.wait(ARRIVED);
    if (!this.worldOpen) this.showWorld(false);
    this.spectacle = false;
  }

  private showWorld(open: boolean): void {
    if (!this.parts || (!open && !this.world)) return;
    this.world ??= new World(this.parts.room);
    this.world.open(open);
    this.hovered = null;
  }

  private settle(): void {
    const { parts, standing } = this;
    if (!parts || !standing) return;
    arrangeParts(parts, standing);
    spin(parts, standing, this.selected, this.compared, 1);
    this.mark();
  }

  private spinThreads(selected: string): void {
    void this.pace.sweep(SPIN, (share) => {
      const { parts, standing } = this;
      if (parts && standing && this.selected === selected && this.plays === 0)
        spin(parts, standing, selected, this.compared, share);
    });
  }

  private mark(): void {
    const { parts, world, standing, selected, compared, hovered, pointed } = this;
    if (parts && standing) {
      const title = this.title(standing);
      const buttons = this.spectacle ? [] : this.buttons(standing);
      parts.dock.show(title, buttons, handsUp(standing.view) !== null);
      if (this.worldOpen && world) {
        world.show(standing, selected, compared);
        world.dock.show(title, buttons);
      }
      const box = pointed && (this.worldOpen && world ? world : parts).dock.boxOf(pointed);
      if (pointed && box) {
        const at = { x: box.x + box.width / 2, y: box.y };
        parts.marks.show(selected, compared, { token: at, radius: 0, who: '', box }, this.wordsOn(pointed));
      } else
        parts.marks.show(selected, compared, hovered, hovered ? this.wordsAbout(hovered.who, standing) : '');
    }
    this.wake();
  }

  /** What the dock says before its buttons. */
  private title({ view, heat }: RoomState): string {
    const { scenario, say } = this.options;
    const name = (who: string): string => shortNameOf(scenario, say, who);
    const count = handsUp(view);
    if (count) return say('stage.tally', { ...count });
    if (this.selected === null && scenario.meeting)
      return say('stage.joined', {
        joined: partnersIn(view, penOf(scenario)).length,
        partners: scenario.meeting.partners.v,
        signalled: pledgedSoFar(view.funders),
        money: scenario.meeting.money.v,
      });
    if (this.selected === null)
      return say(
        this.parts && this.parts.room.layout.dock.width > 420 ? 'stage.choose' : 'stage.choose.short',
      );
    if (this.compared !== null) {
      const on = setBeside(heat, this.selected, this.compared);
      return say('stage.compare.on', { one: name(this.selected), other: name(this.compared), ...on });
    }
    return this.comparing ? say('stage.compare.with', { name: name(this.selected) }) : name(this.selected);
  }

  private buttons({ view }: RoomState): DockButton[] {
    const { scenario, say } = this.options;
    const { selected } = this;
    if (selected === null || handsUp(view)) return [];
    const done: DockButton = {
      words: say('stage.compare.done'),
      action: { kind: 'done' },
      attention: 0,
      capital: 0,
      refusal: null,
    };
    if (this.comparing || this.compared !== null) return [done];
    const moves = offersTo(scenario, view, selected).map(
      ({ command, verb, attention, capital, refusal }): DockButton => ({
        words: say(`stage.move.${verb}`),
        action: { kind: 'move', command },
        attention,
        capital,
        refusal: refusal && say(`refusal.${refusal.code}`, refusal.values),
      }),
    );
    if (!this.isMember(selected)) return moves;
    return [...moves, { ...done, words: say('stage.compare'), action: { kind: 'compare' } }];
  }

  private wordsOn({ words, attention, capital, refusal, action }: DockButton): string {
    if (refusal !== null) return refusal;
    return action.kind === 'move' ? this.options.say('stage.cost', { verb: words, attention, capital }) : '';
  }

  private wordsAbout(who: string, { view, whip }: RoomState): string {
    const { scenario, say } = this.options;
    const name = fullNameOf(scenario, say, who);
    const member = scenario.council.find(({ id }) => id === who);
    if (!member || this.hovered?.bench) {
      const state = stateOf({ say }, view, who);
      return state === '' ? name : say('stage.seen', { name, state });
    }
    if (scenario.meeting)
      return say('stage.joining', { name, joining: joiningOf(who, penOf(scenario), view) });
    const { leaning, certainty } = lampOf(who, member.permanent, view, whip);
    const words = { name, leaning: say(`leaning.${leaning}`), sure: Math.round(certainty / 10) };
    if (view.members[who]?.vote) return say('stage.lamp.voted', words);
    return say(leaning === 'unknown' ? 'stage.lamp.unknown' : 'stage.lamp', words);
  }
}
