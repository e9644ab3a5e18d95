import type { Customer, Item } from '../../src/domain/customer.ts';
import type { OptOutScope } from '../../src/domain/record-vocabulary.ts';
import type { AuditEvent } from '../../src/domain/audit.ts';
import { kindOfContact } from './channels-in.ts';
import {
  customerIn,
  customersIn,
  holdsIn,
  requestsIn,
  suppressionsIn,
  type Moment,
  type Watch,
  type Snapshot,
} from './watch.ts';

/** I9, I10: what is held stays, who was erased stays away, and who wants no more mail never gets any again. */
export class KeepWatch implements Watch {
  /** Contact points of people who were erased, and of people who opted out. */
  readonly #erased = new Set<string>();
  readonly #optedOut = new Map<string, Set<OptOutScope>>();
  /** Records, each with a scope of which it was seen to hold a contact point at or after the wish. */
  readonly #about = new Set<string>();
  /** Every contact point that a record ever had. */
  readonly #contacts = new Map<string, Set<string>>();

  constructor(begin: Snapshot) {
    for (const record of customersIn(begin)) this.#remember(record);
  }

  *see(moment: Moment): Iterable<string> {
    const { before, after } = moment;
    for (const record of customersIn(before)) {
      const now = customerIn(after, record.id);
      if (now === record) continue;
      yield* keptItems(record, now, moment);
      yield* this.#keptWish(record, now, moment);
    }
    for (const record of customersIn(after)) {
      if (before.get(`customer ${record.id}`) === record) continue;
      yield* this.#cameBack(record, before);
      this.#remember(record);
    }
  }

  *#keptWish(before: Customer, now: Customer | null, { after }: Moment): Iterable<string> {
    const kept = new Set(now?.suppressions.map(({ scope }) => scope));
    if (now === null) for (const { scope } of suppressionsIn(after)) kept.add(scope);
    for (const { scope } of before.suppressions) {
      // A wish about addresses of somebody who had none since leaves nothing to remember.
      const isAbout = now !== null || this.#about.has(`${before.id} ${scope}`);
      const isKept = kept.has(scope) || (now === null && isStoppedWhole(scope, kept));
      if (isAbout && !isKept) yield `I10 ${before.id} had opted out of ${scope}`;
    }
    if (now === null)
      for (const value of this.#contacts.get(before.id) ?? []) this.#erased.add(value);
    for (const item of now === null ? [] : contactItems(now))
      for (const { scope, items } of now?.suppressions ?? [])
        if (items === undefined || items.includes(item.id)) this.#stop(valueOf(item), scope);
  }

  /** A record that was not there before holds no contact point of an erased person, and keeps the wish of who had it. */
  *#cameBack(record: Customer, before: Snapshot): Iterable<string> {
    if (before.has(`customer ${record.id}`)) return;
    for (const item of contactItems(record)) {
      const value = valueOf(item);
      if (this.#erased.has(value)) yield `I9 an erased person came back as ${record.id}`;
      for (const scope of this.#optedOut.get(value) ?? [])
        if (!isStopped(record, item, scope))
          yield `I10 ${record.id} gets mail that its owner had stopped: ${scope}`;
    }
  }

  #stop(value: string, scope: OptOutScope): void {
    // A scope of another kind of contact point says nothing of this one.
    if (kindOfContact(scope) && !value.startsWith(`${scope} `)) return;
    this.#optedOut.set(value, (this.#optedOut.get(value) ?? new Set()).add(scope));
  }

  #remember(record: Customer): void {
    const known = this.#contacts.get(record.id) ?? new Set();
    this.#contacts.set(record.id, new Set([...known, ...contactItems(record).map(valueOf)]));
    for (const { scope, items } of record.suppressions)
      for (const { id, field } of contactItems(record))
        if ((items?.includes(id) ?? true) && (!kindOfContact(scope) || scope === field))
          this.#about.add(`${record.id} ${scope}`);
  }
}

function contactItems({ items }: Customer): readonly Item[] {
  return items.filter(({ field, state }) => kindOfContact(field) && state === 'held');
}

/** One hash keeps a whole contact point, by whichever of these words it was stopped last. */
function isStoppedWhole(scope: OptOutScope, kept: ReadonlySet<OptOutScope>): boolean {
  if (kindOfContact(scope)) return kept.has('all-marketing');
  return scope === 'all-marketing' && [...kept].some((one) => kindOfContact(one));
}

function valueOf({ field, value }: Item): string {
  return `${field} ${value}`;
}

/** Whether a contact point of a record gets nothing that a scope stops. */
function isStopped({ suppressions }: Customer, item: Item, wanted: OptOutScope): boolean {
  return suppressions.some(
    ({ scope, items }) =>
      (items === undefined || items.includes(item.id)) &&
      (scope === wanted || scope === 'all-marketing' || scope === item.field),
  );
}

/** An item goes only by a deletion that was started for it, and never from under a hold. */
function* keptItems(before: Customer, now: Customer | null, moment: Moment): Iterable<string> {
  const left = new Set(now?.items.map(({ id }) => id));
  const gone = before.items.filter(({ id }) => !left.has(id));
  if (gone.length === 0) return;
  const holds = holdsIn(moment.before).filter(
    ({ state, records }) =>
      state !== 'lifted' && state !== 'returned' && records.includes(before.id),
  );
  const requests = [...requestsIn(moment.before), ...requestsIn(moment.after)];
  const plans = requests.flatMap(({ deletion, status }) =>
    deletion?.started != null && status !== 'closed' ? [deletion.started] : [],
  );
  for (const { id } of gone) {
    if (holds.some(({ items }) => items === null || items.includes(id)))
      yield `I9 ${id} was erased from under a hold`;
    if (
      !plans.some(({ plan, windowEndsAt }) => plan[id] !== undefined && windowEndsAt <= moment.now)
    )
      yield `I1 ${id} was erased, and no deletion was started for it`;
  }
  if (!moment.events.some(isErasure)) yield `I6 ${before.id} lost items without an event`;
}

function isErasure({ action }: AuditEvent): boolean {
  return action === 'items.erased' || action === 'deletion.finished';
}
