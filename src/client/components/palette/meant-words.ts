import { LONGEST_WORD, MOST_WORDS, meanings } from '../../api/finding.ts';
import type { MeantWords } from '../../api/finding.ts';
import { useDirectory } from '../../api/session.ts';
import { useT } from '../../i18n/locale.tsx';
import { useNames } from '../use-names.ts';

/** Everything that a word can stand for, with the words of the screens for it. */
export type Dictionary = {
  readonly [Part in Exclude<keyof MeantWords[number], 'text'>]: readonly {
    readonly code: MeantWords[number][Part][number];
    readonly label: string;
  }[];
};

/** The words that the screens have for what a request is, in the language in force. */
export function useDictionary(): Dictionary {
  const t = useT();
  const names = useNames();
  const { desks } = useDirectory();
  return {
    kinds: meanings.kinds.map((code) => ({ code, label: t(`request.kind.${code}`) })),
    statuses: meanings.statuses.map((code) => ({ code, label: t(`request.status.${code}`) })),
    outcomes: meanings.outcomes.map((code) => ({ code, label: t(`request.outcome.${code}`) })),
    nexts: meanings.nexts.map((code) => ({ code, label: t(`request.next.${code}`) })),
    presses: meanings.presses.map((code) => ({ code, label: t(`palette.presses.${code}`) })),
    desks: desks.map(({ id }) => ({ code: id, label: names.desk(id) })),
  };
}

/** One letter of an alphabet says too little to look for a request. */
const SAYS_NOTHING = /^[\p{Script=Latin}\s]?$/u;

/** What was typed as words with all that each may stand for; none where it says too little. */
export function meantWords(typed: string, dictionary: Dictionary): MeantWords {
  const text = folded(typed).trim();
  if (SAYS_NOTHING.test(text)) return [];
  return text
    .split(/\s+/)
    .slice(0, MOST_WORDS)
    .map((whole) => {
      const word = [...whole].slice(0, LONGEST_WORD).join('');
      const meant = <C>(entries: readonly { readonly code: C; readonly label: string }[]): C[] =>
        entries.flatMap(({ code, label }) => (folded(label).includes(word) ? [code] : []));
      return {
        text: word,
        kinds: meant(dictionary.kinds),
        statuses: meant(dictionary.statuses),
        outcomes: meant(dictionary.outcomes),
        nexts: meant(dictionary.nexts),
        presses: meant(dictionary.presses),
        desks: meant(dictionary.desks),
      };
    });
}

/** A text without what case and width make of it. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
