import { Ballot } from './ballot.ts';
import { Benches, nameOf } from './benches.ts';
import { Caption, countOf } from './caption.ts';
import { fullNameOf, fundsOf, isBlue, lampOf, type Standing } from './chamber.ts';
import { FundingColumn } from './fundingColumn.ts';
import { Ground } from './ground.ts';
import { Marks } from './marks.ts';
import { Paper } from './paper.ts';
import { Place } from './place.ts';
import type { Room } from './room.ts';
import { drawTable } from './table.ts';
import { Threads } from './threads.ts';

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
  readonly caption: Caption;
  readonly marks: Marks;
}

/** Furnishes an empty room. */
export function furnish(room: Room): Parts {
  drawTable(room);
  const places = new Map<string, Place>();
  for (const spot of room.layout.places) {
    const member = room.scenario.council.find(({ id }) => id === spot.who);
    if (!member) continue;
    const own = member.id === room.scenario.seat;
    const { flag, permanent } = member;
    places.set(spot.who, new Place(room, spot, { name: nameOf(room, member), flag, permanent, own }));
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
    caption: new Caption(room),
    marks: new Marks(room),
  };
}

/** Puts everything where it stands. */
export function arrange(parts: Parts, { view, whip }: Standing, selected: string | null): void {
  const { say, scenario } = parts.room;
  for (const member of scenario.council) {
    const place = parts.places.get(member.id);
    if (!place) continue;
    const { leaning, certainty } = lampOf(member.id, member.permanent, view, whip);
    place.light(leaning, certainty);
    place.hand.raise(view.members[member.id]?.vote?.hand ?? null);
  }
  parts.paper.show(
    view.draft.levels,
    isBlue(view.draft.state),
    say(`state.draftResolution.${view.draft.state}`),
  );
  parts.column.show(fundsOf(view));
  parts.ground.show(view.pressure);
  parts.benches.show(view);
  parts.caption.show(countOf(view), selected === null ? null : fullNameOf(scenario, say, selected));
  parts.ballot.clear();
}

/** Spins the threads of the chosen delegation, or takes them away where none is chosen. */
export function spin(parts: Parts, { heat }: Standing, selected: string | null, share: number): void {
  const place = selected === null ? undefined : parts.places.get(selected);
  const member = parts.room.scenario.council.find(({ id }) => id === selected);
  if (place && member) parts.threads.draw(place.spot, member.salience, heat, share);
  else parts.threads.clear();
}
