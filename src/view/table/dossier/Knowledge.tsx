import { askedIn } from '../../../game/rules/willingness.ts';
import { cabinetChance } from '../../../game/seats/leadChances.ts';
import type { Evidence, Known } from '../../../game/state.ts';
import { reasonName } from '../../../telling/events.ts';
import { expectedReasons } from '../../../game/seats/whipCount.ts';
import type { Ask, Levels, Member } from '../../../scenario/model/scenario.ts';
import { PARAGRAPHS } from '../../../scenario/model/scenario.ts';
import { roster } from '../../../scenario/model/roster.ts';
import { dayOfRound, inWords } from '../../../telling/calendar.ts';
import { conditionFigures, conditionWords } from '../locks/conditions.ts';
import { useDesk, useScenario, useView } from '../../kit/desk.ts';
import { read } from '../../../telling/text.ts';
import { Dots } from '../../kit/Sign.tsx';
import { ReasonBars } from '../../kit/ReasonBars.tsx';
import { perCent } from '../../../telling/numbers.ts';
import { Prose } from '../../kit/Prose.tsx';
import { FigureSources } from '../../kit/FigureSources.tsx';
import { SourceChip } from '../../kit/SourceChip.tsx';
import { isStrand } from '../../kit/actors.ts';

/** What is known of an actor and from where. Never its true position: only the evidence. */
export function KnowledgeList({ who }: { readonly who: string }) {
  const scenario = useScenario();
  const { seat } = useView();
  const { say } = useDesk();
  const { members, leads, contributors, funders } = roster(scenario);
  const actor = members[who] ?? leads[who] ?? contributors[who] ?? funders[who];
  const member = members[who];
  const strand = isStrand(who) ? scenario.strands[who] : null;
  return (
    <div class="known">
      {actor && (
        <p>
          <Prose text={read(actor.interest)} />{' '}
          <SourceChip
            source={
              'wants' in actor || 'conditions' in actor
                ? actor
                : (contributors[who]?.personnel ?? funders[who]?.ceiling ?? actor)
            }
          />
        </p>
      )}
      {who === 'haiti-authorities' && <p>{say('known.authorities')}</p>}
      {who === 'congress' && <p>{say('known.congress')}</p>}
      {who === 'secretariat' && <p>{say('known.secretariat')}</p>}
      {strand && (
        <p>
          <Prose text={read(strand.voice)} /> <SourceChip source={strand} />
        </p>
      )}
      {isStrand(who) && <Demand strand={who} />}
      {leads[who] && <LeadKnown who={who} />}
      {contributors[who] && (
        <p>{say('known.contributor', { personnel: contributors[who]?.personnel.v ?? 0 })}</p>
      )}
      {funders[who] && <FunderKnown who={who} />}
      {member && who !== seat && <MemberKnown member={member} />}
      <FigureSources who={who} />
    </div>
  );
}

function Demand({ strand }: { readonly strand: 'securityNow' | 'accordFirst' | 'noIntervention' }) {
  const { say } = useDesk();
  const scenario = useScenario();
  const view = useView();
  if (view.civil.strands[strand] === 'unheard') return <p class="muted">{say('known.unheard')}</p>;
  const position = scenario.strands[strand];
  const level = view.draft.levels[position.paragraph];
  const met = level >= (position.atLeast ?? 0) && level <= (position.atMost ?? 3);
  return (
    <>
      <h3>{say('known.demand')}</h3>
      <p>{read(position.demand)}</p>
      <ul class="conditions">
        <li class={met ? 'met' : 'unmet'}>
          {say(met ? 'condition.met' : 'condition.unmet')}{' '}
          {say(position.atLeast === undefined ? 'condition.atMost' : 'condition.paragraph', {
            title: say(`paragraph.${position.paragraph}`),
            level: position.atLeast ?? position.atMost ?? 0,
          })}
        </li>
      </ul>
    </>
  );
}

function LeadKnown({ who }: { readonly who: string }) {
  const { say } = useDesk();
  const scenario = useScenario();
  const view = useView();
  const lead = roster(scenario).leads[who];
  const state = view.leads[who];
  if (!lead || !state) return null;
  if (!state.sounded) return <p class="muted">{say('known.lead.unsounded')}</p>;
  const chance = cabinetChance(scenario, view, who);
  return (
    <>
      {lead.refuses && <p>{read(lead.refuses)}</p>}
      {lead.canLead && (
        <p>
          {say('known.lead.personnel', {
            personnel: state.personnel > 0 ? state.personnel : lead.personnel.v,
            sure: state.personnel > 0 ? 'yes' : 'no',
          })}
        </p>
      )}
      {chance !== null && <p>{say('known.lead.cabinet', { chance: perCent(chance) })}</p>}
      {lead.conditions.length > 0 && (
        <>
          <h3>{say('known.conditions')}</h3>
          <ul class="conditions">
            {lead.conditions
              .flatMap((condition) => askedIn(condition, view, view.draft.levels))
              .map((asked, index) => {
                const met = asked.have >= asked.need;
                const figures = conditionFigures(say, asked);
                return (
                  <li key={index} class={met ? 'met' : 'unmet'}>
                    {say(met ? 'condition.met' : 'condition.unmet')} {conditionWords(say, asked)}
                    {figures !== undefined && <span class="muted"> · {figures}</span>}
                  </li>
                );
              })}
          </ul>
        </>
      )}
    </>
  );
}

