// What the build makes of an imported scenario file (scenarioModules.ts).
declare module '*.yaml' {
  const scenario: import('../scenario/model/scenario.ts').Scenario;
  export default scenario;
}

declare module 'virtual:scenarios' {
  const shelf: readonly import('../session/library.ts').Shelved[];
  export default shelf;
}

declare module 'virtual:seeds' {
  const seeds: import('../scenario/read/facts.ts').Seeds;
  export default seeds;
}

declare module 'virtual:evidence' {
  const evidence: import('../scenario/read/evidence.ts').Evidence;
  export default evidence;
}

declare module 'virtual:flags' {
  const flags: Readonly<Record<string, string>>;
  export default flags;
}

declare module 'virtual:other-flags' {
  const flags: Readonly<Record<string, string>>;
  export default flags;
}

declare module 'virtual:licences' {
  const licences: readonly import('./licences.ts').Licence[];
  export default licences;
}

declare module 'virtual:land' {
  const rings: readonly (readonly number[])[];
  export default rings;
}

/** Colours of styles/tokens.css as 0xrrggbb. */
declare module 'virtual:palette' {
  export const ink: number;
  export const panel: number;
  export const panel2: number;
  export const paper: number;
  export const bluePaper: number;
  export const text: number;
  export const muted: number;
  export const accent: number;
  export const brass: number;
  export const print: number;
  export const printBlue: number;
  export const focus: number;
  export const wants: number;
  export const canLive: number;
  export const unknown: number;
  export const objects: number;
  export const redLine: number;
  export const white: number;
  export const black: number;
}
