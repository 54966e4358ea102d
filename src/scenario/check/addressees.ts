import type { Addressees } from '../model/moves.ts';
import type { ScenarioForm } from '../model/form/scenarioForm.ts';

/** Ids of those towards whom a move can be made, in the order of the kinds given. */
export function addressed(form: ScenarioForm, towards: readonly Addressees[]): string[] {
  return towards.flatMap((kind) => idsOfKind(form, kind));
}

function idsOfKind(form: ScenarioForm, kind: Addressees): readonly string[] {
  const { seat, council, coPenholders, leads, contributors, funders } = form;
  switch (kind) {
    case 'members':
      return council.map(({ id }) => id).filter((id) => id !== seat);
    case 'coPenholders':
      return coPenholders;
    case 'leads':
      return leads.map(({ id }) => id);
    case 'contributors':
      return contributors.map(({ id }) => id);
    case 'funders':
      return funders.map(({ id }) => id);
    case 'congress':
      return funders.filter(({ congress }) => congress).map(({ id }) => id);
  }
}
