/**
 * How the keys move in a group that is one stop of the Tab key: `tabs` lie in a row, a `list` in rows or columns
 * as the screen has room, on a `scale` up means more; a grid has so many columns.
 */
type Layout = 'tabs' | 'list' | 'scale' | { readonly columns: number };

const STEPS: Readonly<Record<Extract<Layout, string>, Readonly<Record<string, 1 | -1>>>> = {
  tabs: { ArrowRight: 1, ArrowLeft: -1 },
  list: { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 },
  scale: { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 },
};

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey'>;

/**
 * The item that a key leads to; null where the key is none of the group's. A row of items begins again after its
 * last; a grid ends at its edges, and Home and End lead to the ends of the row, with Ctrl to those of the grid.
 * @param at the item that has the focus, counted from 0
 */
export function nextItem(layout: Layout, { key, ctrlKey }: Key, at: number, count: number): number | null {
  if (typeof layout === 'string') {
    if (key === 'Home') return 0;
    if (key === 'End') return count - 1;
    const step = STEPS[layout][key];
    return step === undefined ? null : (at + step + count) % count;
  }
  const { columns } = layout;
  const first = at - (at % columns);
  const last = first + columns - 1;
  switch (key) {
    case 'ArrowRight':
      return Math.min(last, at + 1);
    case 'ArrowLeft':
      return Math.max(first, at - 1);
    case 'ArrowDown':
      return at + columns < count ? at + columns : at;
    case 'ArrowUp':
      return at >= columns ? at - columns : at;
    case 'Home':
      return ctrlKey ? 0 : first;
    case 'End':
      return ctrlKey ? count - 1 : last;
    default:
      return null;
  }
}

/**
 * Moves the focus within a group by the arrow keys, Home and End; for `onKeyDown` of the group.
 * @param items selector of the group's items, in their order
 * @param opens whether the item that is reached is opened as well, as by a click
 * @returns whether the key was one of the group's
 */
export function moveFocus(
  event: KeyboardEvent & { readonly currentTarget: HTMLElement },
  layout: Layout,
  items: string,
  opens = false,
): boolean {
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(items)];
  const at = all.indexOf(document.activeElement as HTMLElement);
  const to = at < 0 ? null : nextItem(layout, event, at, all.length);
  if (to === null) return false;
  event.preventDefault();
  if (opens) all[to]?.click();
  all[to]?.focus();
  return true;
}
