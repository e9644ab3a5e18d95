import type { ReactElement } from 'react';
import type { PolicyStoreView } from '#contract/policy-versions.ts';
import { useNames } from '../../components/use-names.ts';
import { useCite, useT } from '../../i18n/locale.tsx';
import { BdiText } from '../../ui/bdi-text.tsx';
import { Cluster, Quiet } from '../../ui/stack.tsx';
import { Cell, Row, Table } from '../../ui/table.tsx';

/** Other terms of the company that name a time, and by which clause the policy goes before them (N8). */
export function SiteTermsTable({
  store: { company, siteTerms, precedence },
}: {
  store: PolicyStoreView;
}): ReactElement {
  const t = useT();
  const cite = useCite();
  const names = useNames();
  return (
    <Table
      caption={t('policy-version.site.caption', { company: names.company(company) })}
      columns={[
        { id: 'terms', label: t('policy-version.column.terms') },
        { id: 'say', label: t('policy-version.column.say'), width: '160px' },
        { id: 'first', label: t('policy-version.column.first') },
      ]}
      stickyHead={false}
    >
      {siteTerms.map(({ id, title, days }) => (
        <Row key={id}>
          <Cell heads label={t('policy-version.column.terms')}>
            <BdiText text={title.text} lang={title.lang} />
          </Cell>
          <Cell label={t('policy-version.column.say')}>
            {t('policy-version.days', { n: days })}
          </Cell>
          <Cell label={t('policy-version.column.first')}>
            {precedence === null ? (
              t('policy-version.site.unsaid')
            ) : (
              <Cluster gap={1}>
                <b>{t('policy-version.site.policy-first')}</b>
                <Quiet>{cite(precedence.citation)}</Quiet>
              </Cluster>
            )}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
