import { describe, expect, it } from 'vitest';
import { handOver, previewDisclosure } from '../contract/disclosures.ts';
import { acknowledgeRequest, editLetter, readLetter } from '../contract/letters.ts';
import {
  approveProposal,
  closeRequest,
  proposeRefusal,
  readRequestTrail,
  relinkRequest,
} from '../contract/requests.ts';
import { openRequest } from '../contract/open-request.ts';
import { askSet, recordCallBack, seePaper } from '../contract/verification.ts';
import { AdjustableClock } from '../../mocks/clock.ts';
import { seededChance } from '../../mocks/chance.ts';
import { MemoryStore } from '../../mocks/store/memory-store.ts';
import { tinyTools } from '../../mocks/store/tiny-store.ts';
import { TINY_NOW, TinyDesk, tinySeedOf } from '../../mocks/tiny/tiny-desk.ts';
import { tinyCustomers, tinyValues } from '../../mocks/tiny/tiny-people.ts';
import { inquiryBody, TinyWalk } from '../../mocks/tiny/tiny-walk.ts';
import { loadFolding } from './fold.ts';

const address = '3-1 Kasumigaseki, Chiyoda-ku';
const lawyer = {
  caller: 'representative',
  representation: { title: 'agent', name: 'Lex Cowley', harm: false },
  contactGiven: { kind: 'post', value: address },
} as const;
const father = { ...lawyer, representation: { ...lawyer.representation, title: 'parent' } };

const mandate = {
  paper: 'identity-card',
  reason: 'acts-for-another',
  addressMatches: false,
  authority: { paper: 'signed-mandate', covers: ['inquiry'], receives: false, harm: false },
} as const;
const register = { ...mandate, authority: { ...mandate.authority, paper: 'family-register' } };
const withHarm = { ...register, authority: { ...register.authority, harm: true } };

/** A desk whose fullest customer is sixteen. */
function deskOfMinors(birthDate = '2010-05-01'): TinyDesk {
  const customers = tinyCustomers.map((customer) => ({
    ...customer,
    items: customer.items.map((item) =>
      item.field === 'birth-date' ? { ...item, value: birthDate } : item,
    ),
  }));
  const clock = new AdjustableClock({ kind: 'frozen', at: TINY_NOW });
  const chance = seededChance(5, 'minors');
  const loadFold = async () => (await loadFolding()).keysOf;
  const store = new MemoryStore(tinySeedOf(customers), tinyTools({ clock, chance, loadFold }));
  return new TinyDesk({ given: { store, clock, chance } });
}

async function seen(walk: TinyWalk, body: object, by = 'sue'): Promise<void> {
  await walk.do(seePaper, body);
  const { proposed } = await walk.view();
  await walk.do(approveProposal, { digest: proposed?.digest }, by);
}

