import { describe, expect, it } from 'vitest';
import type { AuditEvent } from './audit.ts';
import { lookOf } from './look.ts';

const event: AuditEvent = {
  v: 1,
  log: 'rightsdesk',
  seq: 2,
  id: '01890000-0000-7000-8000-000000000000',
  at: '2026-11-20T01:00:00.000Z',
  actor: { id: 'ada', role: 'agent', desk: 'd-events', session: 's-1' },
  action: 'item.revealed',
  object: { type: 'customer', id: 'c-1', version: 1 },
  subject: 'p-1',
  outcome: 'done',
  purpose: 'answer-customer',
  fields: ['email'],
  call: 'call-1',
  prev: '',
  hash: '',
};

describe('who looked at a customer (N6)', () => {
  it('is told by desk, role, purpose and time, and never by name', () => {
    const look = lookOf(event);
    expect(look).toEqual({
      at: event.at,
      desk: 'd-events',
      role: 'agent',
      what: 'value',
      purpose: 'answer-customer',
      fields: ['email'],
      refused: null,
    });
    expect(JSON.stringify(look)).not.toContain('ada');
  });

  it.each([
    ['an opened record', { action: 'customer.viewed' }, 'record', null],
    ['a preview', { action: 'disclosure.previewed' }, 'preview', null],
    [
      'a refused reveal',
      {
        action: 'command.refused',
        reason: 'revealItem',
        outcome: 'refused',
        problem: 'own-record',
      },
      'value',
      'own-record',
    ],
    [
      'a refused view',
      {
        action: 'command.refused',
        reason: 'readCustomer',
        outcome: 'refused',
        problem: 'own-record',
      },
      'record',
      'own-record',
    ],
    [
      'a refused preview',
      { action: 'command.refused', reason: 'previewDisclosure', outcome: 'failed' },
      'preview',
      'failed',
    ],
  ] as const)('counts %s', (_, change, what, refused) => {
    expect(lookOf({ ...event, ...change })).toMatchObject({ what, refused });
  });

  it.each([
    ['other work', { action: 'request.opened' }],
    ['another refusal', { action: 'command.refused', reason: 'openRequest', outcome: 'refused' }],
    ['what the system did', { actor: { ...event.actor, role: 'system' } }],
    ['what the customer did', { actor: { ...event.actor, role: 'customer' } }],
  ] as const)('does not count %s', (_, change) => {
    expect(lookOf({ ...event, ...change })).toBeNull();
  });
});
