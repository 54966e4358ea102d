import { useEffect, useRef } from 'preact/hooks';
import type { Scenario } from '../../scenario/model/scenario.ts';
import type { Shelved } from '../../session/library.ts';

type ScenarioFetch = (shelved: Shelved, come: (scenario: Scenario) => void, failed: () => void) => void;

/**
 * Fetches scenarios for one place on the page. Over a slow line a scenario may come too late: what comes after
 * another was asked for, or after the place was left, is dropped.
 */
export function useScenarioFetch(): ScenarioFetch {
  const wanted = useRef<Shelved | null>(null);
  useEffect(() => () => void (wanted.current = null), []);
  return (shelved, come, failed) => {
    wanted.current = shelved;
    const still = (): boolean => wanted.current === shelved;
    shelved.fetch().then(
      (scenario) => still() && come(scenario),
      () => still() && failed(),
    );
  };
}
