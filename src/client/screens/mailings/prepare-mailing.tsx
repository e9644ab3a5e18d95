import type { ReactElement } from 'react';
import type { MailingView } from '#contract/mailings.ts';
import { usePrepareMailing } from '../../api/mailings.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { NEXT_DEED, useOfferedDeeds } from '../../components/offered-deeds.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { saveFile } from '../../components/save-file.ts';
import { StaffBadge } from '../../components/staff-badge.tsx';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Cluster, Quiet, Stack } from '../../ui/stack.tsx';
import { toast } from '../../ui/toast-store.ts';
import css from './mailings.module.css';

/** Takes the list as a file; the log keeps who took it, how many rows, and the hash that binds it. */
export function PrepareMailing({ mailing }: { mailing: MailingView }): ReactElement {
  const t = useT();
  const prepare = usePrepareMailing();
  const can = mailing.can.prepare;
  const run = (): void => {
    prepare.mutate(mailing.id, {
      onSuccess: ({ name, text, rows }) => {
        saveFile(name, 'text/csv;charset=utf-8', [text]);
        toast(t('mailing.saved', { name, n: rows }));
      },
    });
  };
  const id = can === true ? NEXT_DEED : `prepare-${mailing.id}`;
  useOfferedDeeds([{ id, label: t('mailing.prepare'), can, run }]);
  return (
    <Stack gap={2}>
      <Quiet>{t('mailing.prepare.hint')}</Quiet>
      <Cluster>
        <ActionButton
          can={can}
          kind="primary"
          icon="download"
          pending={prepare.isPending}
          onClick={run}
        >
          {t('mailing.prepare')}
        </ActionButton>
      </Cluster>
      {prepare.error === null ? null : <ProblemNotice problem={prepare.error} />}
      <Prepared times={mailing.prepared} />
    </Stack>
  );
}

function Prepared({ times }: { times: MailingView['prepared'] }): ReactElement {
  const t = useT();
  const { dateTime } = useFormat();
  if (times.length === 0) return <Quiet>{t('mailing.prepared.none')}</Quiet>;
  return (
    <Stack gap={1}>
      <b>{t('mailing.prepared.title')}</b>
      <DefinitionList
        items={times.map(({ at, by, rows, sha256 }) => ({
          id: at,
          name: <Quiet>{dateTime(at)}</Quiet>,
          value: (
            <Cluster gap={1}>
              <StaffBadge id={by} withName />
              <span className={css['sum']} title={sha256}>
                {t('mailing.prepared.rows', { n: Number(rows), hash: sha256.slice(0, 12) })}
              </span>
            </Cluster>
          ),
        }))}
      />
    </Stack>
  );
}
