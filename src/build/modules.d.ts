// What the build makes of an imported scenario file (scenarioModules.ts).
declare module '*.yaml' {
  const scenario: import('../scenario/scenario.ts').Scenario;
  export default scenario;
}
