import { useWords } from '../../components/use-words.ts';
import { useFormat } from '../../i18n/use-format.tsx';

/** Says what each blank of a letter stands for. */
export function useBlankWords(): (blanks: readonly string[]) => string {
  const words = useWords();
  const { list } = useFormat();
  return (blanks) =>
    list(
      blanks.map((blank) =>
        words.word('letter', 'blank.', blank).replaceAll('{blank}', `{${blank}}`),
      ),
    );
}
