import type { Hand } from '../../src/core/luck.ts';
import { NASTIES } from './bytes.ts';

/** A value of a parsed YAML file. */
type Value = null | boolean | number | string | Value[] | { [key: string]: Value };

/** Where a value stands in its file: the list or mapping around it, and its place there. */
interface Place {
  readonly around: Value[] | { [key: string]: Value };
  readonly at: number | string;
  /** The nearest name above it: that of its field, or of the list it is in. */
  readonly field: string;
}

/** What stands under each name of a field, in all files that are known. */
export type Fields = ReadonlyMap<string, readonly Value[]>;

/** Gathers what stands under each name, so that damage can put a likely thing in a wrong place. */
export function fieldsOf(files: readonly unknown[]): Fields {
  const fields = new Map<string, Value[]>();
  for (const file of files)
    for (const place of placesIn(file as Value)) {
      const known = fields.get(place.field) ?? [];
      known.push(valueAt(place));
      fields.set(place.field, known);
    }
  return fields;
}

const NUMBERS = [
  -1,
  0,
  0.5,
  1,
  2,
  3,
  4,
  9,
  15,
  16,
  50,
  99,
  100,
  101,
  600,
  1000,
  5000,
  1e6,
  2 ** 31,
  1e15,
  -1e9,
];

/** Ways to damage a file that know its form: each changes the value that stands somewhere. */
const WAYS: readonly ((place: Place, luck: Hand, fields: Fields) => void)[] = [
  /** What stands under the same name elsewhere: a name of somebody else, a level, a whole member of the Council. */
  borrow,
  borrow,
  borrow,
  /** A number that is a little off, or far out. */
  (place, luck) => {
    const value = valueAt(place);
    if (typeof value !== 'number') return borrowNumber(place, luck);
    const near = value + (luck.below(3) - 1) * (1 + luck.below(5));
    put(place, luck.chance(600) ? near : (NUMBERS[luck.below(NUMBERS.length)] ?? 0));
  },
  /** Gone. */
  (place) => {
    if (Array.isArray(place.around)) place.around.splice(place.at as number, 1);
    else delete place.around[place.at];
  },
  /** Twice. */
  (place) => {
    if (Array.isArray(place.around))
      place.around.splice(place.at as number, 0, structuredClone(valueAt(place)));
  },
  /** Moved to the end. */
  (place) => {
    if (!Array.isArray(place.around)) return;
    const [moved] = place.around.splice(place.at as number, 1);
    if (moved !== undefined) place.around.push(moved);
  },
  /** Under another name. */
  (place, luck, fields) => {
    if (Array.isArray(place.around)) return;
    const value = valueAt(place);
    delete place.around[place.at];
    place.around[nameIn(fields, luck)] = value;
  },
  /** Empty, or of another kind. */
  (place, luck) => put(place, ([null, '', [], {}, 0, true, 'x'] as Value[])[luck.below(7)] ?? null),
  /** A text that means harm. */
  (place, luck) => put(place, NASTIES[luck.below(NASTIES.length)] ?? ''),
];

/**
 * Damages a parsed file in one to three places, as somebody might who knows its form: most of what comes out is well
 * formed, and some of it is sound.
 * @param file is written to
 */
export function damageParts(file: unknown, luck: Hand, fields: Fields): void {
  for (let changes = 1 + luck.below(3); changes > 0; changes -= 1) {
    const places = placesIn(file as Value);
    const place = places[luck.below(places.length)];
    if (place) WAYS[luck.below(WAYS.length)]?.(place, luck, fields);
  }
}

function borrow(place: Place, luck: Hand, fields: Fields): void {
  const known = fields.get(place.field) ?? [];
  const value = known[luck.below(Math.max(1, known.length))];
  if (value !== undefined) put(place, structuredClone(value));
}

/** The first number below a place, or the place itself, becomes another. */
function borrowNumber(place: Place, luck: Hand): void {
  const value = valueAt(place);
  const below = value !== null && typeof value === 'object' ? placesIn(value) : [];
  const number = below.find((one) => typeof valueAt(one) === 'number');
  if (number) put(number, NUMBERS[luck.below(NUMBERS.length)] ?? 0);
}

function nameIn(fields: Fields, luck: Hand): string {
  const names = [...fields.keys()];
  return names[luck.below(names.length)] ?? 'x';
}

function valueAt({ around, at }: Place): Value {
  return (around as Record<number | string, Value>)[at] as Value;
}

function put({ around, at }: Place, value: Value): void {
  (around as Record<number | string, Value>)[at] = value;
}

function placesIn(value: Value, field = ''): Place[] {
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value))
    return value.flatMap((item, at) => [{ around: value, at, field }, ...placesIn(item, field)]);
  return Object.entries(value).flatMap(([name, item]) => [
    { around: value, at: name, field: name },
    ...placesIn(item, name),
  ]);
}
