import { describe, expect, it } from 'vitest';
import { drpPaper, openDsrPaper } from '../../mocks/exchange/foreign-papers.ts';
import { TinyDesk } from '../../mocks/tiny/tiny-desk.ts';
import { inquiryBody, optOutBody, TinyWalk } from '../../mocks/tiny/tiny-walk.ts';
import { exportExchangeStatus } from '../contract/exchange.ts';
import { closeRequest, proposeRefusal, approveProposal } from '../contract/requests.ts';
import { openRequest } from '../contract/open-request.ts';
import { chainTools } from './chain-tools.ts';

const exchange = { document: openDsrPaper() };
const body = inquiryBody({ exchange });

/** A desk with one inquiry that came in as a foreign paper. */
async function received(): Promise<{ desk: TinyDesk; walk: TinyWalk }> {
  const desk = new TinyDesk();
  const { id } = await desk.done('ada', openRequest, { body });
  return { desk, walk: new TinyWalk(desk, id, 'ada') };
}

describe('a request that came in as a foreign paper', () => {
  it('keeps what the paper is known by, counts from here, and has proved nothing', async () => {
    const { desk, walk } = await received();
    const view = await walk.view();
    expect(view.exchange).toEqual({
      dialect: 'opendsr',
      number: 'a7551968-d5d6-44b2-9831-815ac9017798',
      asks: 'access',
      stated: '2026-10-30T15:00:00Z',
    });
    expect(view.receivedAt).toBe(desk.clock.now());
    expect(view.verification.reachedAt).toBe(null);
    const [opened] = (await desk.events()).filter(({ action }) => action === 'request.opened');
    expect(opened?.fields).toContain('opendsr');
  });

  it('stands in no log and in no record as it was written', async () => {
    const { desk } = await received();
    const lines = (await desk.store.auditLines(0, 1000)).join('\n');
    expect(lines).not.toContain('who@caller.example');
    expect(lines).not.toContain('a7551968');
    expect(JSON.stringify(await desk.store.requests())).not.toContain('who@caller.example');
  });

  it.each([
    ['is no paper', inquiryBody({ exchange: { document: '{}' } }), 'exchange-not-read'],
    [
      'asks for what the desk does not do',
      inquiryBody({ exchange: { document: drpPaper({ exercise: 'sale:opt_in' }) } }),
      'exchange-not-mapped',
    ],
    ['asks for something else', optOutBody({ exchange }), 'exchange-kind-differs'],
    ['came in before', body, 'exchange-received'],
  ])('that %s is refused, with one event and nothing changed', async (_, sent, code) => {
    const { desk } = await received();
    const [before, size] = [await desk.store.requests(), await desk.store.auditSize()];
    expect((await desk.refused('ada', openRequest, { body: sent })).type).toBe(code);
    expect(await desk.store.requests()).toEqual(before);
    expect((await desk.events(size)).map(({ action }) => action)).toEqual(['command.refused']);
  });

  it('is opened once, however often the same press is sent', async () => {
    const desk = new TinyDesk();
    const key = desk.newKey();
    const first = await desk.done('ada', openRequest, { body, key });
    const again = await desk.done('ada', openRequest, { body, key });
    expect(again.id).toBe(first.id);
  });
});

describe('how it stands, for its sender', () => {
  it('is for those who are signed in and may see the request', async () => {
    const { desk, walk } = await received();
    const params = { request: walk.id, dialect: 'drp' };
    expect((await desk.refused(null, exportExchangeStatus, { params })).type).toBe('signed-out');
    expect((await desk.refused('aud', exportExchangeStatus, { params })).type).toBe(
      'role-lacks-right',
    );
    expect((await desk.refused('bob', exportExchangeStatus, { params })).type).toBe('not-found');
  });

  it.each([
    [
      'opendsr',
      { subject_request_id: 'a7551968-d5d6-44b2-9831-815ac9017798', request_status: 'pending' },
    ],
    ['drp', { status: 'in_progress', expected_by: '2026-11-16T14:59:00.000Z' }],
  ] as const)('leaves in %s, bound to its event, without anybody’s data', async (dialect, said) => {
    const { desk, walk } = await received();
    const size = await desk.store.auditSize();
    const params = { request: walk.id, dialect };
    const { name, text, sha256 } = await desk.done('ada', exportExchangeStatus, { params });
    expect(name).toBe(`${walk.id}-${dialect}.json`);
    expect(JSON.parse(text)).toMatchObject(said);
    expect(sha256).toBe(chainTools.hash(text));
    expect(text).not.toContain('@');
    expect(await desk.events(size)).toMatchObject([
      { action: 'exchange.exported', object: { id: walk.id }, reason: dialect, fields: [sha256] },
    ]);
  });

  it('says that a refused one was not carried out', async () => {
    const { desk, walk } = await received();
    await walk.do(proposeRefusal, { ground: 'jp-ground-business-impediment' });
    const { proposed } = await walk.view();
    await walk.do(approveProposal, { digest: proposed?.digest }, 'sue');
    await walk.do(closeRequest);
    const told = async (dialect: string): Promise<unknown> => {
      const params = { request: walk.id, dialect };
      const { text } = await desk.done('ada', exportExchangeStatus, { params });
      const body: unknown = JSON.parse(text);
      return body;
    };
    expect(await told('opendsr')).toMatchObject({ request_status: 'cancelled' });
    expect(await told('drp')).toMatchObject({ status: 'denied', reason: 'claim_not_covered' });
  });

  it.each([
    ['numbered by its agent', {}, 'agent-request-7'],
    ['that its agent did not number', { 'agent-request-id': undefined }, undefined],
  ])('names a paper %s as its sender knows it, and no other', async (_, given, number) => {
    const desk = new TinyDesk();
    const document = drpPaper({ exercise: 'access', ...given });
    const { id } = await desk.done('ada', openRequest, {
      body: inquiryBody({ exchange: { document } }),
    });
    const told = async (dialect: string): Promise<Record<string, unknown>> => {
      const { text } = await desk.done('ada', exportExchangeStatus, {
        params: { request: id, dialect },
      });
      return JSON.parse(text) as Record<string, unknown>; // an object, by the views that it was made from
    };
    expect((await told('drp'))['agent_request_id']).toBe(number);
    const { subject_request_id: uuid } = await told('opendsr');
    expect(uuid).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect((await told('opendsr'))['subject_request_id']).toBe(uuid);
  });

  it('names no day in the Data Rights Protocol once it is over, and the day of its end in OpenDSR', async () => {
    const { desk, walk } = await received();
    await (await walk.prepare()).handOver();
    const told = async (dialect: string): Promise<Record<string, unknown>> => {
      const params = { request: walk.id, dialect };
      const { text } = await desk.done('ada', exportExchangeStatus, { params });
      return JSON.parse(text) as Record<string, unknown>; // as above
    };
    expect((await told('drp'))['expected_by']).toBe('2026-11-02T14:59:00.000Z');
    await walk.do(closeRequest);
    expect(await told('drp')).not.toHaveProperty('expected_by');
    expect((await told('opendsr'))['expected_completion_time']).toBe(
      new Date(desk.clock.now()).toISOString(),
    );
  });

  it('is not there for a request that came in otherwise', async () => {
    const desk = new TinyDesk();
    const { id } = await TinyWalk.open(desk);
    const params = { request: id, dialect: 'drp' };
    expect((await desk.refused('ada', exportExchangeStatus, { params })).type).toBe('not-found');
  });
});
