import * as z from 'zod/mini';
import { contactKinds, type ContactKind } from '../src/domain/record-vocabulary.ts';

/** What can go wrong with a call. */
export const faultKinds = [
  /** The network refuses: no answer at all. */
  'refuse',
  /** No answer, until the caller gives up. */
  'hang',
  'internal',
  'unavailable',
  'too-many-calls',
  'in-progress',
  'signed-out',
  'forbidden',
  'erased',
  'version-moved',
  /** The answer breaks off in its middle. */
  'half-body',
  'malformed-json',
  /** A page of HTML with status 200, as from a lost service worker. */
  'html',
  'wrong-schema',
  /** The log takes no event. */
  'audit-down',
  /** The log does not answer. */
  'audit-hangs',
  'storage-full',
  'latency',
] as const;
export type FaultKind = (typeof faultKinds)[number];

/** Which calls: a method and a path with `:name` for any one part; `*` for all. */
export const CallPattern = z.strictObject({ method: z.string(), path: z.string() });
export type CallPattern = z.infer<typeof CallPattern>;

/** One thing that goes wrong. */
export const FaultRule = z.strictObject({
  id: z.string(),
  call: CallPattern,
  /** The first, second … matching call from now on, or every one. */
  nth: z.union([z.int().check(z.minimum(1)), z.literal('every')]),
  /** Whether the call has done its work when it goes wrong. */
  when: z.enum(['before', 'after']),
  fault: z.enum(faultKinds),
  /** Seconds of Retry-After, or milliseconds of latency. */
  amount: z.optional(z.int().check(z.minimum(0), z.maximum(600_000))),
});
export type FaultRule = z.infer<typeof FaultRule>;

/** Everything that is to go wrong. Plain data: it is stored, and it crosses the wire. */
export const FaultPlanView = z.strictObject({
  /** Nothing of the backend can be reached. */
  outage: z.boolean(),
  /** Kinds of channel whose gateway is down: nothing goes out by them. */
  gateways: z._default(z.array(z.enum(contactKinds)), []),
  /** Messages that come back undelivered. */
  bounced: z._default(z.array(z.string()), []),
  rules: z.array(z.extend(FaultRule, { seen: z.int() })),
});
export type FaultPlanView = z.infer<typeof FaultPlanView>;

const calm: FaultPlanView = { outage: false, gateways: [], bounced: [], rules: [] };

/** What goes wrong, and how often it has been met. */
export class FaultPlan {
  #plan: FaultPlanView = calm;
  #onChange: (plan: FaultPlanView) => void = () => undefined;

  get view(): FaultPlanView {
    return this.#plan;
  }

  /** Adds a rule, in place of one with the same id. Throws for a rule that is none. */
  add(rule: FaultRule): void {
    const added = { ...FaultRule.parse(rule), seen: 0 };
    const others = this.#plan.rules.filter(({ id }) => id !== rule.id);
    this.#change({ ...this.#plan, rules: [...others, added] });
  }

  remove(id: string): void {
    this.#change({ ...this.#plan, rules: this.#plan.rules.filter((rule) => rule.id !== id) });
  }

  clear(): void {
    this.#change(calm);
  }

  setOutage(outage: boolean): void {
    this.#change({ ...this.#plan, outage });
  }

  setGateway(contact: ContactKind, isDown: boolean): void {
    const others = this.#plan.gateways.filter((one) => one !== contact);
    this.#change({ ...this.#plan, gateways: isDown ? [...others, contact] : others });
  }

  /** A message comes back undelivered. */
  bounce(message: string): void {
    this.#change({ ...this.#plan, bounced: [...new Set([...this.#plan.bounced, message])] });
  }

  /** Counts a call, and gives the faults that strike it. */
  strike(method: string, path: string): readonly FaultRule[] {
    const met = this.#plan.rules.filter(({ call }) => matches(call, method, path));
    if (met.length === 0) return [];
    const rules = this.#plan.rules.map((rule) =>
      met.includes(rule) ? { ...rule, seen: rule.seen + 1 } : rule,
    );
    this.#change({ ...this.#plan, rules });
    return met.filter(({ nth, seen }) => nth === 'every' || nth === seen + 1);
  }

  /** Takes a plan from outside, without telling it back. Anything else counts as calm. */
  follow(stored: string | null): void {
    this.#plan = readPlan(stored);
  }

  onChange(listener: (plan: FaultPlanView) => void): void {
    this.#onChange = listener;
  }

  #change(plan: FaultPlanView): void {
    this.#plan = plan;
    this.#onChange(plan);
  }
}

function readPlan(stored: string | null): FaultPlanView {
  if (stored === null) return calm;
  try {
    return FaultPlanView.parse(JSON.parse(stored));
  } catch {
    return calm;
  }
}

function matches(wanted: CallPattern, method: string, path: string): boolean {
  if (wanted.method !== '*' && wanted.method !== method) return false;
  if (wanted.path === '*') return true;
  const [parts, given] = [wanted.path.split('/'), path.split('/')];
  const isMet = (part: string, index: number) => part.startsWith(':') || part === given[index];
  return parts.length === given.length && parts.every(isMet);
}
