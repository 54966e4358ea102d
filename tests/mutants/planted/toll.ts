/** A rule planted for the tests of the mutation run: what a crossing costs. */
export function toll(load: number, isHeld: boolean): number {
  if (isHeld) return 0;
  let sum = 0;
  for (let axle = 0; axle < load; axle += 1) {
    sum += 2;
  }
  return sum;
}

/** A rule that no test holds. */
export function fine(load: number): number {
  return load > 9 ? load * 3 : 0;
}
