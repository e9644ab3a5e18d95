import { describe, expect, it } from 'vitest';
import { formatsFor, unbroken } from './format.ts';

const en = formatsFor('en', 'Asia/Tokyo');
const ja = formatsFor('ja', 'Asia/Tokyo');
const hant = formatsFor('zh-Hant', 'Asia/Hong_Kong');
const hans = formatsFor('zh-Hans', 'Asia/Shanghai');
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
    ['a Hong Kong day', hant.day('2026-11-21'), '2026年11月21日'],
    ['a Hong Kong day with its weekday', hant.dayLong('2026-11-21'), '2026年11月21日（星期六）'],
    ['a short Hong Kong day', hant.dayShort('2026-11-21'), '11月21日（週六）'],
    ['a mainland day with its weekday', hans.dayLong('2026-11-21'), '2026年11月21日（星期六）'],
    ['a short mainland day', hans.dayShort('2026-11-21'), '11月21日（周六）'],
    ['Hong Kong’s time in a table', hant.dateTime(LATE), '2026年11月21日 23:30'],
    ['Hong Kong minutes', hant.duration(390), '6分鐘'],
    ['mainland days', hans.duration(172_800), '2天'],
    ['a Hong Kong list', hant.list(['甲', '乙', '丙']), '甲、乙及丙'],
    ['a mainland choice', hans.list(['甲', '乙'], 'or'), '甲或乙'],
    ['Chinese sentences without a gap', hans.sentences(['一。', '二。']), '一。二。'],
    ['what is no date', en.day('soon'), 'soon'],
  ])('writes %s', (_name, written, expected) => {
    // What holds a date together is seen below.
    expect(written.replaceAll('\u00A0', ' ').replaceAll('\u2060', '')).toBe(expected);
  });

  it.each([
    ['a day', en.day(LATE)],
    ['a long day', en.dayLong('2026-11-21')],
    ['a time with its zone', en.dateTimeZone(LATE).split(', ')[1] ?? ''],
    ['a span', en.duration(390)],
    ['a Japanese day', ja.dayLong('2026-11-21')],
    ['a Hong Kong day', hant.dayLong('2026-11-21')],
    ['a mainland day', hans.dayShort('2026-11-21')],
    ['Hong Kong minutes', hant.duration(390)],
  ])('lets no line end inside %s', (_name, written) => {
    expect(written).not.toMatch(/ |\p{Script=Han}(?!\u2060|$)|[^\u2060]\p{Script=Han}/u);
  });

  it('lets a line end before the time', () => {
    expect(unbroken('5 Dec 2026, 10:42')).toBe('5\u00A0Dec\u00A02026, 10:42');
  });
});
