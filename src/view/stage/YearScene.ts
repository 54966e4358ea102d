import type Phaser from 'phaser';
import { clamp } from '../../core/numbers.ts';
import type { SeatView } from '../../game/seats/view.ts';
import type { Levels } from '../../scenario/model/scenario.ts';
import type { ChamberOptions } from './ChamberScene.ts';
import { fundsOf } from './chamber.ts';
import { FundingColumn } from './fundingColumn.ts';
import { stroke } from './glyphs.ts';
import { Ground } from './ground.ts';
import { Label } from './label.ts';
import { betweenFunds } from './motions.ts';
import { PacedScene } from './PacedScene.ts';
import { BRASS, INK, mix, MUTED, PAPER, TABLE } from './palette.ts';
import { DEPTH, type RoomWith } from './room.ts';
import { figuresIn, peoplePerFigure, type YearPlan, yearPlan } from './yearPlan.ts';

/** How long a quarter takes to pass. */
const PASSES = 1100;

type YearOptions = Pick<ChamberOptions, 'scenario' | 'say' | 'pictures' | 'still' | 'ready'>;

/** The year as it stands, in the few figures that are drawn of it. */
interface Year {
  readonly quarter: number;
  readonly arrived: number;
  readonly required: number;
  readonly pressure: number;
}

/** Twelve months after the vote: the quarters as they pass, the people who come, the money, the ground. */
export class YearScene extends PacedScene {
  /** A quarter passes in a second: a change of size may end it. */
  readonly spectacle = false;
  private readonly options: YearOptions;
  private room: RoomWith<YearPlan> | null = null;
  private drawn: {
    readonly line: Phaser.GameObjects.Graphics;
    readonly people: Phaser.GameObjects.Graphics;
    readonly count: Label;
    readonly column: FundingColumn;
    readonly ground: Ground;
  } | null = null;
  private view: SeatView | null = null;
  /** What was last drawn, from which the next quarter sets out. */
  private shown: SeatView | null = null;

  constructor(options: YearOptions) {
    super('year', options);
    this.options = options;
  }

  furnish(width: number, height: number, ratio: number): void {
    this.clear(width, height, ratio);
    const { scenario, say, pictures } = this.options;
    const layout = yearPlan(width, height);
    const room = { scene: this, layout, scenario, say, pictures };
    const { text } = layout;
    this.room = room;
    for (const [index, at] of layout.months.entries()) {
      const words = say('stage.year.month', { month: index * 3 });
      const label = new Label(this, at, words, { size: text, align: 0.5, colour: MUTED });
      // Under its dot, but for one so long that the edge would cut it off.
      const half = label.width / 2;
      label
        .move({ x: clamp(at.x, half, width - half), y: at.y })
        .place()
        .depth(DEPTH.furniture);
    }
    this.drawn = {
      line: this.add.graphics().setDepth(DEPTH.furniture),
      people: this.add.graphics().setDepth(DEPTH.furniture),
      count: new Label(this, layout.people.title, '', { size: text, colour: MUTED }).depth(DEPTH.furniture),
      column: new FundingColumn(room),
      ground: new Ground(room),
    };
    this.settle();
  }

  /** Takes in the year as it stands: what has passed since it was last shown is seen to pass. */
  sync(view: SeatView): void {
    const { shown } = this;
    this.view = view;
    if (!shown || shown === view) return this.settle();
    void this.skip();
    const passes = this.pace.sweep(PASSES, (share) => this.draw(shown, view, share));
    void this.count(passes, () => {
      if (this.plays === 0) this.settle();
    });
  }

  /** Events are not told here one by one: the next `sync` shows what they came to. */
  play(): Promise<void> {
    return this.skip();
  }

  /** There is no other side to turn to. */
  turn(): void {}

  /** Nothing here is pressed but the time it takes. */
  press(): void {
    void this.skip();
  }

  point(): boolean {
    return false;
  }

  private settle(): void {
    const { view } = this;
    if (view) this.draw(view, view, 1);
    this.wake();
  }

  private draw(from: SeatView, to: SeatView, share: number): void {
    const { drawn, room } = this;
    if (!drawn || !room) return;
    if (share === 1) this.shown = to;
    const a = this.yearOf(from);
    const b = this.yearOf(to);
    const now = (name: keyof Year): number => a[name] + (b[name] - a[name]) * share;
    this.line(now('quarter'));
    this.people(now('arrived'), b.required);
    drawn.column.show(betweenFunds(fundsOf(from, textOf(from)), fundsOf(to, textOf(to)), share));
    drawn.ground.show(now('pressure'), to.ground.state);
  }

  private yearOf(view: SeatView): Year {
    const { scenario } = this.options;
    const came = [...Object.values(view.leads), ...Object.values(view.contributors)];
    return {
      quarter: view.mission.quarter,
      arrived: came.reduce((sum, { arrived }) => sum + arrived, 0),
      required: scenario.required.v[textOf(view).tasks],
      pressure: view.pressure,
    };
  }

  /** The four quarters as a line, lit as far as the year has gone. */
  private line(quarter: number): void {
    const { drawn, room } = this;
    if (!drawn || !room) return;
    const { stops, unit } = room.layout;
    const [first, last] = [stops[0], stops.at(-1)];
    if (!first || !last) return;
    const g = drawn.line.clear();
    const at = { x: first.x + ((last.x - first.x) * quarter) / (stops.length - 1), y: first.y };
    const dim = mix(INK, TABLE, 1.3);
    stroke(g, [first, last], 3 * unit, dim);
    stroke(g, [first, at], 3 * unit, BRASS);
    for (const [index, stop] of stops.entries()) {
      g.fillStyle(index <= quarter ? BRASS : dim).fillCircle(stop.x, stop.y, 4.5 * unit);
    }
    g.fillStyle(INK).fillCircle(at.x, at.y, 8 * unit);
    g.fillStyle(PAPER).fillCircle(at.x, at.y, 6 * unit);
  }

  /** A figure for so many people: those who have come are lit, the others are only outlines. */
  private people(arrived: number, required: number): void {
    const { drawn, room } = this;
    if (!drawn || !room) return;
    const { say } = this.options;
    const per = peoplePerFigure(Math.max(required, arrived));
    const figures = figuresIn(room.layout.people.frame, Math.ceil(Math.max(required, arrived, 1) / per));
    const g = drawn.people.clear();
    for (const [index, { x, y, width, height }] of figures.entries()) {
      const come = index < Math.floor(arrived / per);
      const head = width * 0.3;
      const middle = x + width / 2;
      const body = { y: y + 2 * head + 1, height: height - 2 * head - 1 };
      if (come) {
        g.fillStyle(BRASS).fillCircle(middle, y + head, head);
        g.fillRoundedRect(x, body.y, width, body.height, width * 0.35);
      } else {
        g.lineStyle(1, mix(INK, MUTED, 0.6)).strokeCircle(middle, y + head, head);
        g.strokeRoundedRect(x, body.y, width, body.height, width * 0.35);
      }
    }
    drawn.count.write(say('stage.year.people', { arrived: Math.round(arrived), required, per }));
  }
}

/** The text that was voted on. */
function textOf({ draft }: SeatView): Levels {
  return draft.circulated ?? draft.levels;
}
