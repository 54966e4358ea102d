import type { Tally } from '../../game/state.ts';
import type { SeatView } from '../../game/view.ts';
import { Label } from './label.ts';
import { DEPTH, type Room } from './room.ts';

/** The line below the paper: the count once hands are up; before that, where no plate does, who is chosen. */
export class Caption {
  private readonly room: Room;
  private readonly label: Label;

  constructor(room: Room) {
    const { scene, layout } = room;
    const { x, y, width, height } = layout.caption;
    const middle = { x: x + width / 2, y: y + height / 2 };
    this.room = room;
    this.label = new Label(scene, middle, '', {
      size: layout.text,
      align: 0.5,
      weight: 600,
    }).depth(DEPTH.places);
  }

  show(count: Tally | null, chosen: string | null): void {
    const { layout, say } = this.room;
    this.label.write(count ? say('stage.tally', { ...count }) : layout.named ? '' : (chosen ?? ''));
    if (count && this.label.width > layout.caption.width) {
      this.label.write(say('stage.tallyShort', { ...count }));
    }
  }
}

/** The hands that are up, or null while the Council has not voted. */
export function countOf(view: SeatView): Tally | null {
  const count = { yes: 0, no: 0, abstain: 0 };
  for (const { vote } of Object.values(view.members)) if (vote) count[vote.hand] += 1;
  return count.yes + count.no + count.abstain > 0 ? count : null;
}
