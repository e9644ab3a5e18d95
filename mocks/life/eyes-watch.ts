import type { AuditEvent } from '../../src/domain/audit.ts';
import { DAY } from '../../src/domain/instant.ts';
import { lifeStaff } from './life-people.ts';
import { personIn, requestIn, type Moment, type Watch } from './watch.ts';

/** What a second person decides, and the event by which it was asked for. */
const decides: Readonly<Record<string, string>> = {
  'paper.approved': 'paper.seen',
  'knowledge.unlocked': 'unlock.asked',
  'withholding.approved': 'withholding.proposed',
  'history.approved': 'history.proposed',
  'refusal.approved': 'refusal.proposed',
  'lapse.approved': 'lapse.proposed',
  'deletion.approved': 'deletion.proposed',
  'correction.carried-out': 'correction.proposed',
};
const asks = new Set(Object.values(decides));

/** Who only looks on, or decides, has had no hand in the work. */
const lookingOn: ReadonlySet<string> = new Set([
  ...Object.keys(decides),
  'proposal.returned',
  'request.unfrozen',
  'request.noted',
  'transfer.rejected',
  'transfer.withdrawn',
  'request.reassigned',
  'request.joined',
  'request.person-joined',
  'request.person-parted',
  'item.revealed',
  'deletion.reopened',
]);
const persons: ReadonlySet<string> = new Set(['request.person-joined', 'request.person-parted']);
const ends: ReadonlySet<string> = new Set([
  'proposal.returned',
  'level.voided',
  'request.frozen',
  'request.relinked',
  'request.closed',
  'request.reopened',
  'deletion.reopened',
]);

const voids: ReadonlySet<string> = new Set([
  'level.voided',
  'request.frozen',
  'request.relinked',
  'request.reopened',
  'deletion.reopened',
]);

type Eyes = {
  readonly hands: Set<string>;
  asked: string | null;
  isReached: boolean;
  /** What was approved to be erased, value by value, and when. */
  erasing: { readonly at: number; readonly values: ReadonlyMap<string, string> } | null;
  withholding: { readonly at: number; readonly decisions: string } | null;
};

function personOf(account: string): string {
  return lifeStaff.find(({ id }) => id === account)?.person ?? account;
}

function isSecond(account: string): boolean {
  const role = lifeStaff.find(({ id }) => id === account)?.role;
  return role === 'supervisor' || role === 'privacy-officer';
}

/** I3: who approves had no hand in it, and what is carried out is what was approved. */
export class EyesWatch implements Watch {
  readonly #eyes = new Map<string, Eyes>();
  readonly #holdAskedBy = new Map<string, string>();
  readonly #mergeAskedBy = new Map<string, string>();

  *see(moment: Moment): Iterable<string> {
    for (const event of moment.events) {
      if (event.outcome === 'refused') continue;
      if (event.object.type === 'hold') yield* this.#hold(event);
      if (event.object.type === 'merge') yield* this.#merge(event);
      if (event.object.type === 'request') yield* this.#told(event, moment);
    }
  }

