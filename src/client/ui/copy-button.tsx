import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { Button } from './button.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface CopyButtonProps {
  /** What goes to the clipboard: ids and references, never values of a person. */
  text: string;
  label: string;
  /** Said when it is done. */
  copiedLabel: string;
}

/** Copies a reference and says so in place. */
export function CopyButton({ text, label, copiedLabel }: CopyButtonProps): ReactElement {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => {
      setCopied(false);
    }, 2000);
    return () => {
      clearTimeout(timer);
    };
  }, [copied]);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      // The browser refused; the text stands beside the button and can be selected.
      setCopied(false);
    }
  };
  return (
    <>
      <Button
        kind="quiet"
        size="small"
        icon={copied ? 'check' : 'copy'}
        aria-label={label}
        title={label}
        onClick={() => {
          void copy();
        }}
      />
      <VisuallyHidden>
        <output>{copied ? copiedLabel : ''}</output>
      </VisuallyHidden>
    </>
  );
}
