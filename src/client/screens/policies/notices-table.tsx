import type { ReactElement } from 'react';
import type { NoticeView, RegisterView } from '#contract/registers.ts';
import { useNames } from '../../components/use-names.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { BdiText } from '../../ui/bdi-text.tsx';
import { Pill } from '../../ui/pill.tsx';
import { Cell, Row, Table } from '../../ui/table.tsx';

/** Every version of every purpose: its words, and from when on it may be used. */
export function NoticesTable({
  register: { company, purposes },
}: {
  register: RegisterView;
}): ReactElement {
  const t = useT();
  const names = useNames();
  const columns = [
    { id: 'purpose', label: t('register.column.purpose'), width: '190px' },
    { id: 'words', label: t('register.column.words') },
    { id: 'version', label: t('register.column.version'), width: '110px' },
    { id: 'from', label: t('register.column.from'), width: '210px' },
  ];
  return (
    <Table
      caption={t('register.purposes.caption', { company: names.company(company) })}
      columns={columns}
      stickyHead={false}
    >
      {purposes.map((notice) => (
        <Row key={`${notice.purpose} ${String(notice.version)}`}>
          <Cell heads label={t('register.column.purpose')}>
            {t(`customer.purpose.${notice.purpose}`)}
          </Cell>
          <Cell label={t('register.column.words')}>
            <NoticeWords notice={notice} />
          </Cell>
          <Cell quiet label={t('register.column.version')}>
            {t('register.version', { version: String(notice.version) })}
          </Cell>
          <Cell label={t('register.column.from')}>
            <NoticeFrom notice={notice} />
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

/** The words of a notice; those of the policy stand in the catalogue. */
export function NoticeWords({ notice: { purpose, words } }: { notice: NoticeView }): ReactElement {
  const t = useT();
  return words === null ? (
    <span>{t(`register.text.${purpose}`)}</span>
  ) : (
    <BdiText text={words.text} lang={words.lang} look="lines" />
  );
}

function NoticeFrom({ notice: { announcedOn, inForce } }: { notice: NoticeView }): ReactElement {
  const t = useT();
  const { day } = useFormat();
  if (announcedOn === null) return <span>{t('register.from.policy')}</span>;
  const date = day(announcedOn);
  return inForce ? (
    <span>{t('register.from.date', { date })}</span>
  ) : (
    <Pill tone="warn">{t('register.from.later', { date })}</Pill>
  );
}
