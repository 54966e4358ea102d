/** What the bench asks of a page that is watched. Times are of the page's own clock, milliseconds. */
interface Watched {
  /** When a button with these words first stood on the page. */
  firstSeen(words: string): number;
  /** When the stage was first drawn, or 0. */
  firstDrawn(): number;
  lastClick(): number;
  /** From the last click to the paint that showed what it changed on the page. */
  paintedAfterClick(): number;
  /** From the last click to the first frame of the stage after it. */
  drawnAfterClick(): number;
  paintedAfterHover(): number;
  /** How far what stands on the page has moved by itself (the sum of its layout shifts). */
  shifted(): number;
  /** Animation frames asked for so far. */
  frames(): number;
  /** Since anything on the page changed or asked for a frame. */
  quietFor(): number;
  /** Begins to time frames, or ends that and gives the times between them. */
  timeFrames(on: boolean): number[];
}

declare global {
  interface Window {
    watched: Watched;
  }
}

/** Runs in the page before anything of it. */
export function watchPage(): void {
  const seen = new Map<string, number>();
  let drawn = 0;
  let drawnSince = 0;
  let click = 0;
  let hover = 0;
  let painted = 0;
  let paintedHover = 0;
  let frames = 0;
  let stirred = performance.now();
  let timing: number[] | null = null;
  const ask = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) => {
    frames += 1;
    stirred = performance.now();
    return ask(callback);
  };
  /** Calls back once what has changed by now is painted. */
  const afterPaint = (then: () => void): void => {
    ask(() => {
      const channel = new MessageChannel();
      channel.port1.addEventListener('message', then);
      channel.port1.start();
      channel.port2.postMessage(0);
    });
  };
  /**
   * A change belongs to what was done last if it is the first since, however late, or came just after; what is
   * read aloud has a pace of its own.
   */
  const JUST_NOW = 400;
  const watch = new MutationObserver((changes) => {
    for (const button of document.querySelectorAll('button')) {
      const words = button.textContent?.trim() ?? '';
      if (!seen.has(words)) seen.set(words, performance.now());
    }
    const shown = changes.some(({ target }) => {
      const element = target instanceof Element ? target : target.parentElement;
      return !element?.closest('[aria-live], .stage-drawn');
    });
    if (!shown) return;
    stirred = performance.now();
    const [clicked, hovered] = [click, hover];
    afterPaint(() => {
      const now = performance.now();
      if (clicked > 0 && clicked === click && (painted === 0 || now - click < JUST_NOW)) painted = now;
      if (hovered > 0 && hovered === hover && (paintedHover === 0 || now - hover < JUST_NOW))
        paintedHover = now;
    });
  });
  watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  window.addEventListener(
    'click',
    (event) => {
      click = event.timeStamp;
      painted = 0;
      drawnSince = 0;
    },
    true,
  );
  window.addEventListener(
    'pointerover',
    (event) => {
      if (!(event.target instanceof Element) || !event.target.closest('[role="radio"]')) return;
      hover = event.timeStamp;
      paintedHover = 0;
    },
    true,
  );
  let shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    })[])
      if (!entry.hadRecentInput) shifted += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  const fill = CanvasRenderingContext2D.prototype.fillRect;
  CanvasRenderingContext2D.prototype.fillRect = function (...box) {
    if (
      this.canvas instanceof HTMLCanvasElement &&
      this.canvas.closest('.stage-drawn') &&
      this.canvas.width > 100
    ) {
      if (drawn === 0) drawn = performance.now();
      if (drawnSince === 0) drawnSince = performance.now();
    }
    fill.apply(this, box);
  };
  window.watched = {
    firstSeen: (words) => seen.get(words) ?? 0,
    firstDrawn: () => drawn,
    lastClick: () => click,
    paintedAfterClick: () => painted - click,
    drawnAfterClick: () => drawnSince - click,
    paintedAfterHover: () => paintedHover - hover,
    shifted: () => shifted,
    frames: () => frames,
    quietFor: () => performance.now() - stirred,
    timeFrames: (on) => {
      if (!on) {
        const found = timing ?? [];
        timing = null;
        return found;
      }
      const between: number[] = [];
      timing = between;
      let last = performance.now();
      const step = (now: number): void => {
        if (timing !== between) return;
        between.push(now - last);
        last = now;
        ask(step);
      };
      ask(step);
      return [];
    },
  };
}
