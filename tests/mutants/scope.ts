/** What a mutation run breaks: the rules, the votes, the running game, the reasons, and the checks on a scenario. */
export const LAYERS = ['game', 'voter', 'session', 'explain', 'scenario/check'] as const;

/** The layer a file belongs to, or null where it is not mutated. */
export function layerOf(file: string): (typeof LAYERS)[number] | null {
  return LAYERS.find((layer) => file.startsWith(`src/${layer}/`)) ?? null;
}

/** Whether a file is a table of tuning numbers: the tests of a rule do not hold each of those. */
export function isTuning(file: string): boolean {
  return /\/tuning\b/.test(file);
}

/** Whole games held to the byte: they notice every change of a rule, and test none. */
const PINS = /^tests\/games\//;
/** Tests of words and pictures, of many games, of the page, and of what starts processes that run the sources as they are on disk. */
const ELSEWHERE = /^tests\/(view|locale|simulate|balance|cli|browser|bench|architecture|mutants)\//;

/** Whether a test file may kill mutants. */
export function mayKill(file: string, withPins: boolean): boolean {
  return !ELSEWHERE.test(file) && (withPins || !PINS.test(file));
}

/** Whether a test file lies in the folder of tests for the layer of a source file. */
export function isOwnTest(test: string, source: string): boolean {
  const [layer] = layerOf(source)?.split('/') ?? [];
  return layer !== undefined && test.startsWith(`tests/${layer}/`);
}
