import type { MachineName, StateFor } from '../../game/actors/index.ts';
import type { ActionCard } from '../../game/verbs/cards.ts';
import { placeName } from '../../telling/events.ts';
import type { SeatView } from '../../game/seats/view.ts';
import type { Say } from '../../locale/say.ts';
import { roster, penOf } from '../../scenario/model/roster.ts';
import { STRANDS } from '../../scenario/model/scenario.ts';
import type { Scenario, Strand } from '../../scenario/model/scenario.ts';

/** Whether an id is that of a strand of Haitian civil society. */
export function isStrand(id: string): id is Strand {
  return (STRANDS as readonly string[]).includes(id);
}

/** The file name of an actor's flag, or null where it has none. */
export function flagOf(scenario: Scenario, id: string): string | null {
  if (isStrand(id) || id === 'haiti-authorities') return 'ht';
  if (id === 'secretariat') return null;
  const { members, leads, contributors, funders } = roster(scenario);
  if (id === 'congress') return members[penOf(scenario)]?.flag ?? null;
  return (members[id] ?? leads[id] ?? contributors[id] ?? funders[id])?.flag ?? null;
}

export type Bench = 'council' | 'leads' | 'money' | 'haiti';

/** Everyone who can be turned to, by what they are turned to for; some sit on more than one bench. */
export function benchesOf(scenario: Scenario): { readonly bench: Bench; readonly who: readonly string[] }[] {
  const council = scenario.council.map(({ id }) => id);
  const leads = [...scenario.leads, ...scenario.contributors].map(({ id }) => id);
  const money = scenario.funders.map(({ id }) => id);
  return [
    { bench: 'council', who: council },
    { bench: 'leads', who: leads },
    { bench: 'money', who: ['congress', ...money] },
    { bench: 'haiti', who: ['haiti-authorities', ...STRANDS, 'secretariat'] },
  ];
}

/** An actor's standing in the part that it plays on one bench. */
export function standingOn(bench: Bench, view: SeatView, say: Say, id: string): string {
  const contributor = view.contributors[id];
  const lead = view.leads[id];
  const funder = view.funders[id];
  if (bench === 'leads' && lead) return say(`state.candidateLead.${lead.state}`);
  if (bench === 'leads' && contributor) return say(`state.contributor.${contributor.state}`);
  if (bench === 'money' && funder) return say(`state.funder.${funder.state}`);
  if (id === 'congress') return say(`state.congress.${view.congress.state}`);
  if (id === 'secretariat') return say(`state.secretariat.${view.secretariat.state}`);
  if (id === 'haiti-authorities') return say(`state.hostAuthorities.${view.host.request}`);
  return isStrand(id) ? say(`state.civilSociety.${view.civil.strands[id]}`) : '';
}

/** An actor's standing in each of the parts it plays, as words: where it votes, leads, joins or pays. */
export function standingsOf(scenario: Scenario, view: SeatView, say: Say, id: string): string[] {
  const said: string[] = [];
  const state = <M extends MachineName>(machine: M, name: StateFor<M>): void =>
    void said.push(say(`state.${machine}.${name}`));
  const member = roster(scenario).members[id];
  const seen = view.members[id];
  if (id === view.seat) said.push(say('dossier.own'));
  else if (member && seen) state(member.permanent ? 'permanentMember' : 'electedMember', seen.stance);
  const lead = view.leads[id];
  if (lead) state('candidateLead', lead.state);
  const contributor = view.contributors[id];
  if (contributor) state('contributor', contributor.state);
  const funder = view.funders[id];
  if (funder) state('funder', funder.state);
  if (id === 'congress') state('congress', view.congress.state);
  if (id === 'secretariat') state('secretariat', view.secretariat.state);
  if (id === 'haiti-authorities') {
    state('hostAuthorities', view.host.request);
    state('hostAuthorities', view.host.legitimacy);
  }
  if (isStrand(id)) state('civilSociety', view.civil.strands[id]);
  return said;
}

/**
 * What a move is called: a package says which paragraph it is about.
 * @param aimed whether to say whom it is aimed at, where no dossier lies open that says so
 */
export function cardName(scenario: Scenario, say: Say, { command, verb }: ActionCard, aimed = false): string {
  const name =
    command.type === 'link-issues'
      ? say('card.package', { verb: say(`verb.${verb}`), title: say(`paragraph.${command.paragraph}`) })
      : say(`verb.${verb}`);
  const at = 'who' in command ? command.who : 'strand' in command ? command.strand : null;
  return aimed && at !== null ? say('card.aimed', { name, who: placeName(scenario, at, say) }) : name;
}
