import sensitivity from '../../../assets/model/sensitivity.json';

type Moved = (typeof sensitivity.weights)[number];

/** Assumptions that a reader may move. */
const MOVED = 5;

/**
 * The assumptions that decide most how games end, the furthest reaching first. Of two weights that make the very
 * same games end otherwise, as a factor and its twin do, the first stands for both.
 */
export function mostDeciding(): readonly Moved[] {
  const effect = ({ less, more }: Moved): string => JSON.stringify([less, more]);
  return sensitivity.weights
    .filter((one, index, all) => all.findIndex((other) => effect(other) === effect(one)) === index)
    .slice(0, MOVED);
}
