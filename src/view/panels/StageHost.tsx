import { useEffect, useRef, useState } from 'preact/hooks';
import { notice } from '../../session/notices.ts';
import { select, viewOf } from '../../session/session.ts';
import type { Stage } from '../stage/stage.ts';
import { useDesk, useStore } from './desk.ts';
import { countNow } from './countNow.ts';

/** Whether the person, or the system, asks for little movement. */
export function lessMotion(settings: { readonly lessMotion: boolean }): boolean {
  return settings.lessMotion || window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/**
 * The drawn chamber. It is fetched after everything readable is on the page, and where it cannot be
 * drawn the game goes on without it and says so once.
 */
export function StageHost() {
  const { say, session, settings, notices } = useDesk();
  const reduced = useStore(settings, lessMotion);
  const holder = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const parent = holder.current;
    if (!parent) return;
    let stage: Stage | null = null;
    let gone = false;
    let stop = (): void => {};
    const draw = async (): Promise<void> => {
      const { mountStage } = await import('../stage/stage.ts');
      const { scenario } = session.getState();
      const mounted = await mountStage(parent, { scenario, say, reducedMotion: reduced, onSelect: (who) => select(session, who) });
      if (gone) {
        mounted.destroy();
        return;
      }
      stage = mounted;
      const sync = (): void => {
        const state = session.getState();
        mounted.sync(viewOf(state), countNow(state), state.selected);
      };
      sync();
      stop = session.subscribe((state, before) => {
        if (state.game === before.game) {
          if (state.selected !== before.selected || state.preview !== before.preview) sync();
          return;
        }
        mounted.skip();
        const moved = reduced || state.events.length === 0 ? Promise.resolve() : mounted.show(state.events);
        void moved.then(sync, sync);
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
      stage?.destroy();
    };
  }, [reduced]);
  return failed ? null : <div class="stage" ref={holder} aria-hidden="true" />;
}
