import { useEffect, useRef, useState } from 'preact/hooks';
import { notice } from '../../session/notices.ts';
import { select, viewOf } from '../../session/session.ts';
import type { Stage } from '../stage/stage.ts';
import { useDesk, useStore } from './desk.ts';
import { countNow } from './countNow.ts';

/** Whether the person, or the system, asks for little movement. */
function lessMotion(settings: { readonly lessMotion: boolean }): boolean {
  return settings.lessMotion || window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/**
 * The drawn chamber. It is fetched after everything readable is on the page, and where it cannot be
 * drawn the game goes on without it and says so once.
 */
export function StageHost() {
  const { say, session, settings, notices, stage } = useDesk();
  const reduced = useStore(settings, lessMotion);
  const holder = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const parent = holder.current;
    if (!parent) return;
    let mounted: Stage | null = null;
    let gone = false;
    let stop = (): void => {};
    const draw = async (): Promise<void> => {
      const { mountStage } = await import('../stage/stage.ts');
      const { scenario } = session.getState();
      const drawn = await mountStage(parent, {
        scenario,
        say,
        reducedMotion: reduced,
        onSelect: (who) => select(session, who),
        ...rendererAsked(),
      });
      if (gone) {
        drawn.destroy();
        return;
      }
      mounted = drawn;
      const sync = (): void => {
        const state = session.getState();
        drawn.sync(viewOf(state), countNow(state), state.selected);
      };
      stage.current = { still: reduced, show: drawn.show, skip: drawn.skip, sync };
      sync();
      stop = session.subscribe((state, before) => {
        if (state.game === before.game) {
          if (state.selected !== before.selected) sync();
          return;
        }
        drawn.skip();
        // The show of hands is played by the panel that puts the questions.
        if (state.events.some((event) => event.type === 'vote-called')) return;
        void drawn.show(state.events).then(sync, sync);
      });
    };
    draw().catch(() => {
      if (gone) return;
      setFailed(true);
      notice(notices, 'stage-failed');
    });
    return () => {
      gone = true;
      stop();
      stage.current = null;
      mounted?.destroy();
    };
  }, [reduced]);
  return failed ? null : <div class="stage" ref={holder} aria-hidden="true" />;
}

/** The page's address may ask for a renderer: `?renderer=canvas` helps where WebGL is slow or broken. */
function rendererAsked(): { renderer?: 'canvas' | 'webgl' } {
  const asked = new URLSearchParams(window.location.search).get('renderer');
  return asked === 'canvas' || asked === 'webgl' ? { renderer: asked } : {};
}
