import type { AuditEvent } from '../../src/domain/audit.ts';
import type { Deed, Moment, Watch } from './watch.ts';

/** I7, I8, I14: one key has at most one effect; nothing is written over a version that was not seen; a writer reads what they wrote. */
export class KeyWatch implements Watch {
  /** Which call an effect of a key belongs to. */
  readonly #effects = new Map<string, string>();
  /** Effects that a key had in earlier moments. */
  readonly #keys = new Set<string>();

  *see(moment: Moment): Iterable<string> {
    const done = moment.events.filter(({ action }) => action !== 'command.refused');
    for (const event of done) yield* this.#effectOf(event);
    for (const deed of moment.deeds) {
      yield* this.#replayOf(deed, done);
      if (deed.reply.status >= 300) continue;
      yield* seenVersion(deed, done);
      yield* ownWrite(deed, moment);
    }
    for (const { key } of done) if (key !== undefined) this.#keys.add(key);
  }

  *#effectOf({ key, action, object, call }: AuditEvent): Iterable<string> {
    if (key === undefined) return;
    const effect = `${key} ${action} ${object.type} ${object.id}`;
    if (this.#effects.has(effect)) yield `I7 ${action} on ${object.id} twice under one key`;
    this.#effects.set(effect, call);
  }

  *#replayOf({ reply, sent }: Deed, done: readonly AuditEvent[]): Iterable<string> {
    if (reply.headers.get('Idempotency-Replayed') !== 'true') return;
    const { key } = sent;
    const isKnown = typeof key === 'string' && this.#keys.has(key);
    if (!isKnown && !done.some((event) => event.key === key)) yield 'I7 replayed what never was';
  }
}

function* seenVersion({ sent, reply }: Deed, done: readonly AuditEvent[]): Iterable<string> {
  if (typeof sent.version !== 'number') return;
  if (reply.headers.get('Idempotency-Replayed') === 'true') return;
  const [first] = done.filter(({ key, before }) => key === sent.key && before !== undefined);
  if (first !== undefined && isAbout(sent, first) && first.before !== sent.version)
    yield `I8 ${first.action} wrote over ${first.before}, and had seen ${sent.version}`;
}

function isAbout({ params }: Deed['sent'], { object }: AuditEvent): boolean {
  return [params?.['request'], params?.['hold'], params?.['merge']].includes(object.id);
}

/** The newest of several replies of one moment says what stands; an earlier one may have been overtaken. */
function* ownWrite({ sent, reply, endpoint }: Deed, { after, deeds }: Moment): Iterable<string> {
  const id = sent.params?.['request'];
  if (id === undefined || deeds.length > 1 || !endpoint.id) return;
  const told = versionIn(reply.body);
  const stands = after.get(`request ${id}`)?.version;
  if (told !== null && told !== stands) yield `I14 reads ${told} of ${id}, which is at ${stands}`;
}

function versionIn(body: unknown): number | null {
  if (typeof body !== 'object' || body === null || !('version' in body)) return null;
  return typeof body.version === 'number' ? body.version : null;
}