describe('a representative', () => {
  it('says who they are, by what title, and where letters go', async () => {
    const desk = new TinyDesk();
    const body = inquiryBody({ caller: 'representative' });
    expect(await desk.refused('ada', openRequest, { body })).toMatchObject({
      type: 'fields',
      errors: [{ pointer: '/representation' }],
    });
    const nowhere = inquiryBody({ ...lawyer, contactGiven: null });
    expect(await desk.refused('ada', openRequest, { body: nowhere })).toMatchObject({
      errors: [{ pointer: '/contactGiven' }],
    });
    const themselves = inquiryBody({ ...lawyer, caller: 'customer' });
    expect((await desk.refused('ada', openRequest, { body: themselves })).type).toBe('fields');
  });

  it('gets the data by a paper that another person approved and the customer’s own word', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk, inquiryBody(lawyer));
    expect((await walk.refused(askSet)).type).toBe('already-proved');
    await walk.do(seePaper, mandate);
    const { proposed } = await walk.view();
    expect(proposed?.paper?.authority).toMatchObject({ paper: 'signed-mandate' });
    expect(
      (await walk.refused(approveProposal, { digest: proposed?.digest }, 'ada-lead')).type,
    ).toBe('four-eyes');
    await walk.do(approveProposal, { digest: proposed?.digest }, 'sue');
    const held = await walk.view();
    expect(held.verification.missing).toMatchObject({ authenticity: true });
    expect(held.verification.missing.authority).toBeUndefined();
    expect(held.can.preview).toMatchObject({ code: 'verification-needed' });
    await walk.tellCode();
    // The customer hears that somebody asks for them, by what title, and not who: that is only what was said.
    for (const kind of ['code', 'alert'] as const) {
      const [told] = desk.outbox(walk.id, kind);
      expect(told?.payload?.body).toContain('somebody who says that they are your agent');
      expect(told?.payload?.body).not.toMatch(/Cowley|you asked|was it you/iu);
    }
    await walk.decide();
    await walk.do(previewDisclosure);
    const ready = await walk.view();
    expect(ready.disclosure?.deliveries.some((way) => way.isToRepresentative)).toBe(false);
    expect(ready.representation?.shown).toMatchObject({ by: 'ada', approvedBy: 'sue' });
    const { events } = await desk.done('ada', readRequestTrail, { params: { request: walk.id } });
    expect(JSON.stringify(events)).not.toContain('Cowley');
    expect(events.find(({ action }) => action === 'paper.seen')?.fields).toEqual([
      'agent',
      'signed-mandate',
      'identity-card',
    ]);
  });

  it('is answered the categories by the paper alone', async () => {
    const walk = await TinyWalk.open(
      new TinyDesk(),
      inquiryBody({ ...lawyer, scope: 'categories' }),
    );
    await seen(walk, mandate);
    expect((await walk.view()).can['decide-items']).toBe(true);
  });

  it('receives the answer at their address where the paper says so', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk, inquiryBody(lawyer));
    await seen(walk, { ...mandate, authority: { ...mandate.authority, receives: true } });
    await walk.tellCode();
    await walk.decide();
    await walk.do(previewDisclosure);
    const { disclosure } = await walk.view();
    expect(disclosure?.deliveries[0]).toMatchObject({ method: 'post', isToRepresentative: true });
    await walk.do(handOver, { method: 'post', item: null });
    const [letter] = desk.outbox(walk.id, 'package-print');
    expect(letter?.payload?.to).toBe(address);
    expect(letter?.payload?.body).toMatch(/^Dear Lex Cowley,\n/u);
    expect(letter?.payload?.body).toContain(`you turned to us for ${tinyValues.name}`);
  });

  it('is named nobody before their paper says that they may hear of them', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk, inquiryBody(lawyer));
    await walk.do(acknowledgeRequest);
    const [letter] = desk.outbox(walk.id, 'acknowledgement');
    expect(letter?.payload?.body).toMatch(
      /^Dear Lex Cowley,\n\n.*the person named in your request R-/u,
    );
    expect(letter?.payload?.body).not.toContain(tinyValues.name);
  });

  it('gets a worded refusal, and the customer the same words under their own greeting', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk, inquiryBody(lawyer));
    await seen(walk, mandate);
    await walk.do(proposeRefusal, { ground: 'jp-ground-business-impediment' });
    const { proposed } = await walk.view();
    await walk.do(approveProposal, { digest: proposed?.digest }, 'sue');
    const params = { params: { request: walk.id, letter: 'refusal' } };
    const { text } = await desk.done('ada', readLetter, params);
    const body = `${text.body}\n\nOur desk is closed on Friday.`;
    await desk.done('ada', editLetter, {
      ...(await walk.sent({ text: { subject: text.subject, body } })),
      ...params,
    });
    await walk.do(closeRequest);
    const bodies = desk.outbox(walk.id, 'refusal-notice').map(({ payload }) => payload?.body ?? '');
    expect(bodies.map((one) => one.slice(0, 9))).toEqual(['Dear Lex ', 'Dear Sir ']);
    for (const one of bodies) expect(one).toContain('closed on Friday');
    expect(bodies[1]).not.toMatch(/Cowley|that person/u);
  });

  it.each([
    ['a paper of another title', lawyer, register, 'fields'],
    [
      'a mandate that does not cover the right',
      lawyer,
      { ...mandate, authority: { ...mandate.authority, covers: ['deletion'] } },
      'authority-too-narrow',
    ],
    [
      'only the paper of their own identity',
      lawyer,
      { ...mandate, authority: undefined },
      'fields',
    ],
    ['as a parent of somebody of age', father, register, 'not-a-minor'],
  ] as const)('is refused %s', async (_, who, shown, problem) => {
    const walk = await TinyWalk.open(new TinyDesk(), inquiryBody(who));
    expect((await walk.refused(seePaper, shown)).type).toBe(problem);
    expect((await walk.record()).proposal).toBeNull();
  });

  it('is forgotten with the paper when the request turns out to be another customer’s', async () => {
    const walk = await TinyWalk.open(new TinyDesk(), inquiryBody(lawyer));
    await seen(walk, mandate);
    await walk.do(relinkRequest, { customer: 'c-few' });
    expect((await walk.view()).representation).toMatchObject({ title: 'agent', shown: null });
  });
});

describe('a parent who asks for a minor of sixteen (APPI 37, 33(2)(i))', () => {
  it('needs the minor’s own word, on the minor’s own channel', async () => {
    const walk = await TinyWalk.open(deskOfMinors(), inquiryBody(father));
    expect((await walk.view()).representation).toMatchObject({
      say: 'minor-asked',
      askedFrom: 16,
      minorCitation: 'APPI Art. 37(3); Enforcement Order',
    });
    await seen(walk, register);
    expect((await walk.view()).can['decide-items']).toMatchObject({ code: 'verification-needed' });
    await walk.do(recordCallBack, { item: 'c-full-phone' });
    expect((await walk.view()).can['decide-items']).toBe(true);
  });

  it('is decided on by a privacy officer where it could hurt the minor, and gets no word of what is held', async () => {
    const desk = deskOfMinors();
    const walk = await TinyWalk.open(desk, inquiryBody(father));
    await walk.do(seePaper, withHarm);
    const { proposed } = await walk.view();
    const digest = proposed?.digest;
    expect(await walk.refused(approveProposal, { digest }, 'sue')).toMatchObject({
      type: 'officer-needed',
      citation: 'APPI Art. 37(3); Enforcement Order',
    });
    await walk.do(approveProposal, { digest }, 'pia');
    await walk.do(proposeRefusal, { ground: 'jp-ground-harm-to-rights' });
    const refusal = (await walk.view()).proposed?.digest;
    expect((await walk.refused(approveProposal, { digest: refusal }, 'sue')).type).toBe(
      'officer-needed',
    );
    await walk.do(approveProposal, { digest: refusal }, 'pat');
    expect(await walk.do(closeRequest)).toMatchObject({ outcome: 'refused' });
    const told = desk.outbox(walk.id, 'refusal-notice');
    expect(told.map(({ payload }) => payload?.to)).toEqual([address, tinyValues.email]);
    expect(told[0]?.payload?.body).toContain('APPI Art. 33(2)(i)');
    expect(told[0]?.payload?.body).not.toContain(tinyValues.note);
  });
});
