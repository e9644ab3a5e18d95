import { INTL_TAGS } from './locales.ts';
import type { Locale } from './locales.ts';

/**
 * Writes dates, times, numbers and lists in one language and one time zone. It decides nothing about them.
 * No line ends inside a date, a time or a span.
 */
export interface Format {
  /** 5 Dec 2026. Takes an instant (ISO 8601) or a plain date (YYYY-MM-DD), as all of the first three do. */
  day: (date: string) => string;
  /** Sat 5 Dec. */
  dayShort: (date: string) => string;
  /** Saturday 5 December 2026. */
  dayLong: (date: string) => string;
  /** 10:42 in the zone. */
  time: (instant: string) => string;
  /** 10:42:07 in the zone, for trails. */
  timeExact: (instant: string) => string;
  /** 5 Dec 2026, 10:42 in the zone. */
  dateTime: (instant: string) => string;
  /** 5 Dec 2026, 10:42 with the name of the zone behind it. */
  dateTimeZone: (instant: string) => string;
  /** Name of the zone at that instant, such as JST or GMT+8. */
  zoneName: (instant: string) => string;
  number: (value: number) => string;
  /** A share from 0 to 1 as per cent. */
  percent: (share: number) => string;
  /** Seconds as their largest full unit: 6 min, 4 hr, 2 days. */
  duration: (seconds: number) => string;
  list: (items: readonly string[], join?: 'and' | 'or') => string;
  /** Sentences one after the other: with a space between them where the language writes one. */
  sentences: (sentences: readonly string[]) => string;
}

const PLAIN_DATE = /^\d{4}-\d{2}-\d{2}$/;
const UNITS = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const;

const known = new Map<string, Format>();

/**
 * The formats of a language in a time zone (IANA name), made once for all who write in them. An unreadable date is shown
 * as it came.
 */
export function formatsFor(locale: Locale, zone: string): Format {
  const key = `${locale} ${zone}`;
  const found = known.get(key) ?? makeFormats(locale, zone);
  known.set(key, found);
  return found;
}

/** A platform's format takes long to make: each is made when something is first written in it. */
function late<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function makeFormats(locale: Locale, zone: string): Format {
  const tag = INTL_TAGS[locale];
  const fullWidth = isFullWidth(locale);
  const written = weekdayInMarks(locale);
  const show = (options: Intl.DateTimeFormatOptions): ((date: string) => string) => {
    const at = late(() => new Intl.DateTimeFormat(tag, { ...options, timeZone: zone }));
    // A plain date has no zone: it is the same day everywhere.
    const plain = late(() => new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }));
    return (date) => {
      const value = new Date(date);
      if (Number.isNaN(value.getTime())) return date;
      return unbroken(written(PLAIN_DATE.test(date) ? plain() : at(), value));
    };
  };
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const dateMedium = {
    day: 'numeric',
    month: fullWidth ? 'long' : 'short',
    year: 'numeric',
  } as const;
  const zoned = late(() => new Intl.DateTimeFormat(tag, { timeZone: zone, timeZoneName: 'short' }));
  const numbers = late(() => new Intl.NumberFormat(tag));
  const percents = late(() => new Intl.NumberFormat(tag, { style: 'percent' }));
  const and = late(() => new Intl.ListFormat(tag, { type: 'conjunction' }));
  const or = late(() => new Intl.ListFormat(tag, { type: 'disjunction' }));
  const inUnit = (unit: (typeof UNITS)[number][0]): (() => Intl.NumberFormat) =>
    late(
      () =>
        new Intl.NumberFormat(fullWidth ? tag : 'en', {
          style: 'unit',
          unit,
          unitDisplay: 'short',
        }),
    );
  const units = {
    day: inUnit('day'),
    hour: inUnit('hour'),
    minute: inUnit('minute'),
    second: inUnit('second'),
  };
  const dateTime = show({ ...dateMedium, ...clock });
  const dayLong = show({
    weekday: locale === 'ja' ? 'short' : 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  const zoneName = (instant: string): string =>
    Number.isNaN(Date.parse(instant))
      ? ''
      : (zoned()
          .formatToParts(new Date(instant))
          .find((part) => part.type === 'timeZoneName')?.value ?? zone);
  return {
    day: show(dateMedium),
    dayShort: show({ weekday: 'short', day: 'numeric', month: 'short' }),
    // Some browsers put a comma behind the weekday.
    dayLong: (date) => dayLong(date).replace(',', ''),
    time: show(clock),
    timeExact: show({ ...clock, second: '2-digit' }),
    dateTime,
    dateTimeZone: (instant) => `${dateTime(instant)}\u00A0${zoneName(instant)}`.trimEnd(),
    zoneName,
    number: (value) => numbers().format(value),
    percent: (share) => percents().format(share),
    duration: (seconds) => {
      const [unit, size] = UNITS.find(([, length]) => seconds >= length) ?? UNITS[3];
      const text = units[unit]().format(Math.floor(seconds / size));
      // No gap between digits and Han characters: the browser draws it.
      return unbroken(fullWidth ? text.replaceAll(/\s/g, '') : text);
    },
    sentences: (sentences) => sentences.join(fullWidth ? '' : ' '),
    list: (items, join = 'and') => (join === 'and' ? and : or)().format(items),
  };
}

/** The same text, which a line may leave before its time and nowhere else: Han characters are held together by a mark that shows nothing. */
export function unbroken(text: string): string {
  return text
    .replaceAll(/ (?!\d{2}:\d{2})/g, '\u00A0')
    .replaceAll(/(?<=\p{Script=Han})(?=\S)|(?<=\S)(?=\p{Script=Han})/gu, '\u2060');
}

/** Whether a language writes its signs, and so its marks, in full width. */
function isFullWidth(locale: Locale): boolean {
  switch (locale) {
    case 'ja':
    case 'zh-Hant':
    case 'zh-Hans':
      return true;
    case 'en':
    case 'en-XA':
      return false;
  }
}

/** Readers of Japanese and Chinese look for the weekday in brackets behind the day. */
function weekdayInMarks(locale: Locale): (format: Intl.DateTimeFormat, date: Date) => string {
  switch (locale) {
    case 'ja':
      return (format, date) => format.format(date).replaceAll('(', '（').replaceAll(')', '）');
    case 'zh-Hant':
    case 'zh-Hans':
      return (format, date) =>
        format
          .formatToParts(date)
          .map(({ type, value }) => (type === 'weekday' ? `（${value}）` : value))
          .join('');
    case 'en':
    case 'en-XA':
      return (format, date) => format.format(date);
  }
}