  *#hold({ action, object, actor }: AuditEvent): Iterable<string> {
    if (action === 'hold.asked' || action === 'hold.lift-asked') {
      this.#holdAskedBy.set(object.id, personOf(actor.id));
      return;
    }
    const isOwn = this.#holdAskedBy.get(object.id) === personOf(actor.id);
    if (isOwn || lifeStaff.find(({ id }) => id === actor.id)?.role !== 'privacy-officer')
      yield `I3 ${action} of ${object.id} by ${actor.id}`;
  }

  *#merge({ action, object, actor }: AuditEvent): Iterable<string> {
    if (action === 'merge.asked' || action === 'merge.undo-asked') {
      this.#mergeAskedBy.set(object.id, personOf(actor.id));
      return;
    }
    if (this.#mergeAskedBy.get(object.id) === personOf(actor.id) || !isSecond(actor.id))
      yield `I3 ${action} of ${object.id} by ${actor.id}`;
  }

  *#told(event: AuditEvent, moment: Moment): Iterable<string> {
    const { action, object, actor } = event;
    const eyes = this.#eyesOf(object.id);
    yield* this.#decided(eyes, event, moment);
    if (action === 'disclosure.started') yield* withheldAsApproved(eyes, event, moment);
    if (action === 'deletion.started') yield* erasedAsApproved(eyes, event, moment);
    if (asks.has(action)) eyes.asked = action;
    if (ends.has(action)) eyes.asked = null;
    if (action === 'level.reached') eyes.isReached = true;
    if (voids.has(action) || event.reason === 'level-void') eyes.isReached = false;
    // What was proposed of one person is not proposed of two.
    if (persons.has(action) && event.reason === 'level-void') eyes.asked = null;
    if (action === 'items.decided') eyes.withholding = null;
    if (action === 'deletion.decided') eyes.erasing = null;
    if (action === 'request.closed' && event.reason === 'duplicate')
      for (const hand of eyes.hands) this.#eyesOf(event.fields?.[0] ?? '').hands.add(hand);
    const isWork = actor.role !== 'system' && actor.role !== 'customer' && !lookingOn.has(action);
    const isDirect = action === 'correction.carried-out' && eyes.asked === null;
    if (isWork || isDirect) eyes.hands.add(personOf(actor.id));
    // Whoever is given a request works on it from now on.
    if (action === 'request.reassigned')
      for (const next of event.fields ?? []) eyes.hands.add(personOf(next));
    if (decides[action] !== undefined) eyes.asked = null;
  }

  *#decided(
    eyes: Eyes,
    { action, object, actor, at }: AuditEvent,
    moment: Moment,
  ): Iterable<string> {
    const needed = decides[action];
    const isDirect = action === 'correction.carried-out' && eyes.asked === null;
    const isDecision = needed !== undefined && !isDirect;
    const isSecondPair =
      isDecision ||
      action === 'proposal.returned' ||
      action === 'request.unfrozen' ||
      action === 'request.reassigned' ||
      (action === 'request.relinked' && eyes.isReached);
    if (isDecision && eyes.asked !== needed)
      yield `I2 ${action} of ${object.id} decides ${String(eyes.asked)}`;
    if (isSecondPair && (eyes.hands.has(personOf(actor.id)) || !isSecond(actor.id)))
      yield `I3 ${action} of ${object.id} by ${actor.id}, whose work it is`;
    const record = requestIn(moment.before, object.id);
    if (
      isSecondPair &&
      personIn(moment.before, record?.customer ?? null).some(({ id }) => id === ownOf(actor.id))
    )
      yield `I3 ${action} of ${object.id} by its own customer`;
    if (action === 'history.approved' && !isOfficer(actor.id))
      yield `I3 ${object.id}: an access history given by ${actor.id}, who is no privacy officer`;
    if (action === 'deletion.approved')
      eyes.erasing = { at: Date.parse(at), values: valuesOf(moment, object.id) };
    if (action === 'withholding.approved')
      eyes.withholding = { at: Date.parse(at), decisions: decisionsOf(moment.after, object.id) };
  }

  #eyesOf(request: string): Eyes {
    const known = this.#eyes.get(request);
    if (known !== undefined) return known;
    const eyes: Eyes = {
      hands: new Set(),
      asked: null,
      isReached: false,
      erasing: null,
      withholding: null,
    };
    this.#eyes.set(request, eyes);
    return eyes;
  }
}

function isOfficer(account: string): boolean {
  return lifeStaff.find(({ id }) => id === account)?.role === 'privacy-officer';
}

function ownOf(account: string): string | null {
  return lifeStaff.find(({ id }) => id === account)?.ownCustomer ?? null;
}

/** Every value of the person behind a request, by item. */
function valuesOf({ before }: Moment, request: string): ReadonlyMap<string, string> {
  const record = requestIn(before, request);
  const items = personIn(before, record?.customer ?? null).flatMap((one) => one.items);
  return new Map(items.map(({ id, value }) => [id, value]));
}

function decisionsOf(snapshot: Moment['after'], request: string): string {
  return JSON.stringify(requestIn(snapshot, request)?.disclosure?.decisions ?? {});
}

function* withheldAsApproved(
  eyes: Eyes,
  { object, at }: AuditEvent,
  moment: Moment,
): Iterable<string> {
  const decisions = decisionsOf(moment.before, object.id);
  if (!decisions.includes('"withhold"')) return;
  const { withholding } = eyes;
  // The time of a call is that of its arrival; its event may have waited for its turn.
  const startedAt = requestIn(moment.after, object.id)?.disclosure?.started ?? Date.parse(at);
  const isFresh = withholding !== null && startedAt - withholding.at < DAY;
  if (!isFresh || withholding.decisions !== decisions)
    yield `I3 ${object.id} withholds what nobody approved`;
}

function* erasedAsApproved(eyes: Eyes, { object }: AuditEvent, moment: Moment): Iterable<string> {
  const { erasing } = eyes;
  const started = requestIn(moment.after, object.id)?.deletion?.started ?? null;
  eyes.erasing = null;
  // Stopped again in the same moment: nothing is erased by it.
  if (started === null) return;
  const { plan } = started;
  const values = valuesOf(moment, object.id);
  const isSame = Object.keys(plan).every(
    (item) => erasing !== null && values.get(item) === erasing.values.get(item),
  );
  const isFresh = erasing !== null && started.at - erasing.at < DAY;
  if (!isSame || !isFresh) yield `I3 ${object.id} erases what nobody approved`;
}
