import type Phaser from 'phaser';
import { CAPITALS } from './capitals.ts';
import { AUTHORITIES, flagOf, SECRETARIAT, shortNameOf } from './cast.ts';
import { lampOf, type Standing } from './chamber.ts';
import { Dock } from './dock.ts';
import { drawSign, stroke, trace } from './glyphs.ts';
import { Label } from './label.ts';
import { landRings } from './land.ts';
import {
  ACCENT,
  BRASS,
  FOCUS,
  INK,
  LEANING_SIGNS,
  mix,
  MUTED,
  PANEL,
  PAPER,
  TABLE,
  TEXT,
} from './palette.ts';
import { DEPTH, type Room } from './room.ts';
import { box, type Point } from './shapes.ts';
import { stateOf } from './stateWords.ts';
import { Toggle } from './toggle.ts';
import { drawToken } from './tokens.ts';
import { Track } from './track.ts';
import { type CapitalSpot, greatCircle, mapInto, type Mapping, pieces, placeCapitals } from './worldPlan.ts';
import { STRANDS, type Scenario } from '../../scenario/scenario.ts';

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
  private readonly line: Label;

  constructor(room: Room) {
    this.room = room;
    const { scene, layout, scenario, say } = room;
    const { width, height, text, unit } = layout;
    const before = new Set(scene.children.list);
    const head = layout.toggle.y + layout.toggle.height + 4;
    const dockHeight = Math.max(28, layout.named ? layout.dock.height : 28);
    const foot = box(10, height - dockHeight - 5, width - 20, dockHeight);
    const frame = box(8, head, width - 16, foot.y - head - 6);
    this.map = mapInto(frame);
    const cover = scene.add.graphics().setDepth(DEPTH.world);
    cover.fillStyle(mix(INK, 0x2c78a4, 0.12)).fillRect(0, 0, width, height);
    cover.fillStyle(mix(PANEL, TABLE, 0.9));
    for (const ring of landRings()) {
      for (const piece of pieces(ring)) trace(cover, piece.map(this.map)).closePath().fillPath();
    }
    const radius = Math.max(7, Math.min(13, Math.round(frame.width / 62)));
    const who = travellersOf(scenario);
    this.spots = placeCapitals(
      who.map((each) => ({
        who: each,
        home: this.map(CAPITALS[flagOf(scenario, each) ?? ''] ?? [0, 0]),
        letters: shortNameOf(scenario, say, each).length,
      })),
      { frame, radius, text },
    );
    const leaders = scene.add.graphics().setDepth(DEPTH.world + 0.1);
    for (const { home, token } of this.spots) {
      if (Math.hypot(home.x - token.x, home.y - token.y) > radius)
        stroke(leaders, [home, token], 1, mix(INK, MUTED, 0.7));
      leaders.fillStyle(TEXT).fillCircle(home.x, home.y, 1.6);
    }
    for (const { who: each, token, label } of this.spots) {
      const flag = flagOf(scenario, each) ?? '';
      const leads = scenario.leads.some(({ id }) => id === each);
      drawToken(room, { flag }, token, leads ? radius - 2 : radius, DEPTH.world + 0.2);
      if (leads) this.tracks.set(each, new Track(room, token, radius - 2, DEPTH.world + 0.2));
      if (!label) continue;
      new Label(scene, label, shortNameOf(scenario, say, each), {
        size: text,
        align: label.align,
        weight: leads ? 600 : 400,
        colour: leads ? TEXT : MUTED,
      }).depth(DEPTH.world + 0.2);
    }
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

  private readonly unit: number;

  /** Shows or hides it. */
  open(visible: boolean): void {
    for (const each of this.all) {
      if ('setVisible' in each && typeof each.setVisible === 'function') each.setVisible(visible);
    }
    this.dock.visible(visible);
  }

  /** Shows where everybody stands. */
  show({ view, whip }: Standing, selected: string | null, compared: string | null): void {
    const { scenario, say } = this.room;
    const g = this.badges.clear();
    this.rings.clear();
    for (const { who, token, radius } of this.spots) {
      const lead = view.leads[who];
      if (lead) this.tracks.get(who)?.show(lead.state);
      const member = scenario.council.find(({ id }) => id === who);
      if (member) {
        const size = Math.max(4.5, radius * 0.5);
        const at = { x: token.x + radius * 0.8, y: token.y + radius * 0.8 };
        g.fillStyle(INK).fillCircle(at.x, at.y, size + 1.2);
        drawSign(g, LEANING_SIGNS[lampOf(who, member.permanent, view, whip).leaning], at, size);
      }
      if (who !== selected && who !== compared) continue;
      this.rings.lineStyle(2.5, INK).strokeCircle(token.x, token.y, radius + 1.5);
      this.rings.lineStyle(3, who === selected ? FOCUS : ACCENT).strokeCircle(token.x, token.y, radius + 4);
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
   * A call, as dashes that run to whoever is called, or a delegation, as a bead that goes there.
   * @returns what draws it at some share of its way, or null where one of the two is nowhere on the map
   */
  way(who: string, delegation: boolean): ((share: number) => void) | null {
    const { scenario } = this.room;
    const from = CAPITALS[flagOf(scenario, scenario.seat) ?? ''];
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
    const flag = flagOf(scenario, who) ?? '';
    if (flag === 'un' || !CAPITALS[flag] || seen.has(flag)) return false;
    seen.add(flag);
    return true;
  });
}

/** The flag that stands where somebody is called on: civil society in Haiti, the Secretariat in New York. */
function homeOf(scenario: Scenario, who: string): string {
  if (who === SECRETARIAT) return 'un';
  if (STRANDS.some((each) => each === who)) return 'ht';
  return flagOf(scenario, who) ?? '';
}
