import type { ReactElement } from 'react';
import type { PolicyStoreView, PolicyVersionView } from '#contract/policy-versions.ts';
import { ClauseChanges } from '../../components/clause-changes.tsx';
import { useNames } from '../../components/use-names.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Pill } from '../../ui/pill.tsx';
import { Cluster } from '../../ui/stack.tsx';
import { Cell, Row, Table } from '../../ui/table.tsx';

/** Every version of a policy, from when on it counts, and what it changed of the one before. */
export function VersionsTable({
  store: { company, versions },
}: {
  store: PolicyStoreView;
}): ReactElement {
  const t = useT();
  const names = useNames();
  return (
    <Table
      caption={t('policy-version.versions.caption', { company: names.company(company) })}
      columns={[
        { id: 'version', label: t('policy-version.column.version'), width: '90px' },
        { id: 'from', label: t('policy-version.column.from'), width: '220px' },
        { id: 'changes', label: t('policy-version.column.changes') },
      ]}
      stickyHead={false}
    >
      {versions.map((version, at) => (
        <Row key={version.version}>
          <Cell heads label={t('policy-version.column.version')}>
            {version.version}
          </Cell>
          <Cell label={t('policy-version.column.from')}>
            <InForce version={version} />
          </Cell>
          <Cell label={t('policy-version.column.changes')}>
            {at === 0 ? t('policy-version.first') : <ClauseChanges changes={version.changes} />}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

function InForce({
  version: { inForceFrom, state },
}: {
  version: PolicyVersionView;
}): ReactElement {
  const t = useT();
  const { day } = useFormat();
  const date = inForceFrom === null ? '' : day(inForceFrom);
  if (state === 'to-come')
    return <Pill tone="warn">{t('policy-version.from.later', { date })}</Pill>;
  return (
    <Cluster gap={1}>
      <span>
        {inForceFrom === null
          ? t('policy-version.from.undated')
          : t('policy-version.from.date', { date })}
      </span>
      {state === 'in-force' ? <Pill tone="good">{t('policy-version.in-force')}</Pill> : null}
    </Cluster>
  );
}
