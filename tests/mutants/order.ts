import { readFileSync } from 'node:fs';
import type { Reached } from './switch.ts';

/**
 * In which order test files are tried on the mutants of a source: first those that have killed most of its mutants so far,
 * then those that import it, then the fastest. The order saves time and changes no fate.
 */
export class Order {
  private readonly kills = new Map<string, number>();
  private readonly texts: ReadonlyMap<string, string>;
  private readonly found: ReadonlyMap<string, Reached>;

  constructor(found: ReadonlyMap<string, Reached>) {
    this.found = found;
    this.texts = new Map([...found.keys()].map((test) => [test, readFileSync(test, 'utf8')]));
  }

  /** @param failure begins with the test file that failed */
  note(source: string, failure: string): void {
    const key = `${source} ${failure.split(':')[0]}`;
    this.kills.set(key, (this.kills.get(key) ?? 0) + 1);
  }

  of(tests: readonly string[], source: string): string[] {
    const rank = (test: string): readonly number[] => [
      -(this.kills.get(`${source} ${test}`) ?? 0),
      this.texts.get(test)?.includes(`../${source}'`) ? 0 : 1,
      this.found.get(test)?.cpu ?? 0,
    ];
    return tests.toSorted((a, b) => {
      const [left, right] = [rank(a), rank(b)];
      const place = left.findIndex((value, at) => value !== right[at]);
      return place < 0 ? 0 : (left[place] as number) - (right[place] as number);
    });
  }
}
