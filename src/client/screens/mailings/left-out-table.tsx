import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { MailingView } from '#contract/mailings.ts';
import { MaskedValue } from '../../components/masked-value.tsx';
import { useT } from '../../i18n/locale.tsx';
import { BdiText } from '../../ui/bdi-text.tsx';
import { Quiet, Stack } from '../../ui/stack.tsx';
import { Cell, Row, Table } from '../../ui/table.tsx';

type Line = NonNullable<MailingView['leftOut']>[number];

/** Who is left out of a list, masked, each with its cause. */
export function LeftOutTable({ mailing: { leftOut } }: { mailing: MailingView }): ReactElement {
  const t = useT();
  if (leftOut === null) return <Quiet>{t('mailing.out.hidden')}</Quiet>;
  if (leftOut.length === 0) return <Quiet>{t('mailing.out.none')}</Quiet>;
  return (
    <Stack gap={2}>
      <b>{t('mailing.out.title')}</b>
      <Table
        caption={t('mailing.out.caption')}
        stickyHead={false}
        columns={[
          { id: 'person', label: t('mailing.column.person') },
          { id: 'contact', label: t('mailing.column.contact') },
          { id: 'cause', label: t('mailing.column.cause') },
        ]}
      >
        {leftOut.map((line, at) => (
          // Some lines have no record any more, and no two of these differ.
          <Row key={line.customer ?? `none-${String(at)}`}>
            <Cell heads label={t('mailing.column.person')}>
              <Person line={line} />
            </Cell>
            <Cell label={t('mailing.column.contact')}>
              {line.masked === null ? (
                t('mailing.out.no-contact')
              ) : (
                <BdiText text={line.masked} look="mask" />
              )}
            </Cell>
            <Cell label={t('mailing.column.cause')}>{t(`mailing.cause.${line.cause}`)}</Cell>
          </Row>
        ))}
      </Table>
    </Stack>
  );
}

function Person({ line: { customer, name } }: { line: Line }): ReactElement {
  const t = useT();
  if (customer === null || name === null) return <Quiet>{t('mailing.out.no-record')}</Quiet>;
  return (
    <Link to="/customers/$customer" params={{ customer }}>
      <MaskedValue value={name} /> <code>{customer}</code>
    </Link>
  );
}
