import { useId, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { useT } from '../../i18n/locale.tsx';
import { Button } from '../../ui/button.tsx';
import { Cluster, Quiet } from '../../ui/stack.tsx';
import css from './disclosure.module.css';
import { codePointsBefore, cutText, withoutSpan, withSpan } from './text-spans.ts';
import type { TextPiece, TextSpan } from './text-spans.ts';

/**
 * A text as the customer will read it. With `onChange` parts of it can be blacked out: by mouse or keyboard a
 * stretch is selected in the field and `b` blacks it out, or a marked part is pressed.
 */
export function BlackOutText({
  label,
  text,
  lang,
  pointedOut,
  spans,
  isWithheld,
  onChange,
}: {
  label: string;
  text: string;
  lang: string | null;
  pointedOut: readonly TextSpan[];
  spans: readonly TextSpan[];
  isWithheld: boolean;
  onChange: ((spans: readonly TextSpan[]) => void) | null;
}): ReactElement {
  const pieces = cutText(text, spans, pointedOut);
  return (
    <>
      <p
        className={css['text']}
        lang={lang ?? undefined}
        dir="auto"
        data-withheld={isWithheld || undefined}
      >
        {pieces.map((piece) => (
          <Piece
            key={piece.from}
            piece={piece}
            onPress={
              onChange === null
                ? null
                : () => {
                    onChange(piece.isBlack ? withoutSpan(spans, piece) : withSpan(spans, piece));
                  }
            }
          />
        ))}
      </p>
      {onChange === null ? null : (
        <SelectField label={label} text={text} lang={lang} spans={spans} onChange={onChange} />
      )}
    </>
  );
}

function Piece({
  piece,
  onPress,
}: {
  piece: TextPiece;
  onPress: (() => void) | null;
}): ReactElement {
  const t = useT();
  const looks = piece.isBlack ? css['black'] : piece.isPointedOut ? css['pointed'] : undefined;
  if (looks === undefined) return <span>{piece.text}</span>;
  const said = piece.isBlack ? t('disclosure.span.black') : t('disclosure.span.pointed');
  if (onPress === null) return <mark className={looks}>{piece.text}</mark>;
  return (
    <button
      type="button"
      className={looks}
      aria-pressed={piece.isBlack}
      title={said}
      onClick={onPress}
    >
      {piece.text}
    </button>
  );
}

function SelectField({
  label,
  text,
  lang,
  spans,
  onChange,
}: {
  label: string;
  text: string;
  lang: string | null;
  spans: readonly TextSpan[];
  onChange: (spans: readonly TextSpan[]) => void;
}): ReactElement {
  const t = useT();
  const hint = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [hasNone, setHasNone] = useState(false);
  const blackOut = (): void => {
    const { selectionStart = 0, selectionEnd = 0 } = field.current ?? {};
    setHasNone(selectionStart === selectionEnd);
    onChange(
      withSpan(spans, {
        from: codePointsBefore(text, selectionStart),
        to: codePointsBefore(text, selectionEnd),
      }),
    );
  };
  return (
    <>
      <textarea
        ref={field}
        readOnly
        rows={2}
        className={css['select']}
        aria-label={label}
        aria-describedby={hint}
        lang={lang ?? undefined}
        value={text}
        onKeyDown={(event) => {
          if (event.key !== 'b' || event.ctrlKey || event.metaKey || event.altKey) return;
          event.preventDefault();
          blackOut();
        }}
      />
      <Cluster>
        <Button size="small" keyHint="b" onClick={blackOut}>
          {t('disclosure.span.black-out')}
        </Button>
        {spans.length > 0 ? (
          <Button
            size="small"
            kind="quiet"
            onClick={() => {
              onChange([]);
            }}
          >
            {t('disclosure.span.clear')}
          </Button>
        ) : null}
        <span id={hint}>
          <Quiet>{hasNone ? t('disclosure.span.none') : t('disclosure.span.how')}</Quiet>
        </span>
      </Cluster>
    </>
  );
}
