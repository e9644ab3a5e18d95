import { DAY } from '../../src/domain/instant.ts';
import type { AuditEvent } from '../../src/domain/audit.ts';
import type { Moment, Watch } from './watch.ts';

/** Failed sets that lock a request, and those that lock a person in a day. */
const PER_REQUEST = 3;
const PER_PERSON = 5;

/** I12: no set is judged in a request or of a person whose limit of failures was reached, by the log alone. */
export class AttemptWatch implements Watch {
  /** Failures of a request since its questions were open last, and until when they are locked. */
  readonly #ofRequest = new Map<string, { failures: number; lockedUntil: number }>();
  readonly #ofSubject = new Map<string, number[]>();
  readonly #personOf = new Map<string, string>();

  *see({ events, before }: Moment): Iterable<string> {
    for (const event of events) {
      const { action, object, subject } = event;
      if (subject !== null && !this.#personOf.has(subject))
        this.#personOf.set(subject, personOf(before, subject) ?? subject);
      const person = this.#personOf.get(subject ?? '') ?? '';
      if (action === 'knowledge.unlocked') {
        this.#ofRequest.delete(object.id);
        this.#ofSubject.delete(person);
      }
      if (action === 'identity.confirmed' || action === 'identity.not-confirmed')
        yield* this.#judged(event, person);
    }
  }

  *#judged({ action, object, at, subject }: AuditEvent, person: string): Iterable<string> {
    const now = Date.parse(at);
    const isToday = (then: number) => now - then < DAY;
    const inRequest = this.#ofRequest.get(object.id) ?? { failures: 0, lockedUntil: 0 };
    const ofPerson = this.#ofSubject.get(person) ?? [];
    if (inRequest.lockedUntil > now)
      yield `I12 ${object.id} was judged while its questions were locked`;
    // Where nobody was found there is nobody to count for.
    const isSomebody = this.#personOf.get(subject ?? '') !== subject;
    if (isSomebody && ofPerson.filter(isToday).length >= PER_PERSON)
      yield `I12 ${object.id} was judged while the person's questions were locked`;
    if (action === 'identity.confirmed') return;
    const failures = (inRequest.lockedUntil > 0 ? 0 : inRequest.failures) + 1;
    const lockedUntil = failures >= PER_REQUEST ? now + DAY : 0;
    this.#ofRequest.set(object.id, { failures, lockedUntil });
    this.#ofSubject.set(person, [...ofPerson, now]);
  }
}

function personOf(state: Moment['before'], subject: string): string | null {
  for (const record of state.values())
    if ('person' in record && 'subject' in record && record.subject === subject)
      return String(record.person);
  return null;
}
