import type { ComponentChildren } from 'preact';
import { moveFocus } from './rovingFocus.ts';

interface TabsProps<Tab extends string> {
  readonly tabs: readonly Tab[];
  readonly shown: Tab;
  readonly onShow: (tab: Tab) => void;
  /** What the whole row is called. */
  readonly name: string;
  /** Each tab has the id `ID-TAB`, and the panel that they open has this one. */
  readonly id: string;
  readonly panel: string;
  readonly more?: string;
  /** What stands on a tab. */
  readonly children: (tab: Tab) => ComponentChildren;
}

/** A row of tabs, one stop of the Tab key: left and right, Home and End move among them and open them. */
export function Tabs<Tab extends string>({
  tabs,
  shown,
  onShow,
  name,
  id,
  panel,
  more = '',
  children,
}: TabsProps<Tab>) {
  return (
    <div
      class={`tabs ${more}`}
      role="tablist"
      aria-label={name}
      onKeyDown={(event) => moveFocus(event, 'tabs', '[role="tab"]', true)}
    >
      {tabs.map((tab) => (
        <button
          type="button"
          role="tab"
          key={tab}
          id={`${id}-${tab}`}
          aria-selected={tab === shown}
          aria-controls={panel}
          tabIndex={tab === shown ? 0 : -1}
          onClick={() => onShow(tab)}
        >
          {children(tab)}
        </button>
      ))}
    </div>
  );
}
