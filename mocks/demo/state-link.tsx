import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button } from '../../src/client/ui/button.tsx';
import { Field } from '../../src/client/ui/field.tsx';
import { TextInput } from '../../src/client/ui/text-input.tsx';
import type { DirectorHost } from './director-host.ts';
import css from './dock.module.css';
import { useWords } from './words.ts';

/** A link that brings this story, as far as it has come, at its hour. It is copied, and shown for where copying is refused. */
export function StateLink({ host }: { host: DirectorHost }): ReactElement {
  const { say } = useWords();
  const [link, setLink] = useState<string | null>(null);
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    const made = new URL(await host.stateLink(), location.href).href;
    setLink(made);
    try {
      await navigator.clipboard.writeText(made);
      setCopied(true);
    } catch {
      // The browser refuses the clipboard: the link stands below.
      setCopied(false);
    }
  };
  return (
    <>
      <p className={css['meta']}>{say('link.note')}</p>
      <Button icon="link" onClick={() => void copy()}>
        {say('link.copy')}
      </Button>
      {link === null ? null : (
        <Field label={say('link.label')}>
          {(control) => (
            <TextInput
              {...control}
              readOnly
              value={link}
              onFocus={(event) => event.target.select()}
            />
          )}
        </Field>
      )}
      <output className={css['meta']}>{isCopied ? say('link.copied') : ''}</output>
    </>
  );
}
