import { useState } from 'react';
import type { ReactElement } from 'react';
import { useT } from '../../i18n/locale.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Field } from '../../ui/field.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { Cluster, Stack } from '../../ui/stack.tsx';
import { TextArea } from '../../ui/text-area.tsx';

/** A paper of more characters is none that is pasted. */
const MOST = 12_000;

/** Takes a paper in: pasted, or from a file. Nothing of it leaves the page by that. */
export function PaperForm({ onRead }: { onRead: (text: string) => void }): ReactElement {
  const t = useT();
  const [text, setText] = useState('');
  const isLong = [...text].length > MOST;
  const choose = async (file: File): Promise<void> => {
    const content = await file.slice(0, MOST * 4).text();
    setText(content);
    onRead(content);
  };
  return (
    <Card>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!isLong) onRead(text);
        }}
      >
        <Stack>
          <Field
            label={t('exchange.text')}
            hint={t('exchange.text.hint')}
            error={isLong ? t('problem.exchange-not-read') : undefined}
          >
            {(control) => (
              <TextArea
                {...control}
                rows={8}
                spellCheck={false}
                dir="ltr"
                value={text}
                onChange={({ target }) => {
                  setText(target.value);
                }}
              />
            )}
          </Field>
          <Cluster gap={3}>
            <Button type="submit" kind="primary">
              {t('exchange.read')}
            </Button>
            <FileButton
              label={t('exchange.file')}
              accept=".json,application/json"
              onChoose={(file) => {
                void choose(file);
              }}
            />
          </Cluster>
        </Stack>
      </form>
    </Card>
  );
}
