import rings from 'virtual:land';

/** Steps of the outline to a degree. */
const STEPS = 4;

/** The outline of the land: rings of longitude and latitude, degrees. */
export function landRings(): (readonly [number, number])[][] {
  return rings.map((ring) => {
    const points: (readonly [number, number])[] = [];
    let x = 0;
    let y = 0;
    for (let at = 0; at + 1 < ring.length; at += 2) {
      x += ring[at] ?? 0;
      y += ring[at + 1] ?? 0;
      points.push([x / STEPS, y / STEPS]);
    }
    return points;
  });
}
