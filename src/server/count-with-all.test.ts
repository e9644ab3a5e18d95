import { expect, it } from 'vitest';
import { canCount, clocksOf } from './clocks-of.ts';
import type { Desk } from '../domain/staff.ts';
import { sampleRequest } from './conformance/sample-records.ts';

const tokyo: Desk = {
  id: 'desk-1',
  company: 'hkt',
  name: { en: 'Desk', ja: '窓口', 'zh-Hant': '服務組', 'zh-Hans': '客服组' },
  contact: { phone: '03-0000-0000', email: 'desk@hkt.example' },
  zone: 'Asia/Tokyo',
  calendar: 'jp',
};

it('counts by what both companies began with, and by every law once somebody asks for one', async () => {
  const request = { ...sampleRequest({ id: 'R-1', version: 1 }), packs: ['eu-gdpr' as const] };
  const berlin = { ...tokyo, calendar: 'de-be', zone: 'Europe/Berlin' };
  const now = request.receivedAt;
  expect(canCount(sampleRequest({ id: 'R-2', version: 1 }), tokyo)).toBe(true);
  expect(canCount(request, tokyo)).toBe(false);
  expect(canCount({ packs: [] }, berlin)).toBe(false);
  expect(() => clocksOf(request, tokyo, now)).toThrow(TypeError);

  const { countWithAll } = await import('./count-with-all.ts');
  countWithAll();
  expect(canCount(request, berlin)).toBe(true);
  expect(clocksOf(request, berlin, now).laws.map(({ id }) => id)).toContain('eu-deadline');
});
