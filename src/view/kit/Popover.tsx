import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

interface PopoverProps {
  /** What the button shows. */
  readonly label: ComponentChildren;
  /** The button's name where what it shows would not say enough. */
  readonly name?: string | undefined;
  readonly buttonClass: string;
  /** What the popover is called. */
  readonly title: string;
  /** Drawn only while it is open; `close` puts it away, for a control inside that opens something else. */
  readonly children: (close: () => void) => ComponentChildren;
}

/**
 * A button and a small paper beside it. The browser's own popover: it lies over everything, dialogs included,
 * closes on Escape or a click elsewhere, and gives the focus back to its button. On a narrow page the style
 * sheet lays it along the foot of the screen.
 */
export function Popover({ label, name, buttonClass, title, children }: PopoverProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const paper = useRef<HTMLSpanElement>(null);
  const [open, setOpen] = useState(false);
  useLayoutEffect(() => {
    if (open && button.current && paper.current) lay(paper.current, button.current);
  }, [open]);
  return (
    <>
      <button
        type="button"
        ref={button}
        class={buttonClass}
        aria-label={name}
        aria-expanded={open}
        popovertarget={id}
      >
        {label}
      </button>
      <span
        ref={paper}
        id={id}
        popover="auto"
        class="popover"
        role="group"
        aria-label={title}
        onBeforeToggle={({ newState }) => newState === 'open' && setOpen(true)}
        // Not sooner: while what has the focus is still there, the browser knows to give it back.
        onToggle={({ newState }) => newState === 'closed' && setOpen(false)}
      >
        {open && children(() => paper.current?.hidePopover())}
      </span>
    </>
  );
}

/** Space between a popover, its button and the edge of the page, in pixels. */
const GAP = 8;

/** Lays a popover under its button, or above where there is more room, and wholly on the page. */
function lay(paper: HTMLElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect();
  const { innerWidth, innerHeight } = window;
  const below = innerHeight - at.bottom - 2 * GAP;
  const above = at.top - 2 * GAP;
  const under = below >= Math.min(paper.scrollHeight, 280) || below >= above;
  const left = Math.max(GAP, Math.min(at.left, innerWidth - paper.offsetWidth - GAP));
  paper.style.setProperty('--left', `${left}px`);
  paper.style.setProperty('--top', under ? `${at.bottom + GAP}px` : 'auto');
  paper.style.setProperty('--bottom', under ? 'auto' : `${innerHeight - at.top + GAP}px`);
  paper.style.setProperty('--room', `${under ? below : above}px`);
}
