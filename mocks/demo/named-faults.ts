import type { FaultRule } from '../fault-plan.ts';

const anyChange = { method: 'POST', path: '*' };
const anyCall = { method: '*', path: '*' };

/** Faults that a presenter may switch on, by the plain name that the menu has for each. */
export const namedFaults = {
  slow: { call: anyCall, nth: 'every', when: 'before', fault: 'latency', amount: 2000 },
  'next-fails': { call: anyChange, nth: 1, when: 'before', fault: 'internal' },
  'answer-lost': { call: anyChange, nth: 1, when: 'after', fault: 'refuse' },
  busy: { call: anyCall, nth: 1, when: 'before', fault: 'unavailable', amount: 2 },
  'signed-out': { call: anyCall, nth: 1, when: 'before', fault: 'signed-out' },
  'saved-first': { call: anyChange, nth: 1, when: 'before', fault: 'version-moved' },
  'log-down': { call: anyCall, nth: 'every', when: 'before', fault: 'audit-down' },
  'log-hangs': { call: anyCall, nth: 'every', when: 'before', fault: 'audit-hangs' },
  full: { call: anyCall, nth: 'every', when: 'before', fault: 'storage-full' },
  'lost-worker': { call: anyCall, nth: 'every', when: 'before', fault: 'html' },
} as const satisfies Readonly<Record<string, Omit<FaultRule, 'id'>>>;
export type NamedFault = keyof typeof namedFaults;

export const namedFaultIds = Object.keys(namedFaults) as NamedFault[]; // the keys of the table above
