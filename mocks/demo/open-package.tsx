import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button } from '../../src/client/ui/button.tsx';
import { Field } from '../../src/client/ui/field.tsx';
import { TextInput } from '../../src/client/ui/text-input.tsx';
import type { OutboxMessage } from '../../src/domain/outbox.ts';
import type { DemoHost } from '../demo-host.ts';
import css from './dock.module.css';
import { tellMoved } from './moved.ts';
import { saveFile } from './save-file.ts';
import { whyFailed } from './why-failed.ts';
import { useWords } from './words.ts';

/** Opens the package of a link with the code that came another way, and saves it. */
export function OpenPackage({
  host,
  message,
}: {
  host: DemoHost;
  message: OutboxMessage;
}): ReactElement {
  const { say } = useWords();
  const [code, setCode] = useState('');
  const [told, setTold] = useState('');
  const open = async (): Promise<void> => {
    try {
      const file = `${message.request}.zip`;
      saveFile(file, await host.customerSide.openPackage(message.id, code));
      setTold(say('customer.opened', { file }));
      tellMoved();
    } catch (error) {
      setTold(say('customer.failed', { why: say(whyFailed(error)) }));
    }
  };
  return (
    <form
      className={css['part']}
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <div className={css['open']}>
        <Field label={say('customer.code')}>
          {(control) => (
            <TextInput
              {...control}
              mono
              inputMode="numeric"
              value={code}
              onChange={({ target }) => setCode(target.value)}
            />
          )}
        </Field>
        <Button type="submit">{say('customer.open')}</Button>
      </div>
      <output>{told}</output>
    </form>
  );
}
