import { fullStop, joined } from '../../locale/sentences.ts';
import type { GameEvent } from '../../game/events.ts';
import backIcon from 'lucide-static/icons/chevron-left.svg?raw';
import onIcon from 'lucide-static/icons/chevron-right.svg?raw';
import earlierIcon from 'lucide-static/icons/chevrons-left.svg?raw';
import laterIcon from 'lucide-static/icons/chevrons-right.svg?raw';
import pauseIcon from 'lucide-static/icons/pause.svg?raw';
import playIcon from 'lucide-static/icons/play.svg?raw';
import { useEffect, useState } from 'preact/hooks';
import { dayOfQuarter, dayOfRound, inWords } from '../../telling/calendar.ts';
import { chaptersOf, type Frame, type Playback } from '../../session/playback.ts';
import { showFrame } from '../../session/recordPlayer.ts';
import { useFirstFocus } from '../kit/firstFocus.ts';
import { useDesk } from '../kit/desk.ts';
import { read } from '../../telling/text.ts';
import { tellCommand } from '../../telling/commands.ts';
import { Icon } from '../kit/Icon.tsx';
import { told } from '../../telling/summary.ts';
import { BranchHere } from './BranchHere.tsx';
import { closePlayer } from './playerExit.ts';
import { TableThen } from './TableThen.tsx';

/** How long a frame is shown while the record runs, ms. */
const PACE = 1600;

/** A recorded game that can be run, scrubbed through, and played on from any of its moves. */
export function RecordPlayer({ playback, at }: { readonly playback: Playback; readonly at: number }) {
  const { say, player } = useDesk();
  const { scenario, frames } = playback;
  const frame = frames[at] as Frame;
  const last = frames.length - 1;
  const chapters = chaptersOf(playback);
  const [running, setRunning] = useState(false);
  const heading = useFirstFocus<HTMLHeadingElement>();
  useEffect(() => {
    if (!running) return;
    if (at >= last) {
      setRunning(false);
      return;
    }
    const timer = setTimeout(() => showFrame(player, at + 1), PACE);
    return () => clearTimeout(timer);
  }, [running, at]);
  const go = (to: number): void => {
    setRunning(false);
    showFrame(player, to);
  };
  const when = whenOf(playback, frame, say);
  const did = frame.command ? tellCommand(scenario, frame.command, say) : say('player.start');
  return (
    <main class="page player" id="main">
      <header class="player-head">
        <p class="muted">{say('player.kicker')}</p>
        <h1 tabIndex={-1} ref={heading}>
          {read(scenario.title)}
        </h1>
      </header>
      <section class="player-controls" aria-label={say('player.controls')}>
        <div class="player-buttons">
          <Step
            icon={earlierIcon}
            name={say('player.earlier')}
            off={at === 0}
            go={() => go(before(chapters, at))}
          />
          <Step icon={backIcon} name={say('player.back')} off={at === 0} go={() => go(at - 1)} />
          <button
            type="button"
            class="button"
            onClick={() => {
              if (at >= last) showFrame(player, 0);
              setRunning(!running);
            }}
          >
            <Icon source={running ? pauseIcon : playIcon} /> {say(running ? 'player.pause' : 'player.play')}
          </button>
          <Step icon={onIcon} name={say('player.on')} off={at === last} go={() => go(at + 1)} />
          <Step
            icon={laterIcon}
            name={say('player.later')}
            off={at === last}
            go={() => go(chapters.find((chapter) => chapter > at) ?? last)}
          />
        </div>
        <label class="player-scrub">
          <span class="visually-hidden">{say('player.scrub')}</span>
          <input
            type="range"
            min={0}
            max={last}
            value={at}
            aria-valuetext={joined(say, 'sentences', [fullStop(say, when), did])}
            onInput={(event) => go(Number(event.currentTarget.value))}
          />
        </label>
        <span class="muted player-count">{say('player.count', { at, last })}</span>
      </section>
      <div class="player-body">
        <section class="player-story" aria-live={running ? 'off' : 'polite'} aria-labelledby="player-did">
          <p class="muted">{when}</p>
          <h2 id="player-did">{did}</h2>
          <ul>
            {told(scenario, sinceTitled(frame.events), say).map((line, index) => (
              <li key={index}>{line}</li>
            ))}
          </ul>
        </section>
        <TableThen scenario={scenario} game={frame.game} before={frames[at - 1]?.game ?? null} />
      </div>
      <footer class="player-foot">
        <BranchHere playback={playback} at={at} />
        <button type="button" class="button button-quiet" onClick={() => closePlayer(player)}>
          {say('player.close')}
        </button>
      </footer>
    </main>
  );
}

/** The last chapter that opened before a frame. */
function before(chapters: readonly number[], at: number): number {
  return chapters.findLast((chapter) => chapter < at) ?? 0;
}

function whenOf({ scenario }: Playback, { game }: Frame, say: ReturnType<typeof useDesk>['say']): string {
  const { quarter } = game.mission;
  const opened = dayOfRound(scenario, game.round);
  const kind = quarter > 0 ? 'quarter' : 'round';
  const day = quarter > 0 ? dayOfQuarter(opened, quarter) : opened;
  return say(`log.${kind}`, { number: quarter > 0 ? quarter : game.round, day: inWords(day, 'en') });
}

interface StepProps {
  readonly icon: string;
  readonly name: string;
  readonly off: boolean;
  readonly go: () => void;
}

function Step({ icon, name, off, go }: StepProps) {
  return (
    <button
      type="button"
      class="icon-button"
      data-again=""
      aria-label={name}
      title={name}
      aria-disabled={off}
      onClick={() => {
        if (!off) go();
      }}
    >
      <Icon source={icon} />
    </button>
  );
}

/** What a move led to, without what its title says already. */
function sinceTitled(events: readonly GameEvent[]): readonly GameEvent[] {
  return events.filter(({ type }) => type !== 'cable-answered');
}
