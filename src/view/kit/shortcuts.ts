import { useLayoutEffect, useRef } from 'preact/hooks';
import { useDesk, useStore } from './desk.ts';

/** Single keys of the table and what they do, in the order that the help lists them. */
export const KEYS = ['1', '2', '3', '4', '5', 'h', 'm', 'l', 'd', 'n', 'e', 'u', 'g', '?'] as const;
export type Key = (typeof KEYS)[number];

/**
 * Listens for single keys, where the settings allow them, nothing is being typed and no dialog is open.
 */
export function useShortcuts(act: Readonly<Record<Key, () => void>>): void {
  const { settings } = useDesk();
  const on = useStore(settings, (state) => state.keys);
  const acts = useRef(act);
  acts.current = act;
  useLayoutEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (
        event.target instanceof Element &&
        event.target.closest('input, textarea, select, [contenteditable], dialog')
      )
        return;
      const key = KEYS.find((each) => each === event.key.toLowerCase());
      if (!key || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      acts.current[key]();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [on]);
}
