import { showsSomebody } from './life-people.ts';
import type { Deed, Moment, Watch } from './watch.ts';

/** The endpoints whose very purpose is to show values, and the event that says so. */
const showing: Readonly<Record<string, string>> = {
  revealItem: 'item.revealed',
  previewDisclosure: 'disclosure.previewed',
  compareCorrection: 'item.revealed',
  openPackage: 'package.opened',
};

/** I11: a clear value leaves by a call that is logged with a purpose, and the log itself holds nothing of anybody. */
export class ValueWatch implements Watch {
  readonly #shown = new Set<string>();

  *see(moment: Moment): Iterable<string> {
    const { events, answers, deeds, lines } = moment;
    for (const { action, key, purpose } of events)
      if (key !== undefined && purpose !== null) this.#shown.add(`${action} ${key}`);
    for (const { endpoint, text } of answers)
      if (showing[endpoint] === undefined && showsSomebody(text))
        yield `I11 ${endpoint} shows a value: ${around(text)}`;
    // The customer opens their own package without a key.
    if (events.some(({ action }) => action === 'package.opened')) this.#shown.add('package.opened');
    for (const deed of deeds) yield* this.#shownBy(deed);
    this.#shown.delete('package.opened');
    for (const line of lines)
      if (showsSomebody(line) || line.includes('Thistle')) yield `I11 the log holds ${line}`;
    yield* secretsIn(moment);
  }

  *#shownBy({ endpoint, reply, sent }: Deed): Iterable<string> {
    const action = showing[endpoint.id];
    if (action === undefined || reply.status >= 300) return;
    if (!this.#shown.has(`${action} ${String(sent.key)}`) && !this.#shown.has(action))
      yield `I11 ${endpoint.id} showed a value without an event that has a purpose`;
  }
}

function around(text: string): string {
  const place = Math.max(text.search(/quaxo/i), text.indexOf('4417 99'));
  return text.slice(Math.max(0, place - 60), place + 60);
}

/** References and codes that left in this moment stand in no line of it. */
function* secretsIn({ before, after, lines }: Moment): Iterable<string> {
  for (const [key, record] of after) {
    if (!key.startsWith('message ') || before.has(key) || !('payload' in record)) continue;
    const { payload } = record;
    if (typeof payload !== 'object' || payload === null || !('reference' in payload)) continue;
    const { reference } = payload;
    if (typeof reference === 'string' && lines.some((line) => line.includes(reference)))
      yield 'I11 the log holds a reference';
  }
}
