import { useDirectory } from '../api/session.ts';
import type { DeskView, DirectoryView, StaffView } from '#contract/session.ts';
import { useLocale } from '../i18n/locale.tsx';
import type { Locale } from '../i18n/locales.ts';

/** Names of what the directory holds, in the language of the screens where they have one. */
export type Names = {
  readonly desk: (id: string) => string;
  readonly company: (id: DeskView['company']) => string;
  readonly staff: (id: string) => StaffView | null;
  readonly recipient: (id: string) => string;
};

/** The name of a desk or company in the language in force; English where it has no other. */
export function nameIn(name: DeskView['name'], locale: Locale): string {
  return locale === 'en-XA' ? name.en : name[locale];
}

/** Looks up names in the directory of the session; an unknown id stands for itself. */
export function useNames(): Names {
  const directory = useDirectory();
  const { locale } = useLocale();
  return namesIn(directory, locale);
}

/** The names of a directory, sorted once for every row that says one. */
const known = new WeakMap<DirectoryView, Map<Locale, Names>>();

function namesIn(directory: DirectoryView, locale: Locale): Names {
  const ofDirectory = known.get(directory) ?? new Map<Locale, Names>();
  known.set(directory, ofDirectory);
  const names = ofDirectory.get(locale) ?? sorted(directory, locale);
  ofDirectory.set(locale, names);
  return names;
}

function sorted(directory: DirectoryView, locale: Locale): Names {
  const desks = new Map(directory.desks.map((desk) => [desk.id, nameIn(desk.name, locale)]));
  const companies = new Map<string, string>(
    directory.companies.map((company) => [company.id, nameIn(company.name, locale)]),
  );
  const staff = new Map(directory.staff.map((person) => [person.id, person]));
  const recipients = new Map(
    directory.recipients.map((recipient) => [recipient.id, recipient.name]),
  );
  return {
    desk: (id) => desks.get(id) ?? id,
    company: (id) => companies.get(id) ?? id,
    staff: (id) => staff.get(id) ?? null,
    recipient: (id) => recipients.get(id) ?? id,
  };
}
