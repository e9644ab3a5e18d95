import { describe, expect, it } from 'vitest';
import type { AuditEvent, EventDraft } from '../../src/domain/audit.ts';
import { chainTools } from '../../src/server/chain-tools.ts';
import type { AuditQuery } from '../../src/server/ports.ts';
import { AuditTrail } from './audit-trail.ts';
import { uuidV7 } from './uuid-v7.ts';

const START = Date.UTC(2026, 10, 1);
const people = ['agent-1', 'agent-2', 'agent-3'];
const actions = ['request.noted', 'customer.viewed'] as const;

/** Events of three people, of two kinds, about five requests; two at each moment. */
function draftAt(number: number): EventDraft {
  return {
    actor: {
      id: people[number % 3] ?? '',
      role: 'agent',
      desk: `desk-${number % 2}`,
      session: null,
    },
    action: actions[number % 4 === 0 ? 1 : 0],
    object: { type: 'request', id: `R-${number % 5}`, version: 1 },
    subject: number % 7 === 0 ? null : `s-${number % 7}`,
    outcome: number % 11 === 0 ? 'refused' : 'done',
    purpose: null,
    call: 'call-1',
  };
}

function filled(count: number): { trail: AuditTrail; events: readonly AuditEvent[] } {
  const trail = new AuditTrail(chainTools);
  const events: AuditEvent[] = [];
  for (let number = 0; number < count; number += 1) {
    const at = START + Math.floor(number / 2) * 1000;
    const linked = trail.next(draftAt(number), uuidV7(at, new Uint8Array(10).fill(number)), at);
    trail.add(linked);
    events.push(linked.event);
  }
  return { trail, events };
}

const moment = (second: number): string => new Date(START + second * 1000).toISOString();

const queries: readonly Partial<AuditQuery>[] = [
  {},
  { actor: 'agent-2' },
  { actor: 'nobody' },
  { action: 'customer.viewed' },
  { action: 'customer.viewed', actor: 'agent-1' },
  { actor: 'agent-1', before: 31 },
  { outcome: 'refused' },
  { object: { type: 'request', id: 'R-3' } },
  { object: { type: 'request', id: 'R-3' }, subject: 's-4', action: 'request.noted' },
  { subject: 's-2', actor: 'agent-3' },
  { desks: ['desk-1'], action: 'request.noted' },
  { fromAt: moment(10) },
  { toAt: moment(10) },
  { fromAt: moment(10), toAt: moment(20), actor: 'agent-3' },
  { fromAt: moment(10), toAt: moment(10) },
  { fromAt: moment(9000) },
  { toAt: moment(-1) },
  { fromAt: moment(5), before: 40, limit: 3 },
];

describe('a page of the log', () => {
  const { trail, events } = filled(90);
  it.each(queries.map((query) => [JSON.stringify(query), query] as const))(
    'holds what going through every event finds: %s',
    (_name, query) => {
      const { object, subject, actor, action, outcome, fromAt, toAt } = query;
      const { desks = null, before = Infinity, limit = 1000 } = query;
      const wanted = events
        .toReversed()
        .filter(
          (event) =>
            (object === undefined || event.object.id === object.id) &&
            (subject === undefined || event.subject === subject) &&
            (actor === undefined || event.actor.id === actor) &&
            (action === undefined || event.action === action) &&
            (outcome === undefined || event.outcome === outcome) &&
            (desks === null || desks.includes(event.actor.desk ?? '')) &&
            (fromAt === undefined || event.at >= fromAt) &&
            (toAt === undefined || event.at < toAt) &&
            event.seq < before,
        );
      const found = trail.page({ ...query, desks, limit });
      expect(found).toEqual(wanted.slice(0, limit));
    },
  );
});
