/** As much of localStorage as keeping things needs. Every one of these may throw. */
export interface Shelf {
  getItem(key: string): string | null;
  setItem(key: string, text: string): void;
  removeItem(key: string): void;
  /** Every key on it, in any order. */
  keys(): readonly string[];
}

/** How it went to put something on the shelf. */
export type Stored = 'saved' | 'full' | 'forbidden';

/** Touches the shelf, and says how that went. */
export function storedAs(touch: () => void): Stored {
  try {
    touch();
    return 'saved';
  } catch (error) {
    return isFull(error) ? 'full' : 'forbidden';
  }
}

function isFull(error: unknown): boolean {
  const name = typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
  return name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED';
}

/** The keys that begin so. */
export function keysUnder(shelf: Shelf, folder: string): readonly string[] {
  return shelf.keys().filter((key) => key.startsWith(folder));
}

/** Moves a text to another key. Room is made before it is used, so that a full shelf can still do it. */
export function move(shelf: Shelf, from: string, to: string, text: string): void {
  shelf.removeItem(from);
  try {
    shelf.setItem(to, text);
  } catch {
    shelf.setItem(from, text);
  }
}

/** The browser's storage; where even to name it is forbidden, a shelf that forbids everything. */
export function openShelf(): Shelf {
  try {
    const storage = window.localStorage;
    return {
      getItem: (key) => storage.getItem(key),
      setItem: (key, text) => storage.setItem(key, text),
      removeItem: (key) => storage.removeItem(key),
      keys: () => Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? ''),
    };
  } catch (fault) {
    const refuse = (): never => {
      throw fault;
    };
    return { getItem: refuse, setItem: refuse, removeItem: refuse, keys: refuse };
  }
}
