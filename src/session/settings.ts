import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Shelf } from './shelf.ts';

export const TEXT_SIZES = [100, 115, 130, 150] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** What a person has asked of the screen. */
export interface SettingsState {
  /** Less movement than the system asks for; `false` follows the system. */
  readonly lessMotion: boolean;
  /** Stronger contrast than the system asks for; `false` follows the system. */
  readonly contrast: boolean;
  /** Whether the drawn chamber is shown. Everything can be done without it. */
  readonly stage: boolean;
  /** Per cent of the browser's own text size. */
  readonly textSize: TextSize;
  /** Whether anything is heard; off until asked for. */
  readonly sound: boolean;
  /** Whether single letters act as shortcuts. */
  readonly keys: boolean;
  /** Whether the first game shows the way. */
  readonly guide: boolean;
}
export type Settings = StoreApi<SettingsState>;

const KEY = 'penholder/settings';
/** The settings of a first visit. */
export const PLAIN: SettingsState = {
  lessMotion: false,
  contrast: false,
  stage: true,
  sound: false,
  textSize: 100,
  keys: true,
  guide: true,
};

/** The settings as they were left, each one that cannot be read as it is by default; kept when changed. */
export function createSettings(shelf: Shelf): Settings {
  const settings = createStore<SettingsState>(() => ({ ...PLAIN, ...readSettings(shelf) }));
  settings.subscribe((state) => {
    try {
      shelf.setItem(KEY, JSON.stringify(state));
    } catch {
      // A setting that cannot be kept still holds until the page is closed.
    }
  });
  return settings;
}

function readSettings(shelf: Shelf): Partial<SettingsState> {
  try {
    const json = JSON.parse(shelf.getItem(KEY) ?? '{}') as Record<string, unknown>;
    const size = TEXT_SIZES.find((each) => each === json.textSize);
    return {
      ...(typeof json.lessMotion === 'boolean' && { lessMotion: json.lessMotion }),
      ...(typeof json.contrast === 'boolean' && { contrast: json.contrast }),
      ...(typeof json.stage === 'boolean' && { stage: json.stage }),
      ...(typeof json.sound === 'boolean' && { sound: json.sound }),
      ...(typeof json.keys === 'boolean' && { keys: json.keys }),
      ...(typeof json.guide === 'boolean' && { guide: json.guide }),
      ...(size && { textSize: size }),
    };
  } catch {
    return {};
  }
}
