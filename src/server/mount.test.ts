import { describe, expect, it } from 'vitest';
import { allEndpoints } from '../contract/all-endpoints.ts';
import { lookUpCustomers } from '../contract/look-up.ts';
import { readCustomer } from '../contract/customers.ts';
import { Problem } from '../contract/problem.ts';
import { approveProposal, closeRequest, noteRequest, readRequest } from '../contract/requests.ts';
import { openRequest } from '../contract/open-request.ts';
import { stepUp } from '../contract/session.ts';
import { askSet } from '../contract/verification.ts';
import { TinyDesk, type Sent } from '../../mocks/tiny/tiny-desk.ts';
import { inquiryBody, TinyWalk } from '../../mocks/tiny/tiny-walk.ts';

const note = { text: 'Called twice' };

/** What changed in the store and in the log while something ran. */
async function traces(desk: TinyDesk, work: () => Promise<unknown>) {
  const state = async () => JSON.stringify([await desk.store.requests(), desk.store.messages()]);
  const before = await state();
  const size = await desk.store.auditSize();
  await work();
  const events = await desk.events(size);
  return { hasChanged: (await state()) !== before, events };
}

describe('what a call must be before anybody asks who sends it', () => {
  it.each<[string, Sent, number, string]>([
    ['a body of 64 KB', { raw: JSON.stringify({ text: 'x'.repeat(65_536 - 11) }) }, 422, 'fields'],
    ['a byte more', { raw: JSON.stringify({ text: 'x'.repeat(65_536 - 10) }) }, 413, 'too-large'],
    ['a form', { type: 'application/x-www-form-urlencoded' }, 415, 'unsupported-type'],
    ['a body without a type', { type: 'text/plain' }, 415, 'unsupported-type'],
    ['JSON with a charset', { body: note, type: 'application/json; charset=utf-8' }, 200, ''],
    ['half a body', { raw: '{"text":' }, 400, 'malformed'],
    ['no body', { raw: '' }, 400, 'malformed'],
    ['bytes that are no UTF-8', { raw: new Uint8Array([0x7b, 0xff, 0x7d]) }, 400, 'malformed'],
  ])('%s: %s', async (_, sent, status, type) => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    const { events, hasChanged } = await traces(desk, async () => {
      const reply = await desk.call('ada', noteRequest, await walk.sent(note, sent));
      expect(reply.status).toBe(status);
      if (type !== '') expect(Problem.parse(reply.body).type).toBe(type);
    });
    expect(hasChanged).toBe(status === 200);
    expect(events).toHaveLength(status === 200 || status === 422 ? 1 : 0);
  });

  it('says 413 and 415 to whoever is signed out, too', async () => {
    const desk = new TinyDesk();
    const big = await desk.call(null, noteRequest, { raw: 'x'.repeat(70_000) });
    const typed = await desk.call(null, noteRequest, { type: 'text/html' });
    expect([big.status, typed.status]).toEqual([413, 415]);
  });
});

describe('the order of checks', () => {
  const wrongBody = { wrong: true };
  it('each comes before the next', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    const id = { request: walk.id };
    const usedKey = desk.newKey();
    await walk.do(noteRequest, note, 'ada', { key: usedKey });
    const stale = 1;
    const cases: [string, string | null, Sent, string][] = [
      ['type before session', null, { type: 'text/plain', raw: '{' }, 'unsupported-type'],
      ['session before role', null, { raw: '{' }, 'signed-out'],
      [
        'role before the object',
        'aud',
        { params: { request: 'R-0' }, raw: '{' },
        'role-lacks-right',
      ],
      ['the object before the body', 'ada', { params: { request: 'R-0' }, raw: '{' }, 'not-found'],
      ['the desk before the body', 'bea', { params: id, raw: '{' }, 'not-found'],
      ['the body before its schema', 'ada', { params: id, raw: '{' }, 'malformed'],
      ['the schema before the key', 'ada', { params: id, body: wrongBody, key: null }, 'fields'],
      [
        'the key before If-Match',
        'ada',
        { params: id, body: note, key: null, version: null },
        'key-missing',
      ],
      [
        'a key of another content before If-Match',
        'ada',
        { params: id, body: note, key: usedKey, version: null },
        'key-reused',
      ],
      [
        'If-Match before the rules',
        'ada',
        { params: id, body: note, version: null },
        'version-missing',
      ],
      [
        'its version before the rules',
        'ada',
        { params: id, body: note, version: stale },
        'version-moved',
      ],
    ];
    for (const [name, staff, sent, type] of cases) {
      const refused = await desk.refused(staff, noteRequest, sent);
      expect([name, refused.type]).toEqual([name, type]);
    }
    const rules = await desk.refused('ada', closeRequest, await walk.sent());
    expect(rules.type).toBe('unanswered');
  });
});