function FunderKnown({ who }: { readonly who: string }) {
  const { say } = useDesk();
  const scenario = useScenario();
  const funder = useView().funders[who];
  const definition = roster(scenario).funders[who];
  if (!funder || !definition) return null;
  return <p>{say('known.funder', { ceiling: definition.ceiling.v, ...funder })}</p>;
}

function MemberKnown({ member }: { readonly member: Member }) {
  const { say } = useDesk();
  const scenario = useScenario();
  const view = useView();
  const seen = view.members[member.id];
  if (!seen) return null;
  const { known } = seen;
  const asks = member.asks.filter((ask) => known.asks.includes(ask.id));
  const lines = member.redLines.filter((line) => known.redLines.includes(line.paragraph));
  const evidence = view.knowledge.evidence.filter((piece) => piece.about === member.id).reverse();
  return (
    <>
      {seen.recordRead && (
        <p class="record-text">
          <Prose text={read(member.record)} />
        </p>
      )}
      <h3>{say('known.asks')}</h3>
      {asks.length === 0 && <p class="muted">{say('known.asks.none')}</p>}
      <ul class="conditions">
        {asks.map((ask) => (
          <li key={ask.id}>
            <AskLine ask={ask} levels={view.draft.levels} />{' '}
            <SourceChip source={ask} about={read(ask.text)} />
          </li>
        ))}
      </ul>
      <h3>{say('known.redLines')}</h3>
      {lines.length === 0 && <p class="muted">{say('known.redLines.none')}</p>}
      {lines.length > 0 && (
        <>
          <ul class="conditions">
            {lines.map((line) => (
              <li key={line.paragraph} class="unmet">
                {say(line.max === undefined ? 'known.redLine.below' : 'known.redLine.above', {
                  title: say(`paragraph.${line.paragraph}`),
                  level: line.max ?? line.min ?? 0,
                })}
                {seen.covered === line.paragraph && ` ${say('known.redLine.covered')}`}{' '}
                <SourceChip source={member} about={say(`paragraph.${line.paragraph}`)} />
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{say('known.ranges')}</h3>
      <Ranges known={known} levels={view.draft.levels} />
      <h3>{say('known.reasons')}</h3>
      <p class="muted">{say('known.reasons.line')}</p>
      <ReasonBars
        reasons={expectedReasons(scenario, view, view.draft.levels, member.id).slice(0, 6)}
        name={(key) => reasonName(key, say)}
      />
      <h3>{say('known.evidence')}</h3>
      {evidence.length === 0 && <p class="muted">{say('known.evidence.none')}</p>}
      <ul class="evidence">
        {talksOf(evidence).map(({ source, round, pieces }) => (
          <li key={`${source} ${round}`}>
            <strong>{say(`evidence.${source}`)}</strong>,{' '}
            {say('evidence.when', { round, day: inWords(dayOfRound(scenario, round), 'en') })}
            <ul>
              {pieces.map((piece) => (
                <li key={`${piece.paragraph} ${piece.redLine}`}>
                  {piece.paragraph &&
                    say(piece.low === piece.high ? 'range.exact' : 'range.between', {
                      title: say(`paragraph.${piece.paragraph}`),
                      low: piece.low,
                      high: piece.high,
                    })}
                  {piece.redLine && ` ${say('evidence.redLine')}`}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Evidence by the talk it came from. */
function talksOf(
  evidence: readonly Evidence[],
): { source: Evidence['source']; round: number; pieces: Evidence[] }[] {
  const talks: { source: Evidence['source']; round: number; pieces: Evidence[] }[] = [];
  for (const piece of evidence) {
    const talk = talks.find(({ source, round }) => source === piece.source && round === piece.round);
    if (talk) talk.pieces.push(piece);
    else talks.push({ source: piece.source, round: piece.round, pieces: [piece] });
  }
  return talks;
}

function AskLine({ ask, levels }: { readonly ask: Ask; readonly levels: Levels }) {
  const { say } = useDesk();
  if (!ask.paragraph) return <>{read(ask.text)}</>;
  const level = levels[ask.paragraph];
  const met = level >= (ask.atLeast ?? 0) && level <= (ask.atMost ?? 3);
  return (
    <span class={met ? 'met' : 'unmet'}>
      {say(met ? 'condition.met' : 'condition.unmet')} {read(ask.text)}
    </span>
  );
}

/** Ten paragraphs: where the ideal may lie, how sure that is, and where the draft stands now. */
function Ranges({ known, levels }: { readonly known: Known; readonly levels: Levels }) {
  const { say } = useDesk();
  return (
    <ul class="ranges">
      {PARAGRAPHS.map((paragraph, index) => {
        const low = known.low[index] ?? 0;
        const high = known.high[index] ?? 3;
        const title = say(`paragraph.${paragraph}`);
        const sure = 3 - (high - low);
        return (
          <li key={paragraph}>
            <span class="range-title">{title}</span>
            <span class="visually-hidden">
              {say(low === high ? 'range.exact' : 'range.between', { title, low, high })}{' '}
              {say('range.draft', { level: levels[paragraph] })}
            </span>
            <span class="range-track" aria-hidden="true">
              {[0, 1, 2, 3].map((level) => (
                <span
                  key={level}
                  class={`range-step ${level >= low && level <= high ? 'range-in' : ''} ${levels[paragraph] === level ? 'range-now' : ''}`}
                >
                  {level}
                </span>
              ))}
            </span>
            <Dots on={sure} of={3} />
          </li>
        );
      })}
    </ul>
  );
}
