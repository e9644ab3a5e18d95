import {
  createContext,
  use,
  useCallback,
  useEffect,
  useMemo,
  useState,
  useTransition,
} from 'react';
import type { ReactElement, ReactNode } from 'react';
import { allMessages, loadLocale, rememberLocale } from './locales.ts';
import type { LoadedLocale, Locale } from './locales.ts';
import { translator } from './t.ts';
import type { Translate } from './t.ts';

interface LocaleState {
  loaded: LoadedLocale;
  t: Translate;
  choose: (locale: Locale) => Promise<void>;
  isSwitching: boolean;
}

const LocaleContext = createContext<LocaleState | undefined>(undefined);

/**
 * Holds the language of the screens. `initial` is loaded before the first paint. A switch loads the other
 * messages first and then shows them in place: nothing is mounted anew, so nothing typed is lost.
 */
export function LocaleProvider({
  initial,
  children,
}: {
  initial: LoadedLocale;
  children: ReactNode;
}): ReactElement {
  const [loaded, setLoaded] = useState(initial);
  const [isSwitching, startSwitch] = useTransition();
  const choose = useCallback(async (locale: Locale) => {
    const next = await loadLocale(locale);
    await allMessages();
    rememberLocale(locale);
    startSwitch(() => {
      setLoaded(next);
    });
  }, []);
  useEffect(() => {
    document.documentElement.lang = loaded.locale === 'en-XA' ? 'en' : loaded.locale;
  }, [loaded]);
  const state = useMemo(
    () => ({ loaded, t: translator(loaded), choose, isSwitching }),
    [loaded, choose, isSwitching],
  );
  return <LocaleContext value={state}>{children}</LocaleContext>;
}

/** Clauses and articles in the language in force. */
export function useCite(): (citation: string) => string {
  const { loaded } = useLocaleState();
  return (citation) => loaded.cite?.(citation) ?? citation;
}

/** The translator of the language in force. */
export function useT(): Translate {
  return useLocaleState().t;
}

/** The language in force, how to choose another, and whether one is on its way. */
export function useLocale(): {
  locale: Locale;
  choose: (locale: Locale) => Promise<void>;
  isSwitching: boolean;
} {
  const { loaded, choose, isSwitching } = useLocaleState();
  return { locale: loaded.locale, choose, isSwitching };
}

/** The language in force with its messages, for what renders messages itself. */
export function useLoadedLocale(): LoadedLocale {
  return useLocaleState().loaded;
}

function useLocaleState(): LocaleState {
  const state = use(LocaleContext);
  if (state === undefined) throw new Error('No LocaleProvider stands above this component.');
  return state;
}
