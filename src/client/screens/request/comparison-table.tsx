import type { ReactElement } from 'react';
import type { CorrectionView } from '#contract/correction.ts';
import { useNames } from '../../components/use-names.ts';
import { useT } from '../../i18n/locale.tsx';
import { Rich } from '../../i18n/rich.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { BdiText } from '../../ui/bdi-text.tsx';
import { ClearText } from '../../ui/clear-text.tsx';
import { Quiet } from '../../ui/stack.tsx';
import { Cell, Row, Table } from '../../ui/table.tsx';
import css from './disclosure.module.css';
import type { Comparison } from './use-comparison.ts';

/** Held, asked and evidence side by side: masked, or in the clear for a minute. The evidence it rests on is chosen here. */
export function ComparisonTable({
  correction,
  comparison,
  truth,
  onTruth,
}: {
  correction: CorrectionView;
  comparison: Comparison;
  truth: string | null;
  onTruth: ((evidence: string) => void) | null;
}): ReactElement {
  const t = useT();
  const { day, dateTime } = useFormat();
  const names = useNames();
  const { held, evidence, lang } = correction;
  const clear = comparison.view;
  const value = (masked: string, text: string | null | undefined): ReactElement =>
    text == null ? (
      <BdiText text={masked} lang={lang ?? undefined} look="lines" />
    ) : (
      <ClearText paper={masked}>
        <BdiText text={text} lang={lang ?? undefined} look="lines" />
      </ClearText>
    );
  return (
    <Table
      caption={t('correction.caption')}
      look="plain"
      stickyHead={false}
      columns={[
        { id: 'what', label: t('correction.what'), width: '170px' },
        { id: 'value', label: t('correction.value') },
        { id: 'where', label: t('correction.where'), width: '220px' },
        { id: 'truth', label: t('correction.truth'), width: '100px' },
      ]}
    >
      <Row>
        <Cell heads label={t('correction.what')}>
          {t('correction.held')}
        </Cell>
        <Cell label={t('correction.value')}>
          {held === null || held.declined ? (
            <Quiet>{t('correction.none-held')}</Quiet>
          ) : (
            value(held.masked, clear?.held)
          )}
          {clear === null || clear.statement === null ? null : (
            <span className={css['under']}>
              <Rich
                k="request.named"
                values={{
                  name: t('customer.statement'),
                  value: (
                    <ClearText>
                      <BdiText text={clear.statement} look="lines" />
                    </ClearText>
                  ),
                }}
              />
            </span>
          )}
        </Cell>
        <Cell label={t('correction.where')}>
          {held === null ? null : (
            <>
              {t(`customer.source.${held.source}`)}
              <span className={css['under']}>{day(held.changedOn)}</span>
            </>
          )}
        </Cell>
        <Cell label={t('correction.truth')} />
      </Row>
      <Row>
        <Cell heads label={t('correction.what')}>
          {t('correction.asked.row')}
        </Cell>
        <Cell label={t('correction.value')}>
          <b>{value(correction.asked, clear?.asked)}</b>
        </Cell>
        <Cell label={t('correction.where')} />
        <Cell label={t('correction.truth')} />
      </Row>
      {evidence.map((piece) => (
        <Row key={piece.id}>
          <Cell heads label={t('correction.what')}>
            {t(`correction.evidence.${piece.kind}`)}
          </Cell>
          <Cell label={t('correction.value')}>
            {value(piece.masked, clear?.evidence.find((one) => one.id === piece.id)?.says)}
          </Cell>
          <Cell label={t('correction.where')}>
            {piece.reference === null ? null : <BdiText text={piece.reference} look="mono" />}
            <span className={css['under']}>
              {[
                names.staff(piece.by)?.name ?? piece.by,
                dateTime(new Date(piece.at).toISOString()),
              ].join(' · ')}
            </span>
          </Cell>
          <Cell label={t('correction.truth')}>
            {onTruth === null ? (
              piece.id === truth ? (
                '✓'
              ) : null
            ) : (
              <input
                type="radio"
                name="truth"
                checked={piece.id === truth}
                aria-label={t('request.named', {
                  name: t('correction.truth'),
                  value: t(`correction.evidence.${piece.kind}`),
                })}
                onChange={() => {
                  onTruth(piece.id);
                }}
              />
            )}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
