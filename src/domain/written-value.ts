import { isPlainDate } from './plain-date.ts';

/** Years before the first of each Japanese era. */
const eras: readonly (readonly [RegExp, number])[] = [
  [/^(?:令和|r)(?=[\d元])/u, 2018],
  [/^(?:平成|h)(?=[\d元])/u, 1988],
  [/^(?:昭和|s)(?=[\d元])/u, 1925],
];
const englishMonths = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const hanDigits = '〇一二三四五六七八九';

/**
 * A calendar day out of the ways in which people write one: `1984-03-12`, `1984/3/12`, `1984年3月12日`,
 * `昭和59年3月12日`, `昭和五十九年三月十二日`, `12 March 1984`, `March 12, 1984`, `19840312`. Day before month where only that can be (`31/12/1984`).
 * Null for anything else, and for a day that does not exist.
 */
export function readDay(text: string): string | null {
  const plain = plainYears(text);
  const digits = /^(\d{4})(\d\d)(\d\d)$/.exec(plain);
  if (digits !== null) return day(digits[1], digits[2], digits[3]);
  const parts = numbers(plain);
  if (parts.length !== 3) return null;
  const [a = '', b = '', c = ''] = parts;
  if (a.length === 4) return day(a, b, c);
  if (c.length !== 4) return null;
  const monthFirst = /^(?!the\b)[a-z]/.test(plain) || Number(b) > 12;
  return monthFirst ? day(c, a, b) : day(c, b, a);
}

/** A month as `YYYY-MM`: `March 2019`, `2019-03`, `03/2019`, `2019年3月`, `平成31年3月`, or the month of a whole day. Null for anything else. */
export function readMonth(text: string): string | null {
  const whole = readDay(text);
  if (whole !== null) return whole.slice(0, 7);
  const plain = plainYears(text);
  const digits = /^(\d{4})(\d\d)$/.exec(plain);
  const [a = '', b = '', ...more] = digits === null ? numbers(plain) : digits.slice(1);
  if (more.length > 0) return null;
  const first = a.length === 4 ? day(a, b, '1') : b.length === 4 ? day(b, a, '1') : null;
  return first === null ? null : first.slice(0, 7);
}

/** An amount as a plain number without its currency: `¥4,180`, `4180円` and `４１８０` are `4180`; `HK$1,234.50` is `1234.5`. Null where there is no one number. */
export function readAmount(text: string): string | null {
  const bare = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(
      /(?:hkd?|usd?|rmb|cny|jpy|gbp|eur|yen|yuan|dollars?|円|元|圓|港币|港幣|人民币|税込|約|\p{Sc}|[\s'_’-])/gu,
      '',
    );
  const myriads = /^(\d+)万(\d{0,4})$/u.exec(bare);
  if (myriads !== null) return String(Number(myriads[1]) * 10_000 + Number(myriads[2]));
  const comma = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(bare);
  const point = /^\d{1,3}(?:\.\d{3})+,\d{1,2}$/.test(bare);
  const number = comma ? bare.replaceAll(',', '') : point ? bare.replaceAll('.', '') : bare;
  const parts = /^(\d+)(?:[.,](\d+))?$/.exec(number);
  if (parts === null) return null;
  const units = (parts[1] ?? '').replace(/^0+(?=\d)/, '');
  const fraction = (parts[2] ?? '').replace(/0+$/, '');
  return fraction === '' ? units : `${units}.${fraction}`;
}

/** Folded text with the year of an era turned into the common one, months of words into numbers. */
function plainYears(text: string): string {
  let plain = text
    .normalize('NFKC')
    .toLowerCase()
    .trim()
    .replace(/[〇一二三四五六七八九十]+(?=[年月日])/gu, (han) => hanNumber(han));
  for (const [era, before] of eras) {
    const rest = plain.replace(era, '');
    if (rest === plain) continue;
    plain = rest.replace(/^(元|\d{1,2})/u, (year) =>
      String(before + (year === '元' ? 1 : Number(year))),
    );
    break;
  }
  return plain;
}

/** Numbers and month names of a text, in their order; other letters make it no date. */
function numbers(plain: string): readonly string[] {
  const named = plain.replace(
    /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?/g,
    (name) => {
      return ` ${englishMonths.indexOf(name.slice(0, 3)) + 1} `;
    },
  );
  const bare = named.replace(/(\d)(?:st|nd|rd|th)\b/g, '$1').replace(/\b(?:of|the)\b/g, ' ');
  return /^[\d\s\p{P}年月日度]+$/u.test(bare) ? (bare.match(/\d+/g) ?? []) : [];
}

function hanNumber(han: string): string {
  const digit = (sign: string | undefined) =>
    sign === undefined ? '' : String(hanDigits.indexOf(sign));
  if (!han.includes('十')) return [...han].map(digit).join('');
  const [tens = '', ones = ''] = han.split('十');
  return (tens === '' ? '1' : digit(tens)) + (ones === '' ? '0' : digit(ones));
}

function day(year = '', month = '', dayOfMonth = ''): string | null {
  const date = `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
  return isPlainDate(date) ? date : null;
}
