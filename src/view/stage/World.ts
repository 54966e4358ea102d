import { penOf } from '../../scenario/model/roster.ts';
import type Phaser from 'phaser';
import { CAPITALS } from './capitals.ts';
import { AUTHORITIES, tokenFlag, SECRETARIAT, shortNameOf } from './cast.ts';
import { lampOf, type RoomState } from './chamber.ts';
import { Dock } from './dock.ts';
import { drawSign, stroke, trace } from './glyphs.ts';
import { Label } from './label.ts';
import { landRings } from './land.ts';
import { ACCENT, BLUE, BRASS, FOCUS, INK, LEANING_SIGNS, mix, MUTED, PAPER, TABLE, TEXT } from './palette.ts';
import { DEPTH, type Room } from './room.ts';
import { box, type Box, type Point } from './shapes.ts';
import { stateOf } from './stateWords.ts';
import { Toggle } from './toggle.ts';
import { drawToken } from './tokens.ts';
import { Track } from './track.ts';
import {
  type CapitalSpot,
  type Degrees,
  greatCircle,
  mapInto,
  type Mapping,
  pieces,
  placeCapitals,
} from './worldPlan.ts';
import { STRANDS, type Scenario } from '../../scenario/model/scenario.ts';

/** Letters kept beside a candidate lead's name for where it stands. */
const STATE = 15;

/** The world of capitals, laid over the chamber: who is where, and calls and delegations on their way. */
export class World {
  readonly dock: Dock;
  readonly toggle: Toggle;
  readonly spots: readonly CapitalSpot[];
  private readonly room: Room;
  private readonly map: Mapping;
  private readonly all: Phaser.GameObjects.GameObject[];
  private readonly badges: Phaser.GameObjects.Graphics;
  private readonly ways: Phaser.GameObjects.Graphics;
  private readonly rings: Phaser.GameObjects.Graphics;
  private readonly tracks = new Map<string, Track>();
  private readonly leads = new Map<string, Label>();
  private readonly line: Label;
  private readonly unit: number;
  private readonly states: ReadonlyMap<string, Label> = new Map();

  constructor(room: Room) {
    this.room = room;
    const { scene, layout, scenario } = room;
    const { width, height, text, unit } = layout;
    const before = new Set(scene.children.list);
    const head = layout.toggle.y + layout.toggle.height + 4;
    const dockHeight = Math.max(28, layout.named ? layout.dock.height : 28);
    const foot = box(10, height - dockHeight - 5, width - 20, dockHeight);
    const frame = box(8, head, width - 16, foot.y - head - 6);
    const who = travellersOf(scenario);
    const homes = who.map((each): Degrees => CAPITALS[tokenFlag(scenario, each) ?? ''] ?? [0, 0]);
    // On a phone held upright the map is wide and low, and what it cannot name is written below it.
    const upright = height > width;
    const mapFrame = upright
      ? box(frame.x, frame.y, frame.width, Math.min(frame.height, frame.width * 0.74))
      : frame;
    this.map = mapInto(mapFrame, homes);
    const cover = scene.add.graphics().setDepth(DEPTH.world);
    cover.fillStyle(mix(INK, BLUE, 0.12)).fillRect(0, 0, width, height);
    cover.fillStyle(mix(TABLE, MUTED, 0.08));
    for (const ring of landRings()) {
      for (const piece of pieces(ring)) trace(cover, piece.map(this.map)).closePath().fillPath();
    }
    const radius = Math.max(7, Math.min(13, Math.round(frame.width / 62)));
    this.spots = placeCapitals(
      who.map((each, index) => ({
        who: each,
        home: this.map(homes[index] ?? [0, 0]),
        letters:
          this.labelOf(each).length + (scenario.leads.some(({ id }) => id === each) && !upright ? STATE : 0),
      })),
      { frame: mapFrame, radius, text },
    );
    const leaders = scene.add.graphics().setDepth(DEPTH.world + 0.1);
    for (const { home, token } of this.spots) {
      if (Math.hypot(home.x - token.x, home.y - token.y) > radius)
        stroke(leaders, [home, token], 1, mix(INK, MUTED, 0.7));
      leaders.fillStyle(TEXT).fillCircle(home.x, home.y, 1.6);
    }
    for (const { who: each, token, label } of this.spots) {
      const flag = tokenFlag(scenario, each) ?? '';
      const leads = scenario.leads.some(({ id }) => id === each);
      drawToken(room, { flag }, token, leads ? radius - 2 : radius, DEPTH.world + 0.2);
      if (leads) this.tracks.set(each, new Track(room, token, radius - 2, DEPTH.world + 0.2));
      if (!label) continue;
      const name = new Label(scene, label, this.labelOf(each), {
        size: text,
        align: label.align,
        weight: leads ? 600 : 400,
        colour: leads ? TEXT : MUTED,
      }).depth(DEPTH.world + 0.2);
      if (leads && !upright) this.leads.set(each, name);
    }
    if (upright) this.states = this.list(box(frame.x, mapFrame.y + mapFrame.height + 8, frame.width, 0));
    this.badges = scene.add.graphics().setDepth(DEPTH.world + 0.3);
    this.ways = scene.add.graphics().setDepth(DEPTH.world + 0.4);
    this.rings = scene.add.graphics().setDepth(DEPTH.world + 0.5);
    this.line = new Label(scene, { x: width - 12, y: layout.toggle.y + layout.toggle.height / 2 }, '', {
      size: text,
      align: 1,
      weight: 600,
      within: width - layout.toggle.x - layout.toggle.width - 24,
    }).depth(DEPTH.world + 0.2);
    this.toggle = new Toggle(room, 'stage.world.close', DEPTH.world + 0.2);
    this.dock = new Dock(room, foot, DEPTH.world + 0.2);
    this.all = scene.children.list.filter((each) => !before.has(each));
    this.unit = unit;
    this.open(false);
  }

