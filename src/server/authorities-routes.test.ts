import { describe, expect, it } from 'vitest';
import { isFictionalPhone } from '../../mocks/seed/phones.ts';
import { authorities } from '../../mocks/seed/authorities.ts';
import { TinyDesk } from '../../mocks/tiny/tiny-desk.ts';
import { tinyValues } from '../../mocks/tiny/tiny-people.ts';
import { logAuthorityCall, readAuthorities } from '../contract/authorities.ts';
import { loadReadPhone } from './fold-phone.ts';

const inspector = { authority: 'au-hong-kong-police', asked: 'whether-customer', isHurried: true };

describe('an authority on the telephone (H11, N4-4)', () => {
  it('is for those who are signed in; auditors only read', async () => {
    const desk = new TinyDesk();
    const call = { body: inspector };
    expect((await desk.refused(null, logAuthorityCall, call)).type).toBe('signed-out');
    expect((await desk.refused('aud', logAuthorityCall, call)).type).toBe('role-lacks-right');
    const { can, citations } = await desk.done('aud', readAuthorities);
    expect(can.log).toMatchObject({ code: 'role-lacks-right' });
    expect(citations).toHaveLength(2);
    expect((await desk.done('ada', readAuthorities)).can.log).toBe(true);
  });

  it('is called back under the published number, and its attempt stands in the log', async () => {
    const desk = new TinyDesk();
    const before = await desk.store.auditSize();
    const noted = await desk.done('ada', logAuthorityCall, { body: inspector });
    expect(noted.callBack).toEqual(authorities.find(({ id }) => id === inspector.authority));
    const [event, ...more] = (await desk.events(before)).filter(
      ({ action }) => action === 'authority.called',
    );
    expect(more).toEqual([]);
    expect(event).toMatchObject({
      actor: { id: 'ada', desk: 'desk-a' },
      object: { type: 'authority', id: 'au-hong-kong-police' },
      subject: null,
      reason: 'whether-customer',
      fields: ['hurried'],
    });
  });

  it('that no directory lists is called back by nobody', async () => {
    const desk = new TinyDesk();
    const body = { authority: null, asked: 'whereabouts', isHurried: false };
    expect((await desk.done('ada', logAuthorityCall, { body })).callBack).toBeNull();
    const [event] = (await desk.events()).filter(({ action }) => action === 'authority.called');
    expect(event).toMatchObject({ object: { id: 'unlisted' } });
    expect(event?.fields).toBeUndefined();
  });

  it.each([
    ['a number of the caller’s own', { phone: tinyValues.phone }],
    ['a name', { name: tinyValues.name }],
    ['a customer', { customer: 'c-full' }],
    ['an office of its own making', { authority: 'Inspector Wong' }],
    ['words', { asked: tinyValues.name }],
  ])('cannot leave %s', async (_, given) => {
    const desk = new TinyDesk();
    const refused = await desk.refused('ada', logAuthorityCall, {
      body: { ...inspector, ...given },
    });
    expect(refused.type).toBe('fields');
    expect(JSON.stringify(await desk.events())).not.toContain(tinyValues.name);
  });

  it('hears the same whether or not somebody is a customer: no store of customers is asked', async () => {
    const asked: string[] = [];
    const desk = new TinyDesk({
      between: (store) =>
        new Proxy(store, {
          get: (target, name) => {
            asked.push(String(name));
            const value: unknown = Reflect.get(target, name);
            return typeof value === 'function' ? (value.bind(target) as unknown) : value;
          },
        }),
    });
    await desk.signIn('ada');
    asked.length = 0;
    await desk.done('ada', logAuthorityCall, { body: inspector });
    expect(asked).toContain('authorities');
    for (const read of ['lookUp', 'get', 'customersOf', 'requests', 'requestsOf', 'holdsOf'])
      expect(asked).not.toContain(read);
  });

  it('answers a call that is repeated with its key as before, and notes it once', async () => {
    const desk = new TinyDesk();
    const sent = { body: inspector, key: desk.newKey() };
    const first = await desk.done('ada', logAuthorityCall, sent);
    desk.clock.advance(1000);
    expect(await desk.done('ada', logAuthorityCall, sent)).toEqual(first);
    expect(
      (await desk.events()).filter(({ action }) => action === 'authority.called'),
    ).toHaveLength(1);
  });

  it('has a directory without a number that could ring', async () => {
    expect(authorities.length).toBeGreaterThan(5);
    const read = await loadReadPhone();
    const regions = [
      ['tokyo', 'JP'],
      ['hong-kong', 'HK'],
      ['shanghai', 'CN'],
    ] as const;
    for (const { id, switchboard } of authorities) {
      const [, region = 'HK'] = regions.find(([place]) => id.includes(place)) ?? [];
      expect([id, isFictionalPhone(read(switchboard, region) ?? '')]).toEqual([id, true]);
    }
  });
});
