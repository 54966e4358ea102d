import { type Account, type Cause, roadOf, startOf, type Step } from '../../../game/accounts.ts';
import { describe } from '../../../telling/events.ts';
import type { Say } from '../../../locale/say.ts';
import { roster } from '../../../scenario/model/roster.ts';
import type { Scenario } from '../../../scenario/model/scenario.ts';
import { useDesk, useScenario, useSession } from '../../kit/desk.ts';
import { read } from '../../../telling/text.ts';
import { Popover } from '../../kit/Popover.tsx';
import { SourceChip } from '../../kit/SourceChip.tsx';

/** Steps shown before the rest is folded away. */
const SHOWN = 6;

/**
 * Where a running number comes from: where it stood at the start and how that is known, and what has moved it
 * since, by round, with the reason.
 */
export function StepList({ account, name }: { readonly account: Account; readonly name: string }) {
  const { say } = useDesk();
  const scenario = useScenario();
  const log = useSession((state) => state.log);
  const lost = useSession((state) => state.log.length === 0 && state.game.round > 1);
  const start = startOf(scenario, account);
  const steps = roadOf(scenario, log, account).reverse();
  const recent = steps.slice(0, SHOWN);
  const older = steps.slice(SHOWN);
  return (
    <span class="road">
      {lost && <span class="muted">{say('road.lost')}</span>}
      {!lost && steps.length === 0 && <span class="muted road-still">{say('road.still')}</span>}
      <Steps steps={recent} />
      {older.length > 0 && (
        <details class="road-more">
          <summary>{say('road.all', { count: steps.length })}</summary>
          <Steps steps={older} />
        </details>
      )}
      <span class="road-start">
        <span>{say('road.start')}</span> <strong>{start.v}</strong> <SourceChip source={start} about={name} />
      </span>
    </span>
  );
}

function Steps({ steps }: { readonly steps: readonly Step[] }) {
  const { say } = useDesk();
  const scenario = useScenario();
  return (
    <span class="road-steps" role="list">
      {steps.map((step, index) => (
        <span class="road-step" role="listitem" key={index}>
          <span class="road-when">
            {step.quarter === 0
              ? say('road.round', { round: step.round })
              : say('road.quarter', { quarter: step.quarter })}
          </span>
          <span class="road-why">{causeWords(scenario, step.cause, say)}</span>
          <strong class={step.by < 0 ? 'road-by road-down' : 'road-by'}>
            {say('number.signed', { value: step.by })}
          </strong>
          <span class="road-now">{say('road.now', { now: step.now })}</span>
        </span>
      ))}
    </span>
  );
}

/** Why a number moved, in words. */
function causeWords(scenario: Scenario, cause: Cause, say: Say): string {
  if ('rule' in cause) return say(`road.rule.${cause.rule}`);
  if ('event' in cause) return describe(scenario, cause.event, say) ?? '';
  const cable = roster(scenario).events[cause.cable];
  return say('road.cable', { title: cable ? read(cable.title) : cause.cable });
}

interface WhyProps {
  readonly account: Account;
  readonly value: number;
}

/** A number that can be asked where it comes from. */
export function WhyNumber({ account, value }: WhyProps) {
  const { say } = useDesk();
  const name = say(`account.${account}`);
  const title = say('road.title', { name, value });
  return (
    <Popover label={value} name={say('road.open', { name, value })} buttonClass="why-number" title={title}>
      {() => (
        <>
          <strong class="popover-title">{title}</strong>
          <StepList account={account} name={name} />
        </>
      )}
    </Popover>
  );
}
