import { penOf } from '../../scenario/model/roster.ts';
import { hasGoneInBlue } from '../../game/actors/draftResolution.ts';
import { dayOfRound } from '../../telling/calendar.ts';
import { Ballot } from './ballot.ts';
import { Benches } from './benches.ts';
import { shortNameOf } from './cast.ts';
import { fundsOf, lampOf, type RoomState } from './chamber.ts';
import { Comparison } from './comparison.ts';
import { Dock } from './dock.ts';
import { FundingColumn } from './fundingColumn.ts';
import { Ground } from './ground.ts';
import { joiningOf } from './joining.ts';
import { Marks } from './marks.ts';
import { Paper } from './paper.ts';
import { Place } from './place.ts';
import { threadStart } from './layout.ts';
import type { Room } from './room.ts';
import { drawTable } from './table.ts';
import { threadsOf } from './threadPlan.ts';
import { Threads } from './threads.ts';
import { Toggle } from './toggle.ts';

/** Everything that is drawn in the room. Built anew for every size. */
export interface Parts {
  readonly room: Room;
  readonly places: ReadonlyMap<string, Place>;
  readonly paper: Paper;
  readonly threads: Threads;
  readonly column: FundingColumn;
  readonly ground: Ground;
  readonly benches: Benches;
  readonly ballot: Ballot;
  readonly dock: Dock;
  readonly comparison: Comparison;
  readonly toggle: Toggle;
  readonly marks: Marks;
}

/** Furnishes an empty room. */
export function furnish(room: Room): Parts {
  drawTable(room);
  const places = new Map<string, Place>();
  for (const spot of room.layout.places) {
    const member = room.scenario.council.find(({ id }) => id === spot.who);
    if (!member) continue;
    const own = member.id === penOf(room.scenario);
    const { flag, permanent } = member;
    places.set(
      spot.who,
      new Place(room, spot, { name: shortNameOf(room.scenario, room.say, member.id), flag, permanent, own }),
    );
  }
  return {
    room,
    places,
    paper: new Paper(room),
    threads: new Threads(room),
    column: new FundingColumn(room),
    ground: new Ground(room),
    benches: new Benches(room),
    ballot: new Ballot(room),
    dock: new Dock(room),
    comparison: new Comparison(room),
    toggle: new Toggle(room),
    marks: new Marks(room),
  };
}

/** Puts everything where it stands. */
export function arrangeParts(parts: Parts, { view, whip }: RoomState): void {
  const { say, scenario } = parts.room;
  for (const member of scenario.council) {
    const place = parts.places.get(member.id);
    if (!place) continue;
    if (scenario.meeting) place.join(joiningOf(member.id, penOf(scenario), view));
    else {
      const { leaning, certainty } = lampOf(member.id, member.permanent, view, whip);
      place.light(leaning, certainty);
    }
    place.hand.raise(view.members[member.id]?.vote?.hand ?? null);
  }
  parts.paper.show(
    view.draft.levels,
    hasGoneInBlue(view.draft.state),
    say(`state.draftResolution.${view.draft.state}`),
    dayOfRound(scenario, view.draft.blueOn ?? view.round),
  );
  parts.column.show(fundsOf(view));
  parts.ground.show(view.pressure, view.ground.state);
  parts.benches.show(view);
  parts.ballot.clear();
}

/** Spins the threads of the one that is chosen, or takes them away where nobody is, or two are compared. */
export function spin(
  parts: Parts,
  { heat, view }: RoomState,
  selected: string | null,
  compared: string | null,
  share: number,
): void {
  const { scenario, layout } = parts.room;
  if (selected !== null && compared !== null) {
    parts.threads.clear();
    parts.comparison.show(selected, compared, heat);
    return;
  }
  parts.comparison.clear();
  const start = selected === null ? null : threadStart(layout, selected);
  if (selected === null || !start) parts.threads.clear();
  else parts.threads.draw(start, threadsOf(scenario, heat, view.draft.levels, selected), share);
}
