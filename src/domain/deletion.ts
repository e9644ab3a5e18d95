import { approves, type Approval } from './approval.ts';
import type { Customer, Item } from './customer.ts';
import type { Hold } from './hold.ts';
import { holdOn } from './hold.ts';
import { HOUR, type Instant } from './instant.ts';
import type { RetentionRule } from './law/retention-rules.ts';
import { addMonths } from './plain-date.ts';
import type { RequestRecord } from './request.ts';
import { isOpen } from './request.ts';
import type { DeletionWish } from './vocabulary.ts';
import type { ItemField } from './record-vocabulary.ts';

/** What becomes of one item: it goes, or it stays for a reason that is named. */
export type Fate =
  | { readonly kind: DeletionWish }
  | { readonly kind: 'keep-by-law'; readonly rule: string; readonly until: string }
  | { readonly kind: 'on-hold'; readonly hold: string; readonly until: string }
  /** Something else of the person stays, and without a name nobody would know whose it is. */
  | { readonly kind: 'keep-identity' };

/** One item of the workbench, with its fate and the wishes that it leaves open. */
export type ItemFate = {
  readonly record: string;
  readonly item: Item;
  readonly fate: Fate;
  readonly wishes: readonly DeletionWish[];
};

/** Items that stay for one and the same reason, as the log book and the notice name them. */
export type KeptPart = {
  readonly why: 'law' | 'hold' | 'identity';
  /** The retention rule or the hold; null for identity. */
  readonly of: string | null;
  readonly until: string | null;
  readonly fields: readonly ItemField[];
  readonly items: number;
};

/** A deletion that a person started: from here to the end of the window it can be undone. */
export type StartedDeletion = {
  readonly at: Instant;
  readonly by: string;
  readonly approvedBy: string;
  readonly digest: string;
  readonly windowEndsAt: Instant;
  /** Exactly the items that were approved to go. */
  readonly plan: Readonly<Record<string, DeletionWish>>;
};

/** A deletion from the first choice to its receipt (H7, N5, PDPO s.26, PIPL Art. 47). */
export type Deletion = {
  /** What the desk chose; an item without a choice is deleted. */
  readonly choices: Readonly<Record<string, DeletionWish>>;
  readonly approved: Approval | null;
  readonly started: StartedDeletion | null;
  /** What stays and why, as entered in the log book. */
  readonly kept: readonly KeptPart[];
  readonly entries: readonly string[];
  /** Set once certificate and notices were handed to the outbox. `kept` is what they said. */
  readonly noticed: {
    readonly at: Instant;
    readonly kept: readonly KeptPart[];
    readonly recipients: number;
  } | null;
  readonly done: { readonly deleted: number; readonly anonymised: number };
  readonly finishedAt: Instant | null;
  readonly receipt: string | null;
};

/** A deletion before anything was chosen. */
export const freshDeletion: Deletion = {
  choices: {},
  approved: null,
  started: null,
  kept: [],
  entries: [],
  noticed: null,
  done: { deleted: 0, anonymised: 0 },
  finishedAt: null,
  receipt: null,
};

/** Fields that still count something when value and person are gone. */
const countable: ReadonlySet<ItemField> = new Set([
  'event-booked',
  'product-plan',
  'interest',
  'language',
]);

/** What a desk may wish for an item, were it free to go. */
export function wishesFor(item: Item): readonly DeletionWish[] {
  return countable.has(item.field) && item.state === 'held' ? ['delete', 'anonymise'] : ['delete'];
}

/** Every item of every record of the person, with what becomes of it: a hold goes before a law, a law before a wish. */
export function fatesOf({
  records,
  choices,
  holds,
  rules,
  today,
}: {
  readonly records: readonly Customer[];
  readonly choices: Readonly<Record<string, DeletionWish>>;
  readonly holds: readonly Hold[];
  readonly rules: readonly RetentionRule[];
  readonly today: string;
}): readonly ItemFate[] {
  const fates = records.flatMap((record) =>
    record.items.map((item): ItemFate => {
      const fate = boundFate(record, item, holds, rules, today);
      if (fate !== null) return { record: record.id, item, fate, wishes: [] };
      const wishes = wishesFor(item);
      const wish = choices[item.id] ?? 'delete';
      const kind = wishes.includes(wish) ? wish : 'delete';
      return { record: record.id, item, fate: { kind }, wishes };
    }),
  );
  return withIdentity(fates);
}

function boundFate(
  record: Customer,
  item: Item,
  holds: readonly Hold[],
  rules: readonly RetentionRule[],
  today: string,
): Fate | null {
  const hold = holdOn(holds, record, item.id);
  if (hold !== null) return { kind: 'on-hold', hold: hold.id, until: hold.reviewOn };
  if (item.state === 'declined') return null;
  const duties = rules
    .filter((rule) => rule.fields.includes(item.field))
    .map((rule) => ({ rule: rule.id, until: addMonths(item.collectedOn, rule.years * 12) }))
    .filter(({ until }) => until > today)
    .toSorted((a, b) => b.until.localeCompare(a.until));
  const [longest] = duties;
  return longest === undefined ? null : { kind: 'keep-by-law', ...longest };
}

