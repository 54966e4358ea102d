import { type LastCall, lastCallsOpen } from '../../game/verbs/lastCallsOpen.ts';
import { fixedCost } from '../../game/verbs/legality.ts';
import { placeName } from '../../telling/events.ts';
import type { WhipCount } from '../../game/seats/view.ts';
import { LEANINGS } from '../../game/seats/view.ts';
import { useCommand } from '../kit/command.ts';
import { useFirstFocus } from '../kit/firstFocus.ts';
import { useCount } from '../kit/count.ts';
import { useDesk, useScenario, useSession, useView } from '../kit/desk.ts';
import { Flag } from '../kit/Flag.tsx';
import { perCent } from '../../telling/numbers.ts';
import { LeaningSign } from '../kit/Sign.tsx';
import { WhipBand } from '../kit/WhipBand.tsx';
import { flagOf } from '../kit/actors.ts';

/** Thousandths: from here a text is likelier to pass than not. */
const EVEN = 500;

/** Before the vote: the count as it is believed, one call that costs no attention, and a last chance to put it off. */
export function LastCalls() {
  const count = useCount();
  const { say, app } = useDesk();
  const command = useCommand();
  const scenario = useScenario();
  const view = useView();
  const open = lastCallsOpen(scenario, view);
  // What is pressed without a second thought should not lose the vote.
  const likely = count.passes >= EVEN;
  const heading = useFirstFocus<HTMLHeadingElement>();
  return (
    <section class="vote" aria-labelledby="vote-title">
      <h2 id="vote-title" tabIndex={-1} ref={heading}>
        {say('vote.lastCalls')}
      </h2>
      <p>{say('vote.lastCalls.line')}</p>
      <WhipBand count={count} />
      <FreeCall count={count} open={open} />
      {LEANINGS.map((leaning) => {
        const who = count.members.filter((member) => member.leaning === leaning);
        if (who.length === 0) return null;
        const calls = who.map(({ member }) => open.find((call) => call.who === member));
        return (
          <div class="vote-group" key={leaning}>
            <h3>
              <LeaningSign leaning={leaning} worded={false} /> {say(`leaning.${leaning}`)} ({who.length})
            </h3>
            <ul class={calls.some((call) => call) ? 'hands hands-open' : 'hands'}>
              {who.map(({ member }, index) => (
                <li key={member}>
                  <span class="hand-name">
                    <Flag name={flagOf(scenario, member)} /> {placeName(scenario, member, say)}
                  </span>
                  {calls[index] && <CallOne call={calls[index]} />}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      <div class="vote-actions">
        <button
          type="button"
          class={likely ? 'button button-first' : 'button'}
          onClick={() => command({ type: 'call-vote' })}
        >
          {say('vote.open')}
        </button>
        <button
          type="button"
          class={likely ? 'button button-quiet' : 'button button-first'}
          onClick={() => app.send({ type: 'vote-put-off' })}
        >
          {say('vote.back')}
        </button>
      </div>
    </section>
  );
}

/** That one call is free, or what came of it, or why none can be made. */
function FreeCall({ count, open }: { readonly count: WhipCount; readonly open: readonly LastCall[] }) {
  const { say } = useDesk();
  const scenario = useScenario();
  const { draft, capital } = useView();
  const justMade = useSession(({ events }) =>
    events.some((event) => event.type === 'call-made' && event.last === true),
  );
  // The button that was pressed is gone; what has the focus is read aloud.
  const line = useFirstFocus<HTMLParagraphElement>(justMade);
  const made = draft.lastCalls?.at(-1) ?? null;
  const text = ((): string => {
    if (made !== null) {
      const yes = perCent(count.members.find(({ member }) => member === made)?.yes ?? 0);
      return say('vote.free.made', { who: placeName(scenario, made, say), yes });
    }
    if (open.length > 0) return say('vote.free.line', { capital: fixedCost('last-call').capital });
    return say(capital > fixedCost('last-call').capital ? 'vote.free.sure' : 'vote.free.poor');
  })();
  return (
    <p class="vote-free" tabIndex={-1} ref={line}>
      <strong>{say(made === null ? 'vote.free' : 'vote.free.done')}</strong> {text}
    </p>
  );
}

/** What a call would make of one hand, and the button that makes it. */
function CallOne({ call: { who, now, low, high } }: { readonly call: LastCall }) {
  const { say } = useDesk();
  const command = useCommand();
  const scenario = useScenario();
  const name = placeName(scenario, who, say);
  const chances = say('vote.free.chances', {
    now: perCent(now),
    low: perCent(low),
    high: perCent(high),
    span: perCent(low) === perCent(high) ? 'one' : 'range',
  });
  return (
    <>
      <span class="muted">{chances}</span>
      <button
        type="button"
        class="button button-quiet"
        aria-label={say('vote.free.call.named', { who: name, chances })}
        onClick={() => command({ type: 'last-call', who })}
      >
        {say('vote.free.call')}
      </button>
    </>
  );
}
