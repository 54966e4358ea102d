import type { Belief } from '../../game/state.ts';
import type { Hand } from '../../game/votes.ts';
import { namesOf, placeName } from '../../telling/events.ts';
import { brierScore } from './accuracy.ts';
import { useDesk, useView } from '../kit/desk.ts';
import { Flag } from '../kit/Flag.tsx';
import { perCent } from '../../telling/numbers.ts';
import { flagOf } from '../kit/actors.ts';
import { useFinishedGame } from './finishedGame.ts';
import { TrueTexts } from './TrueTexts.tsx';

const HANDS = ['yes', 'abstain', 'no'] as const satisfies readonly Hand[];
/** Brier score of a third for each hand. */
const GUESS = 2 / 3;

/** First of all, what was believed: the count against the hands, and how good a count it was. */
export function BeliefPart() {
  const { say } = useDesk();
  const { scenario, decided } = useFinishedGame();
  const { seat } = useView();
  const beliefs = decided?.own.beliefs ?? null;
  if (!decided || !beliefs || decided.table.kind === 'meeting') {
    return (
      <>
        <h2>{say(decided ? 'debrief.belief.meeting' : 'debrief.belief.none')}</h2>
        <TrueTexts open={decided !== null} />
      </>
    );
  }
  const { hands } = decided.own;
  const kind = decided.table.kind;
  const others = beliefs.filter(({ member }) => member !== seat);
  const surprises = others.filter((belief) => belief[hands[belief.member] ?? 'yes'] < 500);
  const by = beliefs.filter((belief) => likeliest(belief) === 'yes').length;
  const yes = Object.values(hands).filter((hand) => hand === 'yes').length;
  return (
    <>
      <h2>{say(`debrief.belief.${kind}`, { by, yes })}</h2>
      <p class="debrief-lead">
        {say(kind === 'vote' ? 'debrief.belief.surprises' : 'debrief.belief.surprises.as-if', {
          count: surprises.length,
          who: namesOf(
            scenario,
            surprises.map(({ member }) => member),
          ),
        })}
      </p>
      <ul class="belief-rows" aria-label={say('debrief.belief.rows')}>
        {[...others]
          .sort((a, b) => sureness(a, hands) - sureness(b, hands))
          .map((belief) => (
            <BeliefRow key={belief.member} belief={belief} hand={hands[belief.member] ?? 'yes'} />
          ))}
      </ul>
      <p class="muted">{say(kind === 'vote' ? 'debrief.belief.key' : 'debrief.belief.key.as-if')}</p>
      <Brier score={brierScore(beliefs, hands)} />
      <TrueTexts open={false} />
    </>
  );
}

function likeliest(belief: Belief): Hand {
  return HANDS.reduce((best, hand) => (belief[hand] > belief[best] ? hand : best), 'yes' as Hand);
}

/** How likely one was thought to be to do what it did: the surprises come first. */
function sureness(belief: Belief, hands: Readonly<Record<string, Hand>>): number {
  return belief[hands[belief.member] ?? 'yes'];
}

function BeliefRow({ belief, hand }: { readonly belief: Belief; readonly hand: Hand }) {
  const { say } = useDesk();
  const { scenario } = useFinishedGame();
  const shares = { yes: perCent(belief.yes), abstain: perCent(belief.abstain), no: perCent(belief.no) };
  return (
    <li class={belief[hand] < 500 ? 'belief-row belief-surprise' : 'belief-row'}>
      <Flag name={flagOf(scenario, belief.member)} />
      <span class="belief-name">{placeName(scenario, belief.member, say)}</span>
      <span class="belief-bar" aria-hidden="true">
        {HANDS.map((each) => (
          <span key={each} class={`belief-${each}`} style={{ width: `${shares[each]}%` }} />
        ))}
      </span>
      <span class="visually-hidden">{say('debrief.belief.believed', shares)}</span>
      <span class={`belief-hand hand-${hand}`}>{say(`hand.${hand}`)}</span>
    </li>
  );
}

function Brier({ score }: { readonly score: number }) {
  const { say } = useDesk();
  const place = (value: number): string => `${Math.min(100, 50 * value)}%`;
  return (
    <section class="brier" aria-labelledby="brier-title">
      <h3 id="brier-title">{say('debrief.brier.score', { score })}</h3>
      <div class="brier-line" role="img" aria-label={say('debrief.brier.mark', { score })}>
        <span class="brier-guess" style={{ left: place(GUESS) }} />
        <span class="brier-mark" style={{ left: place(score) }} />
      </div>
      <div class="brier-ends" aria-hidden="true">
        <span>0 {say('debrief.brier.zero')}</span>
        <span class="brier-third" style={{ left: place(GUESS) }}>
          {say('debrief.brier.guess')}
        </span>
        <span>{say('debrief.brier.two')} 2</span>
      </div>
      <p>
        {say(score < GUESS ? 'debrief.brier.good' : 'debrief.brier.poor')}{' '}
        <span class="muted">{say('debrief.brier.why')}</span>
      </p>
    </section>
  );
}
