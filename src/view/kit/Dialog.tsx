import closeIcon from 'lucide-static/icons/x.svg?raw';
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useDesk } from './desk.ts';
import { Icon } from './Icon.tsx';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly wide?: boolean;
  /** As much of the screen as there is, for a page to be read. */
  readonly room?: boolean;
  readonly children: ComponentChildren;
}

/**
 * A dialog over the page. The browser's own element keeps the focus inside and closes on Escape; so does
 * a click on what lies behind. The focus begins at `data-first` or the title, and goes back where it was.
 */
export function Dialog({ title, onClose, wide = false, room = false, children }: DialogProps) {
  const { say } = useDesk();
  const box = useRef<HTMLDialogElement>(null);
  const name = useId();
  // Before anything is painted, here and when it goes: the next key may follow at once.
  useLayoutEffect(() => {
    const dialog = box.current;
    const before = document.activeElement;
    if (dialog && !dialog.open) {
      dialog.showModal();
      (dialog.querySelector<HTMLElement>('[data-first]') ?? dialog.querySelector('h2'))?.focus();
    }
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={box}
      class={`dialog ${wide ? 'dialog-wide' : ''} ${room ? 'dialog-room' : ''}`}
      aria-labelledby={name}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === box.current) onClose();
      }}
    >
      <div class="dialog-body">
        <header class="dialog-head">
          <h2 id={name} tabIndex={-1}>
            {title}
          </h2>
          <button type="button" class="icon-button" aria-label={say('dialog.close')} onClick={onClose}>
            <Icon source={closeIcon} />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
