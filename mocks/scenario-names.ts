/** Points at which a demo or a test may start; the address of the demo and `--scenario` take these names. */
export const scenarioNames = [
  'everyday',
  'first-call',
  'impersonator',
  'opt-out',
  'few-questions',
  'nobody-found',
  'locked',
  'contradiction',
  'lost-phone',
  'empty',
  'full',
  'imported',
  'legal-hold',
  'wrong-desk',
  'a-year',
] as const;
export type ScenarioName = (typeof scenarioNames)[number];

/** Whether a name from an address or a command line is one of the scenarios. */
export function isScenarioName(name: string): name is ScenarioName {
  return (scenarioNames as readonly string[]).includes(name);
}
