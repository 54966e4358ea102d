import { uncapitalised } from '../../locale/sentences.ts';
import { DIFFICULTIES, type Difficulty } from '../../scenario/model/arrangement.ts';
import { newSession } from '../../session/session.ts';
import { useDesk, useScenario, useSession, useStore } from '../kit/desk.ts';

/** How hard a game is to be, chosen before it begins; in a campaign, before its first chapter. */
export function DifficultyChoice() {
  const { say, session, campaign } = useDesk();
  const seed = useSession((state) => state.seed);
  const { arranged } = useScenario();
  const finished = useStore(campaign.store, (state) => state.campaign?.finished.length ?? 0);
  const now = arranged?.by.difficulty ?? 'normal';
  if (campaign.here && finished > 0) {
    return <p class="muted">{say('difficulty.fixed', { name: uncapitalised(say(`difficulty.${now}`)) })}</p>;
  }
  const choose = (difficulty: Difficulty): void => {
    if (campaign.here) campaign.restart(difficulty);
    newSession(session, seed, { difficulty });
  };
  return (
    <fieldset class="difficulty">
      <legend>{say('difficulty.legend')}</legend>
      {DIFFICULTIES.map((difficulty) => (
        <label key={difficulty} class={difficulty === now ? 'difficulty-now' : ''}>
          <input
            type="radio"
            name="difficulty"
            value={difficulty}
            checked={difficulty === now}
            onChange={() => choose(difficulty)}
          />
          <span>
            <strong>{say(`difficulty.${difficulty}`)}</strong>{' '}
            <span class="muted">{say(`difficulty.${difficulty}.line`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
