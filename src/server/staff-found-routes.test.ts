import { describe, expect, it } from 'vitest';
import { decideCorrection, tellRecipients } from '../contract/corrections.ts';
import { openRequest } from '../contract/open-request.ts';
import { confirmReference } from '../contract/verification.ts';
import { TinyDesk } from '../../mocks/tiny/tiny-desk.ts';
import { tinyValues } from '../../mocks/tiny/tiny-people.ts';
import { correctionBody, inquiryBody, TinyWalk } from '../../mocks/tiny/tiny-walk.ts';

const found = correctionBody({ caller: 'staff' });

const held = async (desk: TinyDesk) =>
  (await desk.store.get('customer', 'c-shared'))?.items.find(({ field }) => field === 'birth-date')
    ?.value;

describe('an error that the desk itself has found (N5)', () => {
  it.each([
    ['with another right', inquiryBody({ caller: 'staff' })],
    [
      'of somebody who was not found',
      correctionBody({
        caller: 'staff',
        customer: null,
        correction: null,
        contactGiven: { kind: 'email', value: 'who@caller.example' },
      }),
    ],
  ])('is not raised %s', async (_, body) => {
    expect(await new TinyDesk().refused('ada', openRequest, { body })).toMatchObject({
      type: 'fields',
      errors: [{ pointer: '/caller', code: 'not-in-list' }],
    });
  });

  it.each([
    ['what the customer declined to give (H3)', 'c-full', 'c-full-interest'],
    ['what was never held', 'c-shared', 'add:name-reading'],
  ])('is not raised of %s', async (_, customer, item) => {
    const body = correctionBody({ caller: 'staff', customer, correction: { item, asked: 'Tea' } });
    expect(await new TinyDesk().refused('ada', openRequest, { body })).toMatchObject({
      errors: [{ pointer: '/correction/item', code: 'not-in-list' }],
    });
  });

  it('is told on a channel of record without its value, and changes nothing', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk, found);
    const [told, ...more] = desk.outbox(walk.id, 'error-found');
    expect(more).toEqual([]);
    expect(told).toMatchObject({ item: 'c-shared-email', contact: 'email' });
    expect(told?.payload?.body).toContain('Birth date');
    expect(told?.payload?.body).not.toMatch(/1971|1984/);
    expect(await held(desk)).toBe(tinyValues.birthDate);
    const { correction } = await walk.record();
    expect(correction?.evidence).toMatchObject([{ kind: 'own-record', by: 'ada' }]);
    const decision = { sourceOfTruth: correction?.evidence[0]?.id };
    expect((await walk.refused(decideCorrection, decision)).type).toBe('verification-needed');
    const [opened] = (await desk.events()).filter(({ action }) => action === 'request.opened');
    expect(opened?.fields).toEqual(['correction', 'staff']);
  });

  it('is put right once the customer has proved who they are, and all who got it are told', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk, found);
    const reference = desk.outbox(walk.id, 'error-found')[0]?.payload?.reference;
    await walk.do(confirmReference, { reference });
    // That it came from them alone does not say who they are.
    expect((await walk.view()).verification.missing).toMatchObject({
      points: 2,
      authenticity: false,
    });
    await walk.answer();
    await walk.correct();
    expect(await held(desk)).toBe('1984-03-12');
    const { correction } = await walk.view();
    expect(correction?.propagation.length).toBeGreaterThan(0);
    await walk.do(tellRecipients, { step: 'send', recipient: null });
    expect(desk.outbox(walk.id, 'recipient-correction').length).toBe(
      correction?.propagation.length,
    );
  });

  it('is proved like any other, whoever had an inquiry answered before (PDPO s.24(2))', async () => {
    const walk = await TinyWalk.open(new TinyDesk(), found);
    expect((await walk.record()).correction?.answeredInquiry).toBeNull();
    expect((await walk.view()).verification.needed).toMatchObject({
      points: 2,
      authenticity: true,
    });
  });
});