describe('a refusal', () => {
  it.each<[string, (walk: TinyWalk) => Promise<Problem>, number, string]>([
    ['of the role', (walk) => walk.refused(noteRequest, note, 'aud'), 403, 'role-lacks-right'],
    [
      'of what is not yours to know',
      (walk) => walk.refused(noteRequest, note, 'bea'),
      404,
      'not-found',
    ],
    ['of a field', (walk) => walk.refused(noteRequest, { text: '' }), 422, 'fields'],
    ['of a rule', (walk) => walk.refused(closeRequest), 409, 'unanswered'],
    [
      'of an old version',
      async (walk) =>
        walk.desk.refused('ada', noteRequest, { ...(await walk.sent(note)), version: 99 }),
      412,
      'version-moved',
    ],
    [
      'of a missing version',
      async (walk) =>
        walk.desk.refused('ada', noteRequest, { ...(await walk.sent(note)), version: null }),
      428,
      'version-missing',
    ],
    [
      'of a read',
      (walk) => walk.desk.refused('bea', readRequest, { params: { request: walk.id } }),
      404,
      'not-found',
    ],
  ])('%s changes nothing and leaves exactly one event', async (_, run, status, type) => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    for (const staff of ['ada', 'aud', 'bea']) await desk.tokenOf(staff);
    const { events, hasChanged } = await traces(desk, async () => {
      const problem = await run(walk);
      expect(problem).toMatchObject({ status, type });
    });
    expect(hasChanged).toBe(false);
    expect(events).toMatchObject([
      { action: 'command.refused', outcome: 'refused', problem: type },
    ]);
  });

  it.each<[string, (walk: TinyWalk) => Promise<Problem>, number]>([
    [
      'signed out',
      (walk) => walk.desk.refused(null, noteRequest, { params: { request: walk.id } }),
      401,
    ],
    [
      'a token that nobody has',
      (walk) => walk.desk.refused(null, noteRequest, { token: 'x'.repeat(40) }),
      401,
    ],
    [
      'a key missing',
      async (walk) =>
        walk.desk.refused('ada', noteRequest, { ...(await walk.sent(note)), key: null }),
      400,
    ],
  ])('%s: counted, no event', async (_, run, status) => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    const { events, hasChanged } = await traces(desk, async () => {
      expect((await run(walk)).status).toBe(status);
    });
    expect([hasChanged, events.length]).toEqual([false, 0]);
  });

  it('is the same for an unknown id and for a forbidden one, but for the call', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    for (const endpoint of [readRequest, noteRequest, askSet]) {
      const unknown = await desk.call('bea', endpoint, {
        params: { request: 'R-999' },
        body: note,
        version: 1,
      });
      const forbidden = await desk.call('bea', endpoint, {
        params: { request: walk.id },
        body: note,
        version: 1,
      });
      const { instance: one, ...first } = Problem.parse(unknown.body);
      const { instance: two, ...second } = Problem.parse(forbidden.body);
      expect(first).toEqual(second);
      expect(one).not.toBe(two);
      expect([...unknown.headers.keys()]).toEqual([...forbidden.headers.keys()]);
      const told = (await desk.events()).slice(-2).map(({ object }) => object);
      expect(told).toEqual([
        { type: 'request', id: 'unknown', version: null },
        { type: 'request', id: 'unknown', version: null },
      ]);
    }
    const nobody = await desk.call('nan', readCustomer, { params: { customer: 'c-999' } });
    const theirs = await desk.call('nan', readCustomer, { params: { customer: 'c-full' } });
    expect({ ...Problem.parse(nobody.body), instance: '' }).toEqual({
      ...Problem.parse(theirs.body),
      instance: '',
    });
    const last = (await desk.events()).slice(-2);
    expect(last[0]?.object).toEqual(last[1]?.object);
    expect(last.map(({ subject }) => subject)).toEqual([null, null]);
  });

  it('is a problem as RFC 9457 has it, and holds no input', async () => {
    const desk = new TinyDesk();
    const reply = await desk.call('ada', openRequest, {
      body: inquiryBody({ surplus: 'Quillfeather', channel: 'Thistlewood' }),
    });
    expect(reply.headers.get('Content-Type')).toBe('application/problem+json');
    expect(reply.headers.get('Cache-Control')).toBe('no-store');
    const { instance, errors, ...rest } = Problem.parse(reply.body);
    expect(rest).toEqual({ type: 'fields', title: 'fields', status: 422 });
    expect(instance).toMatch(/^call-\w{16}$/);
    expect(errors).toContainEqual({ pointer: '/', code: 'unknown-field' });
    expect(errors).toContainEqual({ pointer: '/channel', code: 'not-in-list' });
    expect(reply.text).not.toMatch(/Quillfeather|Thistlewood|surplus/);
  });
});

