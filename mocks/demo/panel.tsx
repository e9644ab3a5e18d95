import { useEffect, useId, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { Button } from '../../src/client/ui/button.tsx';
import css from './dock.module.css';
import { useWords } from './words.ts';

/** A part of the demo that stands open beside the console. Escape closes it. */
export function Panel({
  title,
  onClose,
  children,
}: {
  title: string;
  onClose: () => void;
  children: ReactNode;
}): ReactElement {
  const { say } = useWords();
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    // Escape belongs to the whole panel; the cross is the control for everyone else.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className={css['panel']}
      data-part="panel"
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.stopPropagation();
        // Not also for the dialog that the panel may lie above.
        event.preventDefault();
        onClose();
      }}
    >
      <header className={css['head']}>
        <h2 id={titleId} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <Button
          kind="quiet"
          size="small"
          icon="cross"
          data-closes="panel"
          aria-label={say('panel.close')}
          onClick={onClose}
        />
      </header>
      {/* A keyboard must be able to scroll what holds no control. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region is a tab stop */}
      <div className={css['body']} tabIndex={0}>
        {children}
      </div>
    </section>
  );
}
