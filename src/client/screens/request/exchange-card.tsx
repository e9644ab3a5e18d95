import type { ReactElement } from 'react';
import type * as z from 'zod/mini';
import type { exportExchangeStatus } from '#contract/exchange.ts';
import type { RequestView } from '#contract/request.ts';
import { useExportExchangeStatus } from '../../api/exchange.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { saveFile } from '../../components/save-file.ts';
import { useWords } from '../../components/use-words.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { BdiText } from '../../ui/bdi-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Cluster, Stack } from '../../ui/stack.tsx';
import { toast } from '../../ui/toast-store.ts';

type StatusFile = z.infer<typeof exportExchangeStatus.reply>;

/** The foreign paper that a request came in by, and how it stands in the dialect of whoever sent it, or the other: as a file, or to be pasted. */
export function ExchangeCard({
  id,
  exchange,
}: {
  id: string;
  exchange: NonNullable<RequestView['exchange']>;
}): ReactElement {
  const t = useT();
  const { dateTime } = useFormat();
  const { word } = useWords();
  const take = useExportExchangeStatus();
  const { dialect, number, asks, stated } = exchange;
  const save = ({ name, text }: StatusFile): void => {
    saveFile(name, 'application/json', [text]);
    toast(t('report.csv-saved', { name }));
  };
  const copy = async (file: StatusFile): Promise<void> => {
    try {
      await navigator.clipboard.writeText(file.text);
      toast(t('exchange.copied'));
    } catch {
      // It was taken, and the log says so: it must not be lost because the browser keeps its clipboard.
      toast(t('exchange.not-copied'), 'warn');
      save(file);
    }
  };
  return (
    <Card
      title={t('exchange.card')}
      strip={
        <Notice tone="warn" shape="strip" title={t('exchange.unsigned')}>
          {t('exchange.unsigned.why')}
        </Notice>
      }
    >
      <Stack>
        <DefinitionList
          items={[
            {
              id: 'dialect',
              name: t('exchange.dialect'),
              value: word('exchange', 'dialect.', dialect),
            },
            {
              id: 'number',
              name: t('exchange.number'),
              value: <BdiText text={number} look="mono" />,
            },
            { id: 'asks', name: t('exchange.asks'), value: word('exchange', 'asks.', asks) },
            { id: 'stated', name: t('exchange.stated'), value: dateTime(stated) },
          ]}
        />
        {(['opendsr', 'drp'] as const).map((one) => (
          <Cluster key={one}>
            <Button
              size="small"
              icon="download"
              pending={take.isPending && take.variables.dialect === one}
              onClick={() => {
                take.mutate({ request: id, dialect: one }, { onSuccess: save });
              }}
            >
              {t('exchange.status', { dialect: t(`exchange.dialect.${one}`) })}
            </Button>
            <Button
              size="small"
              kind="quiet"
              icon="copy"
              onClick={() => {
                take.mutate(
                  { request: id, dialect: one },
                  { onSuccess: (file) => void copy(file) },
                );
              }}
            >
              {t('exchange.copy', { dialect: t(`exchange.dialect.${one}`) })}
            </Button>
          </Cluster>
        ))}
        {take.error === null ? null : <ProblemNotice problem={take.error} />}
      </Stack>
    </Card>
  );
}
