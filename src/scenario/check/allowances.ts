import { type Finding, placeName } from './finding.ts';
import { ALLOWABLE } from '../read/problemCodes.ts';
import type { ScenarioForm } from '../model/form/scenarioForm.ts';

/** Findings without those that the file allows by name, and with every allowance that allowed nothing. */
export function withAllowances(
  findings: readonly Finding[],
  allow: ScenarioForm['allow'],
  data: unknown,
): Finding[] {
  const used = new Set<number>();
  const heard = findings.filter(({ code, path }) => {
    if (!(ALLOWABLE as readonly string[]).includes(code)) return true;
    const place = placeName(path, data);
    const index = allow.findIndex((allowance) => allowance.code === code && allowance.at === place);
    if (index !== -1) used.add(index);
    return index === -1;
  });
  const idle = allow.flatMap(({ code, at }, index): Finding[] =>
    used.has(index) ? [] : [{ code: 'idle-allowance', path: ['allow', index], values: { name: code, at } }],
  );
  return [...heard, ...idle];
}
