import { describe, expect, it } from 'vitest';
import { encodingsOf } from './encodings.ts';

const value = '山田 Ｑ太 Yamada-Q 0312-4567';
const places: readonly [string, string][] = [
  ['base64', Buffer.from(`xx${value}yyy`, 'utf8').toString('base64')],
  ['base64 behind one byte', Buffer.from(`x${value}`, 'utf8').toString('base64')],
  ['hex', Buffer.from(value, 'utf8').toString('hex')],
  ['a URL', `https://a.example/?q=${encodeURIComponent(value)}`],
  ['JSON', Buffer.from(JSON.stringify({ value })).toString('latin1')],
  ['UTF-16', Buffer.from(value, 'utf16le').toString('latin1')],
  [
    'escapes',
    Array.from(value)
      .map((sign) => `&#${sign.codePointAt(0) ?? 0};`)
      .join(''),
  ],
  ['NFD', Buffer.from(value.normalize('NFKD')).toString('latin1')],
  ['another order', Buffer.from(Array.from(value).toReversed().join('')).toString('latin1')],
  ['digits', '03124567'],
];

describe('a value that lies somewhere', () => {
  it.each(places)('is found in %s', (_, place) => {
    expect(encodingsOf(value).filter(({ bytes }) => place.includes(bytes))).not.toEqual([]);
  });

  it('is not found where it is not', () => {
    const other = Buffer.from('{"id":"c-1","value":"山下 花 0312-9999"}').toString('latin1');
    expect(encodingsOf(value).filter(({ bytes }) => other.includes(bytes))).toEqual([]);
  });
});
