import { readAuditLines } from '../../contract/audit.ts';
import { lookUpCustomers } from '../../contract/look-up.ts';
import { readCustomer, revealItem } from '../../contract/customers.ts';
import { verify } from '../../domain/audit-chain.ts';
import type { AuditEvent } from '../../domain/audit.ts';
import type { Made } from './caller.ts';
import { hold, holdNone, Skipped, somebody, type Check, type Desk } from './suite.ts';

/** Lines of one answer at most. */
const LINES = 5000;

async function linesOf(desk: Desk): Promise<readonly string[]> {
  const auditor = somebody(desk, 'auditor');
  const lines: string[] = [];
  for (;;) {
    const query = { after: String(lines.length), limit: String(LINES) };
    const page = await desk.caller.done(auditor, readAuditLines, { query });
    lines.push(...page.lines);
    if (page.lines.length === 0 || lines.length >= page.size) return lines;
  }
}

/** Events of the run. Nobody else may work on the backend meanwhile under these accounts. */
async function eventsOf(desk: Desk): Promise<readonly AuditEvent[]> {
  if (desk.logBefore === null) throw new Skipped('No auditor was given, so nobody reads the log.');
  const lines = (await linesOf(desk)).slice(desk.logBefore);
  return lines.map((line) => JSON.parse(line) as AuditEvent); // a line is an event
}

/** Refusals that are counted, not logged one by one. */
const counted: ReadonlySet<number> = new Set([400, 401, 405, 413, 415, 429, 500, 503]);

function changesDone({ caller }: Desk): readonly Made[] {
  return caller.made.filter(
    ({ endpoint, key, told }) =>
      endpoint.changes &&
      key !== null &&
      told.status < 300 &&
      told.headers.get('Idempotency-Replayed') !== 'true',
  );
}

/** No answer leaves before its event exists, and the log proves itself. */
export const auditChecks: readonly Check[] = [
  {
    name: 'every change that was done has its event, once',
    run: async (desk) => {
      const changes = changesDone(desk);
      const events = await eventsOf(desk);
      const wrong = changes.flatMap(({ endpoint, key, by }) => {
        const own = events.filter((event) => event.key === key && event.actor.id === by);
        const done = own.filter(({ outcome }) => outcome === 'done');
        const told = new Set(done.map(({ action, object }) => `${action} ${object.id}`));
        if (done.length === 0) return [`${endpoint.id} left none`];
        return told.size === done.length ? [] : [`${endpoint.id} left one twice`];
      });
      holdNone(wrong, changes.length);
    },
  },
  {
    name: 'every refusal that decided something has its event, and no other has',
    run: async (desk) => {
      const events = await eventsOf(desk);
      const refused = events.filter(({ action }) => action === 'command.refused');
      const left = tally(
        refused.map(({ actor, reason, problem }) => [actor.id, reason, problem].join(' ')),
      );
      const made = desk.caller.made.filter(
        ({ by, told }) => by !== null && told.status >= 400 && !counted.has(told.status),
      );
      const wanted = tally(
        made.map(({ by, endpoint, told }) => [by, endpoint.id, told.problem?.type].join(' ')),
      );
      const known = new Set(desk.caller.made.map(({ by }) => by));
      const all = [...new Set([...left.keys(), ...wanted.keys()])].filter((name) =>
        known.has(name.split(' ')[0] ?? ''),
      );
      const wrong = all.filter((name) => left.get(name) !== wanted.get(name));
      holdNone(
        wrong.map(
          (name) => `${name}: ${wanted.get(name) ?? 0} made, ${left.get(name) ?? 0} logged`,
        ),
        all.length,
      );
    },
  },
  {
    name: 'looking somebody up, looking at them and revealing a value are events',
    run: async (desk) => {
      const events = await eventsOf(desk);
      const acted = [lookUpCustomers, readCustomer, revealItem].filter(({ id }) =>
        desk.caller.made.some(({ endpoint, told }) => endpoint.id === id && told.status < 300),
      );
      const names: Readonly<Record<string, string>> = {
        [lookUpCustomers.id]: 'customer.looked-up',
        [readCustomer.id]: 'customer.viewed',
        [revealItem.id]: 'item.revealed',
      };
      const wrong = acted.flatMap(({ id }) =>
        events.some(({ action, actor }) => action === names[id] && actor.id === desk.agent.staff)
          ? []
          : [id],
      );
      holdNone(wrong, acted.length);
    },
  },
  {
    name: 'a reveal says for what',
    run: async (desk) => {
      const revealed = (await eventsOf(desk)).filter(({ action }) => action === 'item.revealed');
      if (revealed.length === 0) throw new Skipped('Nothing was revealed.');
      hold(
        revealed.every(({ purpose }) => purpose !== null),
        'A reveal has no purpose.',
      );
    },
  },
  {
    name: 'no event holds a clear value',
    run: async (desk) => {
      const lines = (await linesOf(desk)).slice(desk.logBefore ?? 0);
      const { values } = desk.given.customer;
      const wrong = lines.filter((line) => values.some((value) => line.includes(value)));
      holdNone(
        wrong.map((line) => `event ${(JSON.parse(line) as AuditEvent).seq}`), // a line is an event
        lines.length,
      );
    },
  },
  {
    name: 'the whole chain verifies from its first event',
    run: async (desk) => {
      const verdict = verify(await linesOf(desk), [], desk.chain);
      hold(verdict.ok, verdict.ok ? '' : `bad seq ${verdict.seq}: ${verdict.reason}`);
    },
  },
];

function tally(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
