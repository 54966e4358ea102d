import { type FieldKind, type Move, type MoveDeclared, optionalMoves } from '../model/moves.ts';
import type { ScenarioForm } from '../model/form/scenarioForm.ts';
import type { Path } from '../read/scenarioFile.ts';
import { addressed } from './addressees.ts';
import type { Finding } from './finding.ts';
import { idsOf, unless } from './names.ts';

/** Moves of history that this scenario does not have, or that name somebody or something it does not have. */
export function moveFindings(form: ScenarioForm, moves: readonly MoveDeclared[]): Finding[] {
  const { rounds } = form.period;
  const declared = new Map(moves.map((move) => [move.id, move]));
  const optional = optionalMoves(moves);
  return form.history.moves.flatMap((list, round) => {
    const path: Path = ['history', 'moves', round];
    const late: Finding[] = round < rounds ? [] : [{ code: 'no-such-round', path, values: { rounds } }];
    const found = list.flatMap((move, index): Finding[] => {
      const of = declared.get(move.type);
      return of ? findingsOf(form, of, optional, move, [...path, index]) : [];
    });
    return [...late, ...found];
  });
}

function findingsOf(
  form: ScenarioForm,
  declared: MoveDeclared,
  optional: readonly string[],
  move: Move,
  path: Path,
): Finding[] {
  const { verbs } = form;
  const { id, needs = [id] } = declared;
  const missing = needs.find((verb) => optional.includes(verb) && !verbs?.includes(verb));
  if (verbs !== undefined && missing !== undefined)
    return [{ code: 'verb-left-out', path: [...path, 'type'], values: { name: missing }, known: verbs }];
  return Object.entries(declared.fields).flatMap(([field, kind]) =>
    fieldFindings(form, declared, move, kind, [...path, field]),
  );
}

/** What is wrong with one field of a move. */
function fieldFindings(
  form: ScenarioForm,
  { fields, towards = [] }: MoveDeclared,
  move: Move,
  kind: FieldKind,
  path: Path,
): Finding[] {
  const { events, openParagraphs } = form;
  /** What the move holds in its field of some kind. */
  const held = (of: FieldKind) => move[Object.keys(fields).find((field) => fields[field] === of) ?? ''];
  const value = held(kind);
  const name = String(value);
  switch (kind) {
    case 'actor':
      return unless(addressed(form, towards), name, path);
    case 'event':
      return unless(idsOf(events), name, path);
    case 'option': {
      const event = events.find(({ id }) => id === held('event'));
      return event === undefined || Number(value) < event.choices.length
        ? []
        : [{ code: 'no-such-option', path, values: { event: event.id, options: event.choices.length } }];
    }
    case 'paragraph':
      // Only a move that sets a level needs the paragraph to be open.
      return held('level') === undefined || openParagraphs?.some((open) => open === name) !== false
        ? []
        : [{ code: 'closed-paragraph', path, values: { name }, known: openParagraphs }];
    case 'level':
    case 'strand':
      return [];
  }
}
