import type { ReactElement } from 'react';
import css from './bdi-text.module.css';
import { textPieces } from './visible-text.ts';

export interface BdiTextProps {
  /** Text as it is stored; it may come from anywhere. */
  text: string;
  /** The language of the text, where it is known. */
  lang?: string | undefined;
  /** `mask` is for values partly hidden, `mono` for numbers and codes, `lines` keeps line breaks, `parts` ends lines between words only. */
  look?: 'plain' | 'mask' | 'mono' | 'lines' | 'parts';
}

/** A stored text that can neither turn the direction of what surrounds it nor hide anything. */
export function BdiText({ text, lang, look = 'plain' }: BdiTextProps): ReactElement {
  return (
    <bdi dir="auto" lang={lang} className={css[look]}>
      {textPieces(text).map((piece, at) =>
        // Pieces have no identity but their place.
        // oxlint-disable-next-line react/no-array-index-key
        piece.kind === 'text' ? (
          piece.text
        ) : (
          <span key={at} className={css['mark']}>
            {piece.code}
          </span>
        ),
      )}
    </bdi>
  );
}