  /** Shows or hides it. */
  open(visible: boolean): void {
    for (const each of this.all) {
      if ('setVisible' in each && typeof each.setVisible === 'function') each.setVisible(visible);
    }
    this.dock.visible(visible);
  }

  /** Haiti's authorities are the country here. */
  private labelOf(who: string): string {
    const { scenario, say } = this.room;
    return who === AUTHORITIES ? say('stage.world.haiti') : shortNameOf(scenario, say, who);
  }

  /** Room for a line on each who could lead or join, in two columns. */
  private list({ x, y, width }: Box): ReadonlyMap<string, Label> {
    const { scene, layout, scenario } = this.room;
    const who = [...scenario.leads, ...scenario.contributors].map(({ id }) => id);
    return new Map(
      [...new Set(who)].map((id, index) => {
        const at = {
          x: x + (index % 2) * (width / 2),
          y: y + (Math.floor(index / 2) + 0.5) * layout.text * 1.7,
        };
        const style = { size: layout.text, within: width / 2 - 6 };
        return [id, new Label(scene, at, '', style).depth(DEPTH.world + 0.2)];
      }),
    );
  }

  /** Shows where everybody stands. */
  show({ view, whip }: RoomState, selected: string | null, compared: string | null): void {
    const { scenario, say } = this.room;
    const g = this.badges.clear();
    for (const [who, label] of this.states) {
      const name = shortNameOf(scenario, say, who);
      label.write(say('stage.seen', { name, state: stateOf(this.room, view, who) }));
    }
    this.rings.clear();
    for (const { who, token, radius } of this.spots) {
      const lead = view.leads[who];
      if (lead) {
        this.tracks.get(who)?.show(lead.state);
        const name = this.labelOf(who);
        this.leads.get(who)?.write(say('stage.seen', { name, state: stateOf(this.room, view, who) }));
      }
      const member = scenario.council.find(({ id }) => id === who);
      if (member) {
        const size = Math.max(4.5, radius * 0.5);
        const at = { x: token.x + radius * 0.8, y: token.y + radius * 0.8 };
        g.fillStyle(INK).fillCircle(at.x, at.y, size + 1.2);
        drawSign(g, LEANING_SIGNS[lampOf(who, member.permanent, view, whip).leaning], at, size);
      }
      if (who !== selected && who !== compared) continue;
      this.rings.lineStyle(2.5, INK).strokeCircle(token.x, token.y, radius + 1.5);
      this.rings.lineStyle(3, who === selected ? FOCUS : ACCENT).strokeCircle(token.x, token.y, radius + 3);
    }
    const words = selected === null ? '' : stateOf(this.room, view, selected);
    this.line.write(
      selected === null
        ? say('stage.world.title')
        : `${shortNameOf(scenario, say, selected)}${words === '' ? '' : `: ${words}`}`,
    );
    this.ways.clear();
  }

  /**
   * A call, as dashes that run to the one that is called, or a delegation, as a bead that goes there.
   * @returns what draws it at some share of its way, or null where one of the two is nowhere on the map
   */
  way(who: string, delegation: boolean): ((share: number) => void) | null {
    const { scenario } = this.room;
    const from = CAPITALS[tokenFlag(scenario, penOf(scenario)) ?? ''];
    const to = CAPITALS[homeOf(scenario, who)];
    if (!from || !to) return null;
    const points = greatCircle(from, to, 48).map(this.map);
    return (share) => this.draw(points, share, delegation);
  }

  private draw(points: readonly Point[], share: number, delegation: boolean): void {
    const g = this.ways.clear();
    const last = Math.round((points.length - 1) * share);
    for (let at = 0; at < last; at += 1) {
      const [a, b] = [points[at], points[at + 1]];
      // The way round the far side of the map is not drawn across it.
      if (!a || !b || Math.abs(a.x - b.x) > 80 * this.unit) continue;
      if (delegation || at % 2 === 0) stroke(g, [a, b], delegation ? 1.6 : 2.2, delegation ? BRASS : ACCENT);
    }
    const end = points[last];
    if (!end) return;
    g.fillStyle(INK).fillCircle(end.x, end.y, 6.5 * this.unit);
    g.fillStyle(delegation ? PAPER : ACCENT).fillCircle(end.x, end.y, 4.8 * this.unit);
    if (share < 1) return;
    g.lineStyle(2, delegation ? BRASS : ACCENT).strokeCircle(end.x, end.y, 10 * this.unit);
  }
}

/** Who is on the map, those first whose names should be. */
function travellersOf(scenario: Scenario): string[] {
  const { leads, council, contributors, funders } = scenario;
  const everyone = [...leads.map(({ id }) => id), AUTHORITIES, ...council.map(({ id }) => id)];
  const rest = [...contributors, ...funders].map(({ id }) => id);
  const seen = new Set<string>();
  return [...everyone, ...rest].filter((who) => {
    const flag = tokenFlag(scenario, who) ?? '';
    if (flag === 'un' || !CAPITALS[flag] || seen.has(flag)) return false;
    seen.add(flag);
    return true;
  });
}

/** The flag that stands where somebody is called on: civil society in Haiti, the Secretariat in New York. */
function homeOf(scenario: Scenario, who: string): string {
  if (who === SECRETARIAT) return 'un';
  if (STRANDS.some((each) => each === who)) return 'ht';
  return tokenFlag(scenario, who) ?? '';
}
