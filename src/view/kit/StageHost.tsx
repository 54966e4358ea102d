import { useEffect, useRef, useState } from 'preact/hooks';
import type { GameEvent } from '../../game/events.ts';
import { dispatch, select, viewOf } from '../../session/session.ts';
import { cuesOf } from '../sound/cues.ts';
import { createSound } from '../sound/sound.ts';
import type { Beat, Stage } from '../stage/stage.ts';
import '../styles/stage.css';
import { countNow } from './count.ts';
import { useDesk, useStore } from './desk.ts';

/** How long a caption stands. */
const CAPTION = 2600;
const BEATS = { hand: 'hand', nine: 'bell', veto: 'thump' } as const;

/** Whether the person, or the system, asks for little movement. */
function lessMotion(settings: { readonly lessMotion: boolean }): boolean {
  return settings.lessMotion || window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

interface StageHostProps {
  readonly play?: 'chamber' | 'year';
  /** Told whether the stage can be drawn, for what stands in its place where not. */
  readonly onDrawn?: (drawn: boolean) => void;
}

/**
 * The drawn chamber, or the year after a vote. It is fetched after everything readable is on the page. Where it cannot be
 * drawn, or its picture is lost, the game goes on without it; it says so, and can be asked to draw again.
 */
export function StageHost({ play = 'chamber', onDrawn }: StageHostProps) {
  const { say, session, settings, stage } = useDesk();
  const reduced = useStore(settings, lessMotion);
  const holder = useRef<HTMLDivElement>(null);
  const [gone, setGone] = useState(false);
  useEffect(() => onDrawn?.(!gone), [gone]);
  const [caption, setCaption] = useCaption();
  useEffect(() => {
    const parent = holder.current;
    if (!parent || gone) return;
    let mounted: Stage | null = null;
    let left = false;
    let stop = (): void => {};
    const sound = createSound((cue) => setCaption(say(`sound.${cue}`)));
    sound.turn(settings.getState().sound);
    const stopHearing = settings.subscribe((now) => sound.turn(now.sound));
    const beat = (which: Beat): void => {
      if (which === 'silence') setCaption(settings.getState().sound ? say('sound.silence') : '');
      else {
        sound.play(BEATS[which]);
        if (which === 'nine' && settings.getState().sound) setCaption(say('sound.bell.nine'));
      }
    };
    const hear = (events: readonly GameEvent[]): void => {
      for (const cue of cuesOf(events)) sound.play(cue);
      if (events.some(({ type }) => type === 'round-opened')) sound.pad(session.getState().game.pressure);
    };
    const draw = async (): Promise<void> => {
      // Phaser trips over this as soon as it is fetched, where nobody can catch it.
      if (!document.createElement('canvas').getContext('2d')) throw new Error('nothing can be drawn here');
      const { mountStage } = await import('../stage/stage.ts');
      const { scenario } = session.getState();
      const drawn = await mountStage(parent, {
        play,
        scenario,
        say,
        reducedMotion: reduced,
        onSelect: (who) => select(session, who),
        onMove: (command) => void dispatch(session, command),
        onBeat: beat,
        onLost: () => setGone(true),
        ...rendererAsked(),
      });
      if (left) {
        drawn.destroy();
        return;
      }
      mounted = drawn;
      const sync = (): void => {
        const state = session.getState();
        drawn.sync(viewOf(state), countNow(state), state.selected);
      };
      const { show, skip, turn } = drawn;
      stage.current = { still: reduced, show, skip, sync, turn };
      sync();
      stop = session.subscribe((state, before) => {
        if (state.game === before.game) {
          if (state.selected !== before.selected) sync();
          return;
        }
        drawn.skip();
        // The show of hands is played by the panel that puts the questions.
        if (state.events.some((event) => event.type === 'vote-called')) return;
        hear(state.events);
        void drawn.show(state.events).then(sync, sync);
      });
    };
    draw().catch(() => {
      if (left) return;
      setGone(true);
    });
    return () => {
      left = true;
      stop();
      stopHearing();
      sound.close();
      stage.current = null;
      mounted?.destroy();
    };
  }, [reduced, gone]);
  if (gone)
    return (
      <p class="stage-gone" role="status">
        {say('stage.gone')}{' '}
        <button type="button" class="link-button" onClick={() => setGone(false)}>
          {say('stage.again')}
        </button>
      </p>
    );
  return (
    <div class={`stage stage-${play}`}>
      <div class="stage-drawn" ref={holder} aria-hidden="true" />
      {caption !== '' && (
        <p class="stage-caption" aria-hidden="true">
          {caption}
        </p>
      )}
    </div>
  );
}

/** A line that stands for a while and goes. */
function useCaption(): [string, (words: string) => void] {
  const [words, setWords] = useState('');
  const timer = useRef(0);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  return [
    words,
    (next) => {
      window.clearTimeout(timer.current);
      setWords(next);
      timer.current = window.setTimeout(() => setWords(''), CAPTION);
    },
  ];
}

/** The page's address may ask for a renderer: `?renderer=canvas` helps where WebGL is slow or broken. */
function rendererAsked(): { renderer?: 'canvas' | 'webgl' } {
  const asked = new URLSearchParams(window.location.search).get('renderer');
  return asked === 'canvas' || asked === 'webgl' ? { renderer: asked } : {};
}
