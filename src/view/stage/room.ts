import type Phaser from 'phaser';
import type { Say } from '../../locale/say.ts';
import type { Scenario } from '../../scenario/model/scenario.ts';
import type { StageLayout } from './floorPlan.ts';

/** What every part of the room is drawn with. */
export interface RoomWith<Layout> {
  readonly scene: Phaser.Scene;
  readonly layout: Layout;
  readonly scenario: Scenario;
  readonly say: Say;
  /** Flags by their code, decoded. */
  readonly pictures: ReadonlyMap<string, HTMLImageElement>;
}

export type Room = RoomWith<StageLayout>;

/** What lies over what. */
export const DEPTH = {
  floor: 0,
  furniture: 1,
  threads: 2,
  dim: 5,
  places: 6,
  marks: 8,
  card: 9,
  /** The world lies over the whole chamber, whose marks do not show through. */
  world: 12,
  hint: 14,
} as const;
