import type { Shelf } from '../../src/session/shelf.ts';

/** A shelf in memory that can be looked into, filled up, or locked. */
export interface MemoryShelf extends Shelf {
  readonly items: Map<string, string>;
  /** Nothing more can be put. */
  full: boolean;
  /** Nothing can be touched at all. */
  locked: boolean;
}

export function memoryShelf(): MemoryShelf {
  const items = new Map<string, string>();
  const open = (): void => {
    if (shelf.locked) throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  const shelf: MemoryShelf = {
    items,
    full: false,
    locked: false,
    getItem(key) {
      open();
      return items.get(key) ?? null;
    },
    setItem(key, text) {
      open();
      if (shelf.full) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      items.set(key, text);
    },
    removeItem(key) {
      open();
      items.delete(key);
    },
    keys() {
      open();
      return [...items.keys()];
    },
  };
  return shelf;
}
