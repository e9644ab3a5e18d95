import type { ReactElement } from 'react';
import type { CorrectionView } from '#contract/correction.ts';
import type { RequestView } from '#contract/request.ts';
import { useTellRecipients } from '../../api/corrections.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useDeed } from '../../components/use-deed.ts';
import { useNames } from '../../components/use-names.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { BdiText } from '../../ui/bdi-text.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Cluster } from '../../ui/stack.tsx';
import { Cell, Row, Table } from '../../ui/table.tsx';

/** Everyone who got the item in the last twelve months: told, reminded, confirmed. */
export function RecipientsCard({
  request,
  correction,
}: {
  request: RequestView;
  correction: CorrectionView;
}): ReactElement {
  const t = useT();
  const { day, dateTime } = useFormat(request.zone);
  const names = useNames();
  const tell = useDeed(useTellRecipients());
  const { propagation } = correction;
  return (
    <Card title={t('correction.recipients')} meta={propagation.length} flush>
      {propagation.length === 0 ? (
        <EmptyState icon="people" title={t('correction.recipients.none')}>
          {t('correction.recipients.none.text')}
        </EmptyState>
      ) : (
        <Table
          caption={t('correction.recipients.caption')}
          look="plain"
          stickyHead={false}
          columns={[
            { id: 'who', label: t('customer.column.shared-with') },
            { id: 'last', label: t('correction.recipients.last'), width: '140px' },
            { id: 'state', label: t('correction.recipients.state'), width: '200px' },
            { id: 'next', label: t('correction.recipients.action'), width: '210px' },
          ]}
        >
          {propagation.map(({ recipient, lastSharedOn, state, at, steps }) => (
            <Row key={recipient}>
              <Cell heads label={t('customer.column.shared-with')}>
                <BdiText text={names.recipient(recipient)} />
              </Cell>
              <Cell label={t('correction.recipients.last')}>{day(lastSharedOn)}</Cell>
              <Cell label={t('correction.recipients.state')}>
                {t('correction.state.at', {
                  state: t(`correction.state.${state}`),
                  date: dateTime(new Date(at).toISOString()),
                })}
              </Cell>
              <Cell label={t('correction.recipients.action')}>
                <Cluster gap={1}>
                  {steps.map((step) => (
                    <ActionButton
                      key={step}
                      can={request.can['tell-recipients']}
                      size="small"
                      pending={tell.isPending}
                      aria-label={t('request.named', {
                        name: t(`correction.recipients.${step}`),
                        value: names.recipient(recipient),
                      })}
                      onClick={() => {
                        tell.run({
                          request: request.id,
                          version: request.version,
                          step,
                          recipient,
                        });
                      }}
                    >
                      {t(`correction.recipients.${step}`)}
                    </ActionButton>
                  ))}
                </Cluster>
              </Cell>
            </Row>
          ))}
        </Table>
      )}
      {tell.error === null ? null : <ProblemNotice problem={tell.error} />}
    </Card>
  );
}
