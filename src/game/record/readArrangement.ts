import { type Arrangement, DIFFICULTIES } from '../../scenario/model/arrangement.ts';

/** Further than anything an honest game carries; what a scenario allows is for `arrange` to say. */
const BOUNDS = {
  credibility: 100,
  people: 100,
  pressure: 100,
  oversight: 100,
  favours: 3,
  relations: 100,
  banked: 100_000,
} as const;
const TABLES: readonly string[] = ['favours', 'relations', 'banked'];
/** The most names that one table may hold. */
const NAMES = 80;
const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Takes parsed JSON, which may be anybody's, for an arrangement; null where it is none. */
export function readArrangement(json: unknown): Arrangement | null {
  if (!isBlock(json, ['difficulty', 'carried'])) return null;
  const { difficulty, carried } = json;
  if (difficulty !== undefined && !DIFFICULTIES.some((known) => known === difficulty)) return null;
  return carried === undefined || isCarried(carried) ? json : null;
}

function isCarried(json: unknown): boolean {
  if (!isBlock(json, Object.keys(BOUNDS))) return false;
  return Object.entries(json).every(([key, value]) => {
    const bound = BOUNDS[key as keyof typeof BOUNDS];
    return TABLES.includes(key) ? isTable(value, bound) : isWithin(value, bound);
  });
}

function isTable(json: unknown, bound: number): boolean {
  if (!isBlock(json)) return false;
  const entries = Object.entries(json);
  return (
    entries.length <= NAMES &&
    entries.every(([name, value]) => name.length <= 64 && NAME.test(name) && isWithin(value, bound))
  );
}

function isWithin(value: unknown, bound: number): boolean {
  return Number.isInteger(value) && Math.abs(value as number) <= bound;
}

/** A plain block, of these keys and no others where any are named. */
function isBlock(json: unknown, keys?: readonly string[]): json is Readonly<Record<string, unknown>> {
  return (
    typeof json === 'object' &&
    json !== null &&
    !Array.isArray(json) &&
    (!keys || Object.keys(json).every((key) => keys.includes(key)))
  );
}
