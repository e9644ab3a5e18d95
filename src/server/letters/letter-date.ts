import { isPlainDate } from '../../domain/plain-date.ts';
import type { LetterLang } from './letter-lang.ts';

/** A day in the long form of a language; a text that is no plain date stands as it is. */
export function letterDate(date: string, lang: LetterLang): string {
  if (!isPlainDate(date)) return date;
  const format = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    dateStyle: 'long',
    timeZone: 'UTC',
    calendar: 'gregory',
  });
  return format.format(Date.parse(`${date}T00:00:00Z`));
}
