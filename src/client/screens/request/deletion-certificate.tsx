import type { ReactElement } from 'react';
import type { DeletionView } from '#contract/deletion.ts';
import type { RequestView } from '#contract/request.ts';
import { useNames } from '../../components/use-names.ts';
import { usePrintAlone } from '../../components/use-print-alone.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Quiet } from '../../ui/stack.tsx';

/** What was done, by counts and a receipt; nobody can be found by it. */
export function DeletionCertificate({
  deletion,
  request,
}: {
  deletion: DeletionView;
  request: Pick<RequestView, 'id' | 'company' | 'zone'>;
}): ReactElement {
  const t = useT();
  const names = useNames();
  const { dateTimeZone, day, list, number } = useFormat(request.zone);
  const { alone, print } = usePrintAlone();
  const { kept, done, told, finishedAt, receipt } = deletion;
  const reason = ({ why, until }: DeletionView['kept'][number]): string => {
    const date = until === null ? '' : day(until);
    return why === 'identity' ? t('deletion.kept.identity') : t(`deletion.kept.${why}`, { date });
  };
  return (
    <div {...alone}>
      <Card
        title={kept.length === 0 ? t('deletion.certificate') : t('deletion.certificate.part')}
        actions={
          <Button size="small" icon="print" onClick={print}>
            {t('action.print')}
          </Button>
        }
      >
        <DefinitionList
          items={[
            { id: 'company', name: t('lifting.company'), value: names.company(request.company) },
            { id: 'request', name: t('request.number'), value: request.id },
            { id: 'receipt', name: t('deletion.certificate.receipt'), value: <b>{receipt}</b> },
            {
              id: 'at',
              name: t('deletion.certificate.at'),
              value: finishedAt === null ? '' : dateTimeZone(new Date(finishedAt).toISOString()),
            },
            { id: 'deleted', name: t('deletion.certificate.done'), value: number(done.deleted) },
            {
              id: 'anonymised',
              name: t('deletion.certificate.anonymised'),
              value: number(done.anonymised),
            },
            {
              id: 'told',
              name: t('deletion.certificate.told'),
              value: number(told?.recipients ?? 0),
            },
            ...kept.map((part) => ({
              id: `${part.why} ${part.until ?? ''}`,
              name: reason(part),
              value: t('request.named', {
                name: number(part.items),
                value: list(part.fields.map((field) => t(`customer.field.${field}`))),
              }),
            })),
          ]}
        />
        <Quiet>{t('deletion.certificate.no-data')}</Quiet>
      </Card>
    </div>
  );
}
