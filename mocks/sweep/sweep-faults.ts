import { faultKinds, type FaultKind } from '../fault-plan.ts';

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

/** Faults that have one side only: half a body is an answer's, and the log and the store fail while it is done. */
const oneSided: Readonly<Partial<Record<FaultKind, WireFault['when']>>> = {
  'half-body': 'after',
  'audit-down': 'before',
  'audit-hangs': 'before',
  'storage-full': 'before',
};

function sidesOf(fault: WireFault['fault']): readonly WireFault['when'][] {
  const side = oneSided[fault];
  return side === undefined ? ['before', 'after'] : [side];
}

/** Every fault of the wire, the log and the store but slowness, which loses nothing. */
export const wireFaults: readonly WireFault[] = faultKinds
  .filter((fault) => fault !== 'latency')
  .flatMap((fault) => sidesOf(fault).map((when): WireFault => ({ is: 'wire', fault, when })));

/** Everything that goes wrong with a call, one at a time. */
export const sweepFaults: readonly SweepFault[] = [
  ...wireFaults,
  ...mishaps.map((mishap): SweepFault => ({ is: 'mishap', mishap })),
];

/** A fault in words. */
export function nameOf(fault: SweepFault): string {
  return fault.is === 'wire' ? `${fault.fault} ${fault.when}` : fault.mishap;
}
