import type { SeatView } from '../../game/seats/view.ts';
import { STRANDS } from '../../scenario/model/scenario.ts';
import { AUTHORITIES, CONGRESS, SECRETARIAT } from './cast.ts';
import type { Room } from './room.ts';

/** Where somebody outside the Council stands, in the few words that the stage has room for; none for the Council itself. */
export function stateOf({ say }: Pick<Room, 'say'>, view: SeatView, who: string): string {
  const lead = view.leads[who];
  if (lead) return say(`stage.state.candidateLead.${lead.state}`);
  const contributor = view.contributors[who];
  if (contributor) return say(`stage.state.contributor.${contributor.state}`);
  if (who === AUTHORITIES) {
    const { request, legitimacy } = view.host;
    return say('stage.authorities', {
      request: say(`stage.state.request.${request}`),
      legitimacy: say(`stage.state.legitimacy.${legitimacy}`),
    });
  }
  if (who === SECRETARIAT) return say(`stage.state.secretariat.${view.secretariat.state}`);
  if (who === CONGRESS) return say(`state.congress.${view.congress.state}`);
  const strand = STRANDS.find((each) => each === who);
  if (strand) return say(`stage.state.civilSociety.${view.civil.strands[strand]}`);
  const funder = view.funders[who];
  return funder ? say('stage.funds.pledged', { amount: funder.pledged }) : '';
}