/** Where something stays and no name stays with it, the first name stays too. */
function withIdentity(fates: readonly ItemFate[]): readonly ItemFate[] {
  const staying = fates.filter(({ fate }) => !goes(fate));
  if (staying.length === 0 || staying.some(({ item }) => item.field === 'name')) return fates;
  const place = fates.findIndex(({ item }) => item.field === 'name' && item.state === 'held');
  return fates.map((one, index) =>
    index === place ? { ...one, fate: { kind: 'keep-identity' }, wishes: [] } : one,
  );
}

/** Whether an item with this fate leaves the record. */
export function goes(fate: Fate): fate is { readonly kind: DeletionWish } {
  return fate.kind === 'delete' || fate.kind === 'anonymise';
}

/** What stays, by reason: the parts of the log book and of the notice. */
export function keptParts(fates: readonly ItemFate[]): readonly KeptPart[] {
  const parts = new Map<string, KeptPart>();
  for (const { fate, item } of fates) {
    if (goes(fate)) continue;
    const { why, of, until } = reasonOf(fate);
    const key = `${why} ${of ?? ''} ${until ?? ''}`;
    const before = parts.get(key) ?? { why, of, until, fields: [], items: 0 };
    const fields = before.fields.includes(item.field)
      ? before.fields
      : [...before.fields, item.field];
    parts.set(key, { ...before, fields, items: before.items + 1 });
  }
  return [...parts.values()];
}

function reasonOf(fate: Exclude<Fate, { kind: DeletionWish }>): Omit<KeptPart, 'fields' | 'items'> {
  switch (fate.kind) {
    case 'keep-by-law':
      return { why: 'law', of: fate.rule, until: fate.until };
    case 'on-hold':
      return { why: 'hold', of: fate.hold, until: fate.until };
    case 'keep-identity':
      return { why: 'identity', of: null, until: null };
  }
}

/** What the rules see of a deletion: the fates, what exactly would be approved, and other open requests of the person. */
export type DeletionSight = {
  readonly fates: readonly ItemFate[];
  readonly digest: string;
  /** Open requests that have been proved: they are closed first. */
  readonly blocking: readonly RequestRecord[];
  /** Open requests that nobody has proved: the deletion closes them as withdrawn. */
  readonly unproven: readonly RequestRecord[];
};

/** Other open requests of the person: those that must be closed first, and those that go with the deletion. An opt-out bars nothing. */
export function othersOf(
  requests: readonly RequestRecord[],
  own: string,
): Pick<DeletionSight, 'blocking' | 'unproven'> {
  const open = requests.filter((request) => request.id !== own && isOpen(request));
  const isBlocking = (request: RequestRecord): boolean =>
    request.kind !== 'opt-out' &&
    (request.verification.reachedAt !== null || request.status === 'carrying-out');
  return {
    blocking: open.filter(isBlocking),
    unproven: open.filter((request) => !isBlocking(request)),
  };
}

/** Whether a deletion of the person was started and has not ended: meanwhile their data stand still and masked. */
export function isErasing(request: Pick<RequestRecord, 'deletion' | 'status'>): boolean {
  return request.status !== 'closed' && request.deletion?.started != null;
}

/** Whether the window is over and the system has to carry on. */
export function isDue(
  request: Pick<RequestRecord, 'deletion' | 'status' | 'frozen'>,
  now: Instant,
): boolean {
  const started = request.deletion?.started ?? null;
  return (
    started !== null &&
    request.status !== 'closed' &&
    request.frozen === null &&
    now >= started.windowEndsAt
  );
}

/** Whether a second person approved exactly this, and not too long ago. */
export function isDeletionApproved({ approved }: Deletion, digest: string, now: Instant): boolean {
  return approves(approved, digest, now);
}

/** Starts: the approval is used up, and the plan is what was approved. */
export function startDeletion(
  request: RequestRecord,
  sight: DeletionSight,
  by: string,
  windowHours: number,
  now: Instant,
): RequestRecord {
  const deletion = request.deletion ?? freshDeletion;
  const plan = Object.fromEntries(
    sight.fates.flatMap(({ item, fate }) => (goes(fate) ? [[item.id, fate.kind] as const] : [])),
  );
  const started: StartedDeletion = {
    at: now,
    by,
    approvedBy: deletion.approved?.by ?? by,
    digest: sight.digest,
    windowEndsAt: now + windowHours * HOUR,
    plan,
  };
  return {
    ...request,
    status: 'carrying-out',
    deletion: { ...deletion, approved: null, started },
  };
}

/** Undone, or stopped by the customer: the choices stay, everything else starts anew. Items already erased stay erased. */
export function unstarted(deletion: Deletion | null): Deletion | null {
  return deletion === null || deletion.finishedAt !== null
    ? deletion
    : { ...freshDeletion, choices: deletion.choices, done: deletion.done };
}

/** How far a started deletion is, in items. */
export function progressOf({ started, done }: Deletion): { done: number; total: number } {
  return {
    done: done.deleted + done.anonymised,
    total: Object.keys(started?.plan ?? {}).length,
  };
}
