import { useMemo } from 'react';
import type { ApiErrorCode } from '../api/api-error.ts';
import { useLoadedLocale } from '../i18n/locale.tsx';
import type { Catalogue } from '../i18n/locales.ts';

type Noun = keyof Catalogue;

/** Words for codes that come off the wire as plain text. `known` gives null where there are none, `word` the code itself. */
export type Words = {
  readonly known: (noun: Noun, name: string) => string | null;
  readonly word: (noun: Noun, name: string, code: string) => string;
  readonly problem: (code: ApiErrorCode | (string & {})) => string;
};

/** Words for codes whose list this console may not know to its end, such as the reason of a logged event. */
export function useWords(): Words {
  const { catalogue } = useLoadedLocale();
  return useMemo(() => {
    const known = (noun: Noun, name: string): string | null => {
      // A noun's keys are known by type; a code off the wire may be none of them.
      const messages: Readonly<Record<string, unknown>> = catalogue[noun];
      const entry = Object.hasOwn(messages, name) ? messages[name] : undefined;
      return typeof entry === 'string' ? entry : null;
    };
    return {
      known,
      word: (noun, name, code) => known(noun, `${name}${code}`) ?? code,
      problem: (code) => known('problem', code) ?? code,
    };
  }, [catalogue]);
}
