import { describe, expect, it } from 'vitest';
import { asksHistory, deciderOf, officersAlone, ownHistory } from './own-history.ts';
import type { RequestRecord } from './request.ts';
import type { InquiryScope, ProposalKind, Role } from './vocabulary.ts';

const asked = (scope: InquiryScope | null, kind: RequestRecord['kind'] = 'inquiry') => ({
  kind,
  scope,
  company: 'hkt' as const,
});

describe('the customer’s own access history (H11)', () => {
  it.each([
    ['access-history', 'inquiry', true],
    ['data', 'inquiry', false],
    ['categories', 'inquiry', false],
    [null, 'deletion', false],
    // Another kind has no scope; one that came along would make it no inquiry.
    ['access-history', 'correction', false],
  ] as const)('%s of a %s: %s', (scope, kind, is) => {
    expect(asksHistory(asked(scope, kind))).toBe(is);
    expect(deciderOf(asked(scope, kind))).toBe(is ? 'privacy-officer' : 'supervisor');
  });

  it('is of the person’s records alone, up to the moment of the request, oldest first', () => {
    const row = (id: string, customer: string, at: number) => ({ id, customer, at });
    const rows = [
      row('late', 'c-1', 101),
      row('last', 'c-1', 100),
      row('b', 'c-2', 50),
      row('a', 'c-1', 50),
      row('first', 'c-2', 7),
      row('foreign', 'c-3', 50),
    ];
    const own = ownHistory(rows, ['c-1', 'c-2'], { receivedAt: 100 });
    expect(own.map(({ id }) => id)).toEqual(['first', 'a', 'b', 'last']);
    expect(ownHistory(rows, [], { receivedAt: 100 })).toEqual([]);
  });
});

describe('who decides about it (H11)', () => {
  const proposal = (kind: ProposalKind): RequestRecord['proposal'] => ({
    kind,
    digest: 'd',
    by: 'a-1',
    at: 0,
    detail: { kind: 'unlock' },
  });
  const verdict = (role: Role, scope: InquiryScope, kind: ProposalKind | null) =>
    officersAlone({
      actor: { role },
      request: { ...asked(scope), proposal: kind === null ? null : proposal(kind) },
    });

  it.each([
    ['supervisor', 'access-history', 'access-history', 'officer-decides'],
    ['supervisor', 'access-history', 'refusal', 'officer-decides'],
    ['privacy-officer', 'access-history', 'access-history', null],
    ['privacy-officer', 'access-history', 'refusal', null],
    // How somebody proves who they are is the desk's, whatever they ask for.
    ['supervisor', 'access-history', 'unlock', null],
    ['supervisor', 'access-history', 'paper', null],
    ['supervisor', 'access-history', 'lapse', null],
    ['supervisor', 'data', 'refusal', null],
    ['supervisor', 'access-history', null, null],
  ] as const)('%s on %s, proposed %s: %s', (role, scope, kind, wanted) => {
    const refusal = verdict(role, scope, kind);
    expect(refusal?.code ?? null).toBe(wanted);
    if (refusal !== null) expect(refusal.citation).toBe('HKT policy §11');
  });
});
