import flags from '../../../assets/guide/flags.json' with { type: 'json' };
import type { Finding } from './finding.ts';
import type { ScenarioForm } from '../model/form/scenarioForm.ts';

const KNOWN = new Set(flags.names.split(' '));

/** Flags that are not among those that can be shown, which are those of circle-flags. */
export function flagFindings({ council, leads, contributors, funders }: ScenarioForm): Finding[] {
  return Object.entries({ council, leads, contributors, funders }).flatMap(([table, items]) =>
    items.flatMap(({ flag }, index): Finding[] =>
      KNOWN.has(flag)
        ? []
        : [{ code: 'unknown-flag', path: [table, index, 'flag'], values: { found: flag } }],
    ),
  );
}
