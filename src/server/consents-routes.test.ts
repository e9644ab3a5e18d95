import { describe, expect, it } from 'vitest';
import { TinyDesk } from '../../mocks/tiny/tiny-desk.ts';
import { inquiryBody, optOutBody, TinyWalk } from '../../mocks/tiny/tiny-walk.ts';
import { readConsents, recordConsent, takeBackConsent } from '../contract/consents.ts';
import { readMailing } from '../contract/mailings.ts';
import { DAY } from '../domain/instant.ts';

const two = { params: { customer: 'c-two' } };
const say = (given: boolean, version = 1) => ({
  ...two,
  version,
  body: { item: 'c-two-email', given, channel: 'phone', on: '2026-11-02' },
});
const back = (version: number) => ({ ...two, version, body: { item: 'c-two-email' } });

async function opened(): Promise<TinyDesk> {
  const desk = new TinyDesk();
  await TinyWalk.open(desk, inquiryBody({ customer: 'c-two' }));
  return desk;
}

async function ready(desk: TinyDesk): Promise<number> {
  return (await desk.done('ada', readMailing, { params: { mailing: 'ml-a' } })).ready;
}

describe('a consent to direct mail: who may not', () => {
  it.each([
    ['signed out', null, 'signed-out'],
    ['an auditor', 'aud', 'role-lacks-right'],
    ['of another company', 'nan', 'not-found'],
    ['of another desk', 'bea', 'no-open-request'],
  ] as const)('%s', async (_, by, type) => {
    expect((await (await opened()).refused(by, recordConsent, say(true))).type).toBe(type);
  });

  it('record what is no contact point of the customer', async () => {
    const desk = await opened();
    for (const item of ['c-two-name', 'c-full-email', 'none']) {
      const sent = { ...say(true), body: { ...say(true).body, item } };
      expect((await desk.refused('ada', recordConsent, sent)).errors).toEqual([
        { pointer: '/item', code: 'not-in-list' },
      ]);
    }
  });
});

describe('a consent to direct mail (H6, N3b)', () => {
  it('brings onto a list, is withdrawn and taken back, and the log tells each with its channel', async () => {
    const desk = await opened();
    const before = await ready(desk);
    const given = await desk.done('ada', recordConsent, say(true));
    expect(given.contacts.find(({ item }) => item === 'c-two-email')).toMatchObject({
      consent: {
        given: true,
        on: '2026-11-02',
        channel: 'phone',
        desk: 'desk-a',
        policyVersion: '1',
      },
      before: [],
      can: { give: { code: 'nothing-changed' }, withdraw: true, 'take-back': true },
    });
    expect(await ready(desk)).toBe(before + 1);
    const withdrawn = await desk.done('ada', recordConsent, say(false, 2));
    expect(withdrawn.contacts.find(({ item }) => item === 'c-two-email')).toMatchObject({
      consent: { given: false },
      before: [{ given: true }],
    });
    expect(await ready(desk)).toBe(before);
    await desk.done('ada', takeBackConsent, back(3));
    expect(await ready(desk)).toBe(before + 1);
    const told = (await desk.events()).filter(({ action }) => action.startsWith('consent.'));
    expect(told.map(({ action, reason, fields }) => [action, reason, fields])).toEqual([
      ['consent.given', 'phone', ['email']],
      ['consent.withdrawn', 'phone', ['email']],
      ['consent.taken-back', 'phone', ['email']],
    ]);
    expect(await desk.chain()).toMatchObject({ ok: true });
  });

  it('is withdrawn without any request, at every desk of the company', async () => {
    const desk = new TinyDesk();
    expect((await desk.refused('ada', recordConsent, say(true))).type).toBe('no-open-request');
    await desk.done('bea', recordConsent, say(false));
    const told = (await desk.events()).at(-1);
    expect(told).toMatchObject({ action: 'consent.withdrawn', actor: { id: 'bea' } });
  });

  it('does not go over an opt-out', async () => {
    const desk = await opened();
    await TinyWalk.open(desk, optOutBody({ customer: 'c-two' }));
    const { version, contacts } = await desk.done('ada', readConsents, two);
    expect(contacts[0]?.can.give).toMatchObject({ code: 'opt-out-stands' });
    expect((await desk.refused('ada', recordConsent, say(true, version))).type).toBe(
      'opt-out-stands',
    );
  });

  it('is taken back on its own day only', async () => {
    const desk = await opened();
    await desk.done('ada', recordConsent, say(true));
    desk.clock.advance(DAY);
    await desk.signIn('ada');
    expect((await desk.refused('ada', takeBackConsent, back(2))).type).toBe('recorded-earlier');
  });
});
