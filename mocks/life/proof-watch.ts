import type { AuditEvent } from '../../src/domain/audit.ts';
import type { RequestRecord } from '../../src/domain/request.ts';
import { DAY } from '../../src/domain/instant.ts';
import { channelsIn, kindOfContact } from './channels-in.ts';
import {
  isEnough,
  openedBook,
  proved,
  stillCounts,
  voided,
  type Need,
  type ProofBook,
} from './proof-book.ts';
import { personIn, requestIn, type Moment, type Watch } from './watch.ts';

/** Which kind of request an event belongs to: nothing else may ever be carried out under it. */
const kindsOf: Readonly<Record<string, string>> = {
  'items.decided': 'inquiry',
  'disclosure.previewed': 'inquiry',
  'withholding.proposed': 'inquiry',
  'withholding.approved': 'inquiry',
  'history.proposed': 'inquiry',
  'history.approved': 'inquiry',
  'disclosure.started': 'inquiry',
  'disclosure.handed-over': 'inquiry',
  'evidence.added': 'correction',
  'correction.proposed': 'correction',
  'correction.carried-out': 'correction',
  'deletion.decided': 'deletion',
  'deletion.proposed': 'deletion',
  'deletion.approved': 'deletion',
  'deletion.started': 'deletion',
  'deletion.noticed': 'deletion',
  'items.erased': 'deletion',
  'deletion.finished': 'deletion',
  'opt-out.carried-out': 'opt-out',
};

/** Events that only a request with its level may leave. */
const underLevel: ReadonlySet<string> = new Set([
  'history.proposed',
  'items.decided',
  'disclosure.previewed',
  'disclosure.started',
  'correction.carried-out',
  'correction.proposed',
  'deletion.decided',
  'deletion.proposed',
  'deletion.started',
  'item.revealed',
]);

/** Where one request or person becomes one with another, the lowest state counts. */
const joining: ReadonlySet<string> = new Set([
  'request.joined',
  'request.person-joined',
  'request.person-parted',
]);
const voiding: ReadonlySet<string> = new Set([
  'level.voided',
  'request.frozen',
  'request.relinked',
  'request.reopened',
  'deletion.reopened',
]);

const light: Need = { points: 2, possession: 0, authenticity: true, declaration: false };
const full: Need = { points: 3, possession: 1, authenticity: true, declaration: true };
const contact: Need = { points: 3, possession: 1, authenticity: true, declaration: false };
const alone: Need = { points: 3, possession: 0, authenticity: false, declaration: false };
const known: Need = { points: 0, possession: 0, authenticity: true, declaration: false };

/** I1, I2: nothing is disclosed, corrected, erased or taken back without proof of that very request that counts now. */
export class ProofWatch implements Watch {
  readonly #books = new Map<string, ProofBook>();

  *see(moment: Moment): Iterable<string> {
    for (const event of moment.events) {
      const { object, action, outcome } = event;
      if (object.type !== 'request' || outcome === 'refused') continue;
      if (action === 'request.opened') this.#books.set(object.id, openedBook(event));
      const book = this.#books.get(object.id);
      if (book !== undefined) yield* this.#told(book, event, moment);
    }
  }

  *#told(book: ProofBook, event: AuditEvent, moment: Moment): Iterable<string> {
    const { action, object, reason } = event;
    const now = Date.parse(event.at);
    const kind = kindsOf[action];
    if (kind !== undefined && kind !== book.kind)
      yield `I2 ${object.id} is a ${book.kind}, and left ${action}`;
    const record = requestIn(moment.before, object.id) ?? requestIn(moment.after, object.id);
    if (record === null) return;
    if (underLevel.has(action) && (book.reached === null || !stillCounts(book.reached, now)))
      yield `I1 ${action} of ${object.id} without proof that counts`;
    if ((action === 'disclosure.handed-over' || action === 'items.erased') && !book.started)
      yield `I1 ${action} of ${object.id} was never started`;
    if (action === 'level.reached') yield* this.#reached(book, record, now, moment);
    if (action === 'request.closed' && reason === 'withdrawn')
      yield* this.#withdrawn(book, event, record, moment);
    this.#note(book, event, moment, record);
  }

  *#reached(book: ProofBook, record: RequestRecord, now: number, moment: Moment): Iterable<string> {
    const channels = channelsIn(moment.before, record, now).length;
    const signals = record.verification.signals.length;
    const needs = this.#needs(record, channels);
    if (!needs.some((need) => isEnough(book.pieces, need, { now, channels, signals })))
      yield `I1 ${record.id} reached its level without what it needs`;
    book.reached = { at: now, pieces: book.pieces };
  }

  /** What a request needs; more than one where it may be proved in more than one way. */
  #needs({ kind, scope, correction }: RequestRecord, channels: number): readonly Need[] {
    if (kind === 'inquiry') return [scope === 'categories' ? light : full];
    if (kind === 'deletion') return [full];
    if (correction === null) return [full];
    if (kindOfContact(correction.field)) return channels === 0 ? [alone] : [contact];
    const answered = this.#books.get(correction.answeredInquiry ?? '');
    return answered?.answered === true ? [light, known] : [light];
  }

  *#withdrawn(
    book: ProofBook,
    { actor, at }: AuditEvent,
    record: RequestRecord,
    moment: Moment,
  ): Iterable<string> {
    // What nobody proved goes with the deletion of the person.
    if (actor.role === 'system') return;
    const now = Date.parse(at);
    const since = book.withdrawalSince ?? Infinity;
    const pieces = book.pieces.filter((piece) => piece.at >= since);
    const isLight = book.kind === 'correction' || book.scope === 'categories';
    const channels = channelsIn(moment.before, record, now).length;
    const signals = isLight ? 0 : record.verification.signals.length;
    const isPaper = isLight && pieces.some(({ proves }) => proves === 'paper');
    if (!isPaper && !isEnough(pieces, isLight ? known : full, { now, channels, signals }))
      yield `I1 ${record.id} was taken back without proof`;
  }

  #note(book: ProofBook, event: AuditEvent, moment: Moment, record: RequestRecord): void {
    const { action, reason, fields, at } = event;
    const now = Date.parse(at);
    if (voiding.has(action) || (joining.has(action) && reason === 'level-void'))
      voided(book, reason, now);
    if (action === 'code.sent') {
      const [by = 'none'] = fields ?? [];
      const hasPost = personIn(moment.before, record.customer)
        .flatMap(({ items }) => items)
        .some(({ field, state }) => field === 'post' && state === 'held');
      const isAlone = channelsIn(moment.before, record, now).length <= 1;
      const wait = by === 'post' || hasPost ? 5 * DAY : DAY;
      book.codeOut = { contact: by, wait: isAlone || reason === 'one-channel-only' ? wait : 0 };
    }
    if (action === 'withdrawal.asked') book.withdrawalSince = now;
    if (action === 'withdrawal.dropped') book.withdrawalSince = null;
    if (action === 'disclosure.started' || action === 'deletion.started') book.started = true;
    if (action === 'deletion.undone') book.started = false;
    if (action === 'disclosure.handed-over') book.answered = true;
    proved(book, event);
  }
}
