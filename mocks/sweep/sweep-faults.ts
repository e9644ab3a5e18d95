import type { FaultKind } from '../fault-plan.ts';

/** What befalls the first try of a call: on the wire, before or after the desk has done it, or in the store. */
export type WireFault = {
  readonly is: 'wire';
  readonly fault: Exclude<FaultKind, 'latency'>;
  readonly when: 'before' | 'after';
};

/** What the agent, or their browser, does meanwhile. */
export const mishaps = [
  /** Two presses before the first answer. */
  'double-press',
  /** The same call twice on the wire, at once. */
  'sent-twice-at-once',
  /** The same call again on the wire, after its answer. */
  'sent-again-late',
  /** The page is loaded anew before anything left it. */
  'reload-before',
  /** The page is loaded anew after the desk has done it, before the answer was seen. */
  'reload-after',
  /** The tab is closed on the answer, and opened again. */
  'tab-closed',
  /** The session ends; somebody else signs in and leaves, and the agent comes back. */
  'another-agent-before',
  'another-agent-after',
  /** The same is done in a second tab, which saw the same version. */
  'two-tabs',
] as const;
export type Mishap = (typeof mishaps)[number];

/** One thing that goes wrong with one call. */
export type SweepFault = WireFault | { readonly is: 'mishap'; readonly mishap: Mishap };

const both = [
  'refuse',
  'hang',
  'internal',
  'unavailable',
  'too-many-calls',
  'in-progress',
  'signed-out',
  'forbidden',
  'erased',
  'version-moved',
  'malformed-json',
  'html',
  'wrong-schema',
] as const satisfies readonly FaultKind[];

/** Everything that goes wrong with a call, one at a time. */
export const sweepFaults: readonly SweepFault[] = [
  ...both.flatMap((fault): readonly SweepFault[] => [
    { is: 'wire', fault, when: 'before' },
    { is: 'wire', fault, when: 'after' },
  ]),
  { is: 'wire', fault: 'half-body', when: 'after' },
  { is: 'wire', fault: 'audit-down', when: 'before' },
  { is: 'wire', fault: 'audit-hangs', when: 'before' },
  { is: 'wire', fault: 'storage-full', when: 'before' },
  ...mishaps.map((mishap): SweepFault => ({ is: 'mishap', mishap })),
];

/** A fault in words. */
export function nameOf(fault: SweepFault): string {
  return fault.is === 'wire' ? `${fault.fault} ${fault.when}` : fault.mishap;
}
