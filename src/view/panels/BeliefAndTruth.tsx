import type { Hand } from '../../game/state.ts';
import { PARAGRAPHS } from '../../scenario/scenario.ts';
import { brierScore } from './accuracy.ts';
import { read, useDesk, useScenario, useSession, useView } from './desk.ts';
import { Flag } from './Flag.tsx';
import { perCent } from './numbers.ts';

/** What the whip count said against the hands that went up, and each member's true text against the range believed. */
export function BeliefAndTruth() {
  const { say } = useDesk();
  const view = useView();
  const { beliefs } = view;
  const hands: Record<string, Hand> = {};
  for (const [id, member] of Object.entries(view.members)) if (member.vote) hands[id] = member.vote.hand;
  return (
    <>
      {beliefs ? (
        <p class="brier">
          <strong>{say('debrief.brier', { score: brierScore(beliefs, hands).toFixed(2) })}</strong> {say('debrief.brier.line')}
        </p>
      ) : (
        <p>{say('debrief.noVote')}</p>
      )}
      <MembersTable hands={hands} />
    </>
  );
}

function MembersTable({ hands }: { readonly hands: Readonly<Record<string, Hand>> }) {
  const { say } = useDesk();
  const scenario = useScenario();
  const view = useView();
  // The game is over: the truth that was drawn at its start may be shown.
  const hidden = useSession((state) => state.game.hidden);
  return (
    <div class="wide-table">
      <table class="plain-table belief-table">
        <thead>
          <tr>
            <th scope="col">{say('debrief.member')}</th>
            {view.beliefs && <th scope="col">{say('debrief.believed')}</th>}
            {view.beliefs && <th scope="col">{say('debrief.hand')}</th>}
            <th scope="col">{say('debrief.right')}</th>
            <th scope="col">{say('debrief.wrong')}</th>
            <th scope="col">{say('debrief.lines')}</th>
          </tr>
        </thead>
        <tbody>
          {scenario.council
            .filter(({ id }) => id !== scenario.seat)
            .map((member) => {
              const truth = hidden.members[member.id];
              const known = view.members[member.id]?.known;
              if (!truth || !known) return null;
              const missed = PARAGRAPHS.filter((_, index) => {
                const ideal = truth.ideals[index] ?? 0;
                return ideal < (known.low[index] ?? 0) || ideal > (known.high[index] ?? 3);
              });
              const belief = view.beliefs?.find((each) => each.member === member.id);
              const hand = hands[member.id];
              const surprise = belief && hand ? belief[hand] < 500 : false;
              return (
                <tr key={member.id} class={surprise ? 'surprise' : ''}>
                  <th scope="row">
                    <Flag name={member.flag} /> {read(member.name)}
                  </th>
                  {belief && <td>{say('debrief.believed.value', { yes: perCent(belief.yes), abstain: perCent(belief.abstain), no: perCent(belief.no) })}</td>}
                  {belief && hand && (
                    <td>
                      {say(`hand.${hand}`)}
                      {surprise && <span class="tag">{say('debrief.surprise')}</span>}
                    </td>
                  )}
                  <td>{say('debrief.right.value', { right: PARAGRAPHS.length - missed.length, of: PARAGRAPHS.length })}</td>
                  <td>
                    {missed.length === 0
                      ? say('debrief.none')
                      : missed
                          .map((paragraph) => {
                            const index = PARAGRAPHS.indexOf(paragraph);
                            return say('debrief.wrong.value', {
                              title: say(`paragraph.${paragraph}`),
                              ideal: truth.ideals[index] ?? 0,
                              low: known.low[index] ?? 0,
                              high: known.high[index] ?? 3,
                            });
                          })
                          .join('; ')}
                  </td>
                  <td>
                    {truth.redLines.length === 0
                      ? say('debrief.none')
                      : truth.redLines
                          .map((line) => say('debrief.line', { title: say(`paragraph.${line.paragraph}`), known: known.redLines.includes(line.paragraph) ? 'yes' : 'no' }))
                          .join('; ')}
                  </td>
                </tr>
              );
            })}
        </tbody>
      </table>
    </div>
  );
}
