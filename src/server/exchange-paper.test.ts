import { describe, expect, it } from 'vitest';
import { drpPaper, openDsrPaper } from '../../mocks/exchange/foreign-papers.ts';
import { readExchange } from '../contract/exchange.ts';

describe('a foreign paper', () => {
  it('is read as OpenDSR, with who it speaks of', () => {
    const subject_identities = [
      { identity_type: 'email', identity_value: 'who@caller.example', identity_format: 'raw' },
      { identity_type: 'email', identity_value: 'b1946ac9', identity_format: 'md5' },
      { identity_type: 'android_id', identity_value: 'd-7', identity_format: 'raw' },
    ];
    expect(readExchange(openDsrPaper({ subject_identities }))).toEqual({
      ok: true,
      paper: {
        dialect: 'opendsr',
        number: 'a7551968-d5d6-44b2-9831-815ac9017798',
        asks: 'access',
        kind: 'inquiry',
        stated: '2026-10-30T15:00:00Z',
        regime: 'gdpr',
        agent: null,
        validUntil: null,
        identities: [
          { name: 'email', type: 'email', value: 'who@caller.example', isClear: true },
          { name: 'email', type: 'email', value: 'b1946ac9', isClear: false },
          { name: 'other', type: 'android_id', value: 'd-7', isClear: true },
        ],
      },
    });
  });

  it('is read as Data Rights Protocol, with its agent and how long it holds', () => {
    const address = { street_address: '1-1 Minato', locality: 'Tokyo', postal_code: '100-0001' };
    expect(readExchange(drpPaper({ address }))).toMatchObject({
      ok: true,
      paper: {
        dialect: 'drp',
        number: 'agent-request-7',
        asks: 'deletion',
        agent: 'AGENT_EXAMPLE',
        validUntil: '2026-11-01T09:40:00+09:00',
        identities: [
          { name: 'name', value: 'Who Caller' },
          { name: 'email', value: 'who@caller.example' },
          { name: 'phone', value: '+819000000000' },
          { name: 'address', value: '1-1 Minato, Tokyo, 100-0001' },
        ],
      },
    });
  });

  it('without a number of its agent is known by who sent it when', () => {
    const read = readExchange(
      drpPaper({ 'agent-request-id': undefined, exercise: 'sale:opt-out' }),
    );
    expect(read).toMatchObject({
      paper: { number: 'AGENT_EXAMPLE:2026-11-01T09:30:00+09:00', asks: 'sale:opt_out' },
    });
  });

  it.each([
    ['no JSON', '{', 'exchange-not-read'],
    ['a list', '[]', 'exchange-not-read'],
    ['another paper', '{"type":"ACCESS"}', 'exchange-not-read'],
    ['a number that is none', openDsrPaper({ subject_request_id: '7' }), 'exchange-not-read'],
    ['a moment that is none', openDsrPaper({ submitted_time: 'lately' }), 'exchange-not-read'],
    ['nobody', openDsrPaper({ subject_identities: [] }), 'exchange-not-read'],
    [
      'an address as a number',
      drpPaper({ 'agent-request-id': 'a@b.example' }),
      'exchange-not-read',
    ],
    ['no agent', drpPaper({ 'agent-id': undefined }), 'exchange-not-read'],
    [
      'a right unknown here',
      openDsrPaper({ subject_request_type: 'objection' }),
      'exchange-not-mapped',
    ],
    ['opting in', drpPaper({ exercise: 'sale:opt_in' }), 'exchange-not-mapped'],
    ['a word of the other dialect', drpPaper({ exercise: 'erasure' }), 'exchange-not-mapped'],
  ])('that is %s is refused', (_, text, code) => {
    expect(readExchange(text)).toEqual({ ok: false, code });
  });
});