describe('strict schemas', () => {
  it.each<[string, object, { pointer: string; code: string }]>([
    ['an unknown field', inquiryBody({ extra: 1 }), { pointer: '/', code: 'unknown-field' }],
    [
      'an unknown field inside',
      inquiryBody({ contactGiven: { kind: 'email', value: 'a@b.example', x: 1 } }),
      { pointer: '/contactGiven', code: 'unknown-field' },
    ],
    [
      'a missing field',
      { ...inquiryBody(), desk: undefined },
      { pointer: '/desk', code: 'required' },
    ],
    ['a wrong type', inquiryBody({ urgent: 'yes' }), { pointer: '/urgent', code: 'wrong-type' }],
    [
      'an inquiry without a scope',
      inquiryBody({ scope: null }),
      { pointer: '/scope', code: 'required' },
    ],
    [
      'nobody, and nowhere to answer',
      inquiryBody({ customer: null }),
      { pointer: '/contactGiven', code: 'required' },
    ],
    [
      'a control character',
      inquiryBody({ words: 'a\u0007b' }),
      { pointer: '/words', code: 'control-characters' },
    ],
    [
      'a lone surrogate',
      inquiryBody({ words: 'a\ud800' }),
      { pointer: '/words', code: 'control-characters' },
    ],
    [
      'invisible characters only',
      inquiryBody({ reference: '\u200b\u200b' }),
      { pointer: '/reference', code: 'invisible-only' },
    ],
    [
      'too long, in code points',
      inquiryBody({ words: '😀'.repeat(2001) }),
      { pointer: '/words', code: 'too-long' },
    ],
  ])('%s', async (_, body, error) => {
    const desk = new TinyDesk();
    const problem = await desk.refused('ada', openRequest, { body });
    expect(problem).toMatchObject({ type: 'fields', status: 422 });
    expect(problem.errors).toContainEqual(error);
  });

  it('half a character where a code or a digest stands is malformed, not our fault', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    const digest = await walk.sent({ digest: '\ud800' });
    const problem = await desk.refused('sue', approveProposal, digest);
    expect(problem).toMatchObject({ type: 'malformed', status: 400 });
    expect(await desk.refused('sue', stepUp, { body: { pin: '\udc00' } })).toMatchObject({
      type: 'malformed',
    });
  });

  it('every change refuses a field that it does not know', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    const changes = allEndpoints.filter(
      (one) => one.body !== null && one.command !== null && one.path.includes(':request'),
    );
    expect(changes.length).toBeGreaterThan(15);
    for (const endpoint of changes) {
      const params = { request: walk.id, letter: 'acknowledgement' };
      const sent = await walk.sent({ surplus: true }, { params });
      const problem = await desk.refused('pia', endpoint, sent);
      const unknown = problem.errors?.filter(({ code }) => code === 'unknown-field');
      expect([endpoint.id, unknown]).toEqual([
        endpoint.id,
        [{ pointer: '/', code: 'unknown-field' }],
      ]);
    }
  });
});

describe('addresses', () => {
  it('says which methods an address knows', async () => {
    const desk = new TinyDesk();
    const response = await desk.fetch(
      new Request('http://desk.example/api/requests', { method: 'DELETE' }),
    );
    expect(response.status).toBe(405);
    expect(response.headers.get('Allow')?.split(', ').sort()).toEqual(['GET', 'POST']);
    expect(Problem.parse(await response.json())).toMatchObject({ type: 'method-not-allowed' });
  });

  it('answers an unknown address with a problem, never a page', async () => {
    const desk = new TinyDesk();
    const response = await desk.fetch(new Request('http://desk.example/api/nothing'));
    expect([response.status, response.headers.get('Content-Type')]).toEqual([
      404,
      'application/problem+json',
    ]);
  });

  it('serves its own description', async () => {
    const desk = new TinyDesk();
    const response = await desk.fetch(new Request('http://desk.example/api/openapi.json'));
    const document = JSON.parse(await response.text()) as { openapi: string };
    expect(document.openapi).toMatch(/^3\.1/);
  });

  it('takes a name of every object for no id', async () => {
    const desk = new TinyDesk();
    for (const request of ['__proto__', 'constructor', '..', '%00', ' ']) {
      expect((await desk.refused('ada', readRequest, { params: { request } })).type).toBe(
        'not-found',
      );
    }
  });
});

it('a look-up takes no key and leaves nothing but its event', async () => {
  const desk = new TinyDesk();
  await desk.tokenOf('ada');
  const body = { company: 'hkt', purpose: 'customer-contact', details: ['Moriyama Nr7'] };
  const { events, hasChanged } = await traces(desk, async () =>
    desk.done('ada', lookUpCustomers, { body }),
  );
  expect(hasChanged).toBe(false);
  expect(events.map(({ action }) => action)).toEqual(['customer.looked-up']);
});
