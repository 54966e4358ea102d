import { verbOf } from '../../game/verbs/index.ts';
import type { HeldGame as Held } from '../../session/heldGame.ts';
import { tellCommand } from '../../telling/commands.ts';
import { read } from '../../telling/text.ts';
import { useDesk } from '../kit/desk.ts';

/** What a record or a link holds of a game that cannot be followed: read, not played. */
export function HeldGame({ held }: { readonly held: Held }) {
  const { say } = useDesk();
  const { id, plain, version, arrangement, seed, length, commands } = held;
  const difficulty = say(`difficulty.${arrangement.difficulty ?? 'normal'}`);
  const rounds = commands?.filter(({ type }) => type === 'close-round').length ?? 0;
  const lines = {
    scenario: plain ? read(plain.title) : id,
    version:
      version === null ? say('player.held.version.before') : say('player.held.version.is', { version }),
    difficulty: arrangement.carried ? say('player.held.carried', { difficulty }) : difficulty,
    seed: String(seed),
    length: say('player.held.length.is', { count: length, rounds }),
  };
  return (
    <section class="held" aria-label={say('player.held')}>
      <dl class="facts">
        {Object.entries(lines).map(([name, line]) => (
          <div key={name}>
            <dt>{say(`player.held.${name}`)}</dt>
            <dd>{line}</dd>
          </div>
        ))}
      </dl>
      {plain && commands && (
        <details>
          <summary>{say('player.held.moves')}</summary>
          <ol>
            {commands.map((command, place) => (
              // A list that never changes: the place is the move's own.
              <li key={place}>{verbOf(command.type) ? tellCommand(plain, command, say) : command.type}</li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}
