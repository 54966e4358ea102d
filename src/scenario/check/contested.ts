import { citationsIn } from './citations.ts';
import type { Conflict } from '../read/facts.ts';
import type { Finding } from './finding.ts';
import type { ScenarioForm } from '../model/form/scenarioForm.ts';
import type { ScenarioFile } from '../read/scenarioFile.ts';

/** Conflicts of the sources that a file takes two sides of without a word, and conflicts that nobody knows. */
export function contestedFindings(
  form: ScenarioForm,
  conflicts: readonly Conflict[],
  file: ScenarioFile,
): Finding[] {
  const declared = form.contested.map(({ conflict }) => conflict);
  const known = conflicts.map(({ id }) => id);
  const unknown = declared.flatMap((name, index): Finding[] =>
    known.includes(name)
      ? []
      : [
          {
            code: 'unknown-conflict',
            path: ['contested', index, 'conflict'],
            values: { name },
            typed: name,
            known,
          },
        ],
  );
  const citations = citationsIn(form, [])
    .map((citation) => ({ ...citation, at: file.placeOf(citation.path) }))
    .sort((one, other) => one.at - other.at);
  const undeclared = conflicts
    .filter(({ id }) => !declared.includes(id))
    .flatMap(({ id, topic, versions }): Finding[] => {
      const sided = citations.flatMap((citation) => {
        const version = versions.findIndex(({ facts }) => facts.includes(citation.id));
        return version === -1 ? [] : [{ ...citation, version }];
      });
      const other = sided.find(({ version }) => version !== sided[0]?.version);
      return sided[0] === undefined || other === undefined
        ? []
        : [
            {
              code: 'undeclared-conflict',
              path: other.path,
              values: { conflict: id, topic, one: sided[0].id, other: other.id },
            },
          ];
    });
  return [...unknown, ...undeclared];
}
