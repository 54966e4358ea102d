import { attentionPerRound } from '../../../game/newGame.ts';
import type { RunningGame } from '../../../session/session.ts';
import { useDesk, useScenario, useSession, useView } from '../../kit/desk.ts';
import { SourceChip } from '../../kit/SourceChip.tsx';

/** Attention of this round: what it opened with and from where, and what it has been spent on. */
export function AttentionAccount() {
  const { say } = useDesk();
  const scenario = useScenario();
  const view = useView();
  const past = useSession((state) => state.past);
  const commands = useSession((state) => state.commands);
  const { opened, envoy, spent } = spendingOf({ past, commands }, view);
  const perRound = attentionPerRound(scenario, envoy);
  return (
    <section class="account">
      <h3>
        {say('top.attention')} <strong>{view.attention}</strong>
      </h3>
      <p>
        {say('attention.opened', {
          opened,
          perRound,
          envoy: envoy ? 'yes' : 'no',
          carried: opened - perRound,
        })}{' '}
        <SourceChip source={scenario.start.attention} about={say('top.attention')} />
      </p>
      {spent.length === 0 && <p class="muted">{say('attention.unspent')}</p>}
      <ul class="moves">
        {spent.map(({ verb, by }, index) => (
          <li key={index}>{say('attention.spent', { verb: say(`verb.${verb}`), spent: by })}</li>
        ))}
      </ul>
    </section>
  );
}

interface Spending {
  readonly opened: number;
  /** Whether an envoy was there when the round opened. */
  readonly envoy: boolean;
  readonly spent: readonly { readonly verb: string; readonly by: number }[];
}

/** What a round opened with and what each command of it has cost, from the states before them. */
export function spendingOf(
  { past, commands }: Pick<RunningGame, 'past' | 'commands'>,
  now: { readonly round: number; readonly attention: number; readonly envoy: boolean },
): Spending {
  const first = past.findIndex(({ game }) => game.round === now.round);
  const opening = first < 0 ? now : (past[first]?.game ?? now);
  const spent: { verb: string; by: number }[] = [];
  for (let index = Math.max(0, first); first >= 0 && index < past.length; index += 1) {
    const before = past[index]?.game.attention ?? 0;
    const after = past[index + 1]?.game.attention ?? now.attention;
    const command = commands[commands.length - past.length + index];
    if (command && after < before) spent.push({ verb: command.type, by: before - after });
  }
  return { opened: opening.attention, envoy: opening.envoy, spent };
}
