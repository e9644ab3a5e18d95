import { describe, expect, it } from 'vitest';
import { formatsFor } from './format.ts';

const en = formatsFor('en', 'Asia/Tokyo');
const ja = formatsFor('ja', 'Asia/Tokyo');
const hongKong = formatsFor('en', 'Asia/Hong_Kong');
const LATE = '2026-11-21T15:30:00.000Z';

describe('formats', () => {
  it.each([
    ['an instant by the desk’s day', en.day(LATE), '22 Nov 2026'],
    [
      'a plain date as the day it is',
      formatsFor('en', 'America/Los_Angeles').day('2026-12-05'),
      '5 Dec 2026',
    ],
    ['a short day', en.dayShort('2026-12-05'), 'Sat 5 Dec'],
    ['a long day', en.dayLong('2026-11-21'), 'Saturday 21 November 2026'],
    ['a Japanese day', ja.day('2026-11-21'), '2026年11月21日'],
    ['a Japanese day with its weekday', ja.dayLong('2026-11-21'), '2026年11月21日（土）'],
    ['midnight', en.time('2026-11-21T15:00:00.000Z'), '00:00'],
    ['the desk’s time', hongKong.time(LATE), '23:30'],
    ['date, time and zone', en.dateTimeZone(LATE), '22 Nov 2026, 00:30 GMT+9'],
    ['a number', en.number(1234), '1,234'],
    ['minutes', en.duration(390), '6 min'],
    ['no time', en.duration(0), '0 sec'],
    ['days', en.duration(172_800), '2 days'],
    ['Japanese minutes', ja.duration(390), '6分'],
    ['a list', en.list(['a', 'b', 'c']), 'a, b and c'],
    ['a choice', en.list(['a', 'b'], 'or'), 'a or b'],
    ['a Japanese list', ja.list(['甲', '乙']), '甲、乙'],
    ['what is no date', en.day('soon'), 'soon'],
  ])('writes %s', (_name, written, expected) => {
    expect(written).toBe(expected);
  });
});
