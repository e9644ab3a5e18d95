import { createContext, use } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { formatsFor } from './format.ts';
import type { Format } from './format.ts';
import { useLocale } from './locale.tsx';

const ZoneContext = createContext('UTC');

/** Sets the time zone of the desk (IANA name) for every date below. */
export function DeskZoneProvider({
  zone,
  children,
}: {
  zone: string;
  children: ReactNode;
}): ReactElement {
  return <ZoneContext value={zone}>{children}</ZoneContext>;
}

/** Formats in the language in force and the desk's zone; `zone` is for another desk's dates. */
export function useFormat(zone?: string): Format {
  const { locale } = useLocale();
  const own = use(ZoneContext);
  return formatsFor(locale, zone ?? own);
}
