import type { ReactElement } from 'react';
import { BdiText } from '../ui/bdi-text.tsx';
import { useWords } from './use-words.ts';

/** What a clause says: an officer's words in their own language, or, where nobody changed it, those of the catalogue. */
export function ClauseWords({
  clause,
  words,
}: {
  clause: string;
  words: { lang: string; text: string } | null;
}): ReactElement {
  const { known } = useWords();
  return words === null ? (
    <span>{known('policies', `clause.${clause}`) ?? clause}</span>
  ) : (
    <BdiText text={words.text} lang={words.lang} look="lines" />
  );
}
