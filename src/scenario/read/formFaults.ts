import type * as z from 'zod';
import { nearest } from '../../core/nearest.ts';
import type { Fault } from './problem.ts';
import { kindNamed, kindOf } from './problem.ts';
import { PROBLEM_CODES, type ProblemCode } from './problemCodes.ts';
import type { Path, ScenarioFile } from './scenarioFile.ts';

type Issue = z.core.$ZodIssue;

/** Issues looked at; a file with more than these is not one slip but another thing. */
const MOST_ISSUES = 1_000;

/** What zod found, as faults at places of the text. */
export function formFaults(issues: readonly Issue[], file: ScenarioFile): Fault[] {
  const plain = issues.slice(0, MOST_ISSUES).flatMap((issue) => branchOf(issue, file));
  const misspelt = misspeltNames(plain);
  return plain
    .filter((issue) => file.has(issue.path) || !misspelt.has(keyOf(issue.path)))
    .flatMap((issue) => faultsOf(issue, file));
}

/** Of a union's issues only those of the branch that the author meant: the one whose kind of value is there. */
function branchOf(issue: Issue, file: ScenarioFile): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0 || !file.has(issue.path)) return [issue];
  const meant = issue.errors.find(
    (branch) => !branch.some((inner) => inner.code === 'invalid_type' && inner.path.length === 0),
  );
  return meant ? meant.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })) : [issue];
}

/** Paths that are missing only because the key there is misspelt; one mistake is told once. */
function misspeltNames(issues: readonly Issue[]): Set<string> {
  const missing = new Set<string>();
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    for (const key of issue.keys.slice(0, 20)) {
      for (const name of nearest(key, namesIn(issue.message)).slice(0, 1))
        missing.add(keyOf([...issue.path, name]));
    }
  }
  return missing;
}

const keyOf = (path: Path): string => path.map(String).join('\n');
/** The names that the schema sent along with the code for a key it does not know. */
const namesIn = (message: string): string[] => message.split(' ').slice(1);

function faultsOf(issue: Issue, file: ScenarioFile): Fault[] {
  const { path } = issue;
  const at = file.placeOf(path);
  const name = nameOf(path);
  if (!file.has(path)) return [{ code: 'missing', at, values: { name } }];
  const torn = tornFaults(path, file);
  if (torn) return torn;
  const value = file.valueAt(path);
  const found = typeof value === 'string' || typeof value === 'number' ? String(value) : kindOf(value);
  const own = PROBLEM_CODES.find((code) => code === issue.message);
  if (own) return [ownFault(own, path, file, found)];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.flatMap(
        (key) =>
          tornFaults([...path, key], file) ?? [
            {
              code: 'unknown-key',
              at: file.placeOfKey([...path, key]),
              values: { name: key },
              typed: key,
              known: namesIn(issue.message),
            },
          ],
      );
    case 'invalid_type':
      if (typeof value === 'number' && (issue.expected === 'int' || issue.expected === 'number')) {
        return [{ code: 'not-whole', at, values: { name, found } }];
      }
      return [wrongType(issue.expected, at, name, value)];
    case 'too_small':
    case 'too_big':
      return [boundFault(issue, at, name, found)];
    case 'invalid_value':
      return [
        {
          code: 'unknown-name',
          at,
          values: { name, found },
          typed: String(value),
          known: issue.values.map(String),
        },
      ];
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? [
            {
              code: 'unknown-verb',
              at,
              values: { found },
              typed: String(value),
              known: issue.options.map(String),
            },
          ]
        : [wrongType('text', at, name, value)];
    case 'custom':
    case 'invalid_element':
    case 'invalid_format':
    case 'invalid_key':
    case 'not_multiple_of':
      return [wrongType('other', at, name, value)];
  }
}

/** Of a key that is a piece of a sentence: one fault for all of them, which is the first one's. Null for any other. */
function tornFaults(path: Path, file: ScenarioFile): Fault[] | null {
  const torn = file.tornAt(path);
  if (torn === null) return null;
  const name = nameOf(path);
  return torn.first === path.at(-1)
    ? [
        {
          code: 'unknown-key',
          at: file.placeOfKey(path),
          values: { name, sentence: torn.sentence },
          hint: 'torn',
        },
      ]
    : [];
}

function ownFault(code: ProblemCode, path: Path, file: ScenarioFile, found: string): Fault {
  const at = code === 'language' ? file.placeOfKey(path) : file.placeOf(path);
  return { code, at, values: { name: code === 'prototype-name' ? found : nameOf(path), found } };
}

function wrongType(expected: string, at: number, name: string, value: unknown): Fault {
  return {
    code: 'wrong-type',
    at,
    values: { name, expected: kindNamed(expected === 'int' ? 'number' : expected), found: kindOf(value) },
  };
}

function boundFault(
  issue: Extract<Issue, { code: 'too_small' | 'too_big' }>,
  at: number,
  name: string,
  found: string,
): Fault {
  const side = issue.code === 'too_small' ? 'least' : 'most';
  const limit = Number(issue.code === 'too_small' ? issue.minimum : issue.maximum);
  if (issue.origin === 'array') return { code: 'wrong-count', at, values: { name, side, limit } };
  return { code: 'out-of-range', at, values: { name, side, limit, found } };
}

/** A path as an author would say it: its last key (`v` says nothing by itself), and the number of an item of a list. */
function nameOf(path: Path): string {
  const keys = path.filter((step) => typeof step !== 'number' && step !== 'v');
  const last = path.at(-1);
  const key = String(keys.at(-1) ?? 'scenario');
  return typeof last === 'number' ? `${key}, item ${last + 1}` : key;
}
