import type { StepUp } from '../src/server/ports.ts';

/** What everybody of a pretended desk types to prove that they still sit there; the screen says that it is pretended. */
export const DEMO_PIN = '2468';

/** An identity provider that knows one PIN. */
export const pretendedStepUp: StepUp = {
  confirms: async (_staff, pin) => pin.normalize('NFKC').trim() === DEMO_PIN,
};
