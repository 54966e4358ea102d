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
