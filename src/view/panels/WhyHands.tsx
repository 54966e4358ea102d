import type { Reason } from '../../game/state.ts';
import { reasonName } from '../../game/transcript.ts';
import { read, useDesk, useScenario, useSession, useView } from './desk.ts';
import { Flag } from './Flag.tsx';
import { ReasonBars } from './ReasonBars.tsx';
import { storyOf } from './story.ts';

/** What happened, and every hand's reasons with the largest first. */
export function WhyHands() {
  const { say } = useDesk();
  const scenario = useScenario();
  const view = useView();
  const log = useSession((state) => state.log);
  const voters = scenario.council.filter(({ id }) => id !== scenario.seat && view.members[id]?.vote);
  if (voters.length === 0) {
    const last = storyOf(scenario, log, say)
      .filter(({ kind }) => kind === 'round')
      .at(-1);
    return (
      <>
        <p>{say('debrief.why.noVote')}</p>
        <ul class="moves">
          {last?.lines.slice(-6).map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ul>
      </>
    );
  }
  const order = { no: 0, abstain: 1, yes: 2 } as const;
  const hand = (id: string) => view.members[id]?.vote?.hand ?? 'yes';
  return (
    <>
      <p>{say('debrief.why.line')}</p>
      <div class="why">
        {[...voters]
          .sort((a, b) => order[hand(a.id)] - order[hand(b.id)])
          .map((member) => {
            const vote = view.members[member.id]?.vote;
            if (!vote) return null;
            return (
              <details key={member.id} open={vote.hand !== 'yes'}>
                <summary>
                  <Flag name={member.flag} /> {read(member.name)}: <strong>{say(`hand.${vote.hand}`)}</strong>
                </summary>
                <ReasonBars reasons={largest(vote.reasons)} name={(key) => reasonName(key, say)} />
                {vote.blocking !== null && (
                  <>
                    <p class="muted">
                      {say('debrief.blocking', { blocks: vote.hand === 'no' ? 'yes' : 'no' })}
                    </p>
                    <ReasonBars
                      reasons={largest(vote.blockingReasons)}
                      name={(key) => reasonName(key, say)}
                    />
                  </>
                )}
              </details>
            );
          })}
      </div>
    </>
  );
}

function largest(reasons: readonly Reason[]): Reason[] {
  return [...reasons].sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
}
