import type { ReactElement } from 'react';
import { useState } from 'react';
import type { CheckpointView } from '#contract/audit.ts';
import { codeOfCheckpoint } from '#contract/checkpoint-code.ts';
import { useTakeCheckpoint } from '../../api/audit.ts';
import { newKey } from '../../api/idempotency-key.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { usePrintAlone } from '../../components/use-print-alone.ts';
import { saveFile } from '../../components/save-file.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Button } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import css from './audit-log.module.css';

/** The latest checkpoint with its short code, to be kept by someone outside; and how to take, keep and print one. */
export function Checkpoints({
  checkpoints,
}: {
  checkpoints: readonly CheckpointView[];
}): ReactElement {
  const t = useT();
  const { number, dateTimeZone, sentences } = useFormat();
  const take = useTakeCheckpoint();
  const [key, setKey] = useState<string | null>(null);
  const { alone, print } = usePrintAlone();
  const latest = checkpoints.at(-1);
  const takeOne = (): void => {
    // A try whose outcome is unknown is repeated with its own key.
    const same = take.isError && key !== null ? key : newKey();
    setKey(same);
    take.mutate(same);
  };
  return (
    <div className={css['checkpoints']}>
      {take.error === null ? null : <ProblemNotice problem={take.error} />}
      {latest === undefined ? (
        <p className={css['quiet']}>
          {sentences([t('audit.checkpoint.none'), t('audit.checkpoint.none.hint')])}
        </p>
      ) : (
        <figure className={css['checkpoint']} {...alone}>
          <figcaption>{t('audit.checkpoint.latest', { n: checkpoints.length })}</figcaption>
          <span className={css['code']}>
            <code>{codeOfCheckpoint(latest)}</code>
            <CopyButton
              text={codeOfCheckpoint(latest)}
              label={t('action.copy-id', { id: codeOfCheckpoint(latest) })}
              copiedLabel={t('action.copied')}
            />
          </span>
          <span className={css['quiet']}>
            {t('audit.checkpoint.at', { size: number(latest.size), time: dateTimeZone(latest.at) })}
          </span>
        </figure>
      )}
      <div className={css['deeds']}>
        <Button icon="flag" pending={take.isPending} onClick={takeOne}>
          {t('audit.checkpoint.take')}
        </Button>
        {latest === undefined ? null : (
          <>
            <Button
              icon="download"
              onClick={() => {
                saveFile(`checkpoint-${String(latest.size)}.json`, 'application/json', [
                  `${JSON.stringify(latest)}\n`,
                ]);
              }}
            >
              {t('audit.checkpoint.download')}
            </Button>
            <Button icon="print" onClick={print}>
              {t('action.print')}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
