import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { ExportView } from '#contract/exports.ts';
import {
  exportsQuery,
  readExportFile,
  useApproveExport,
  useProposeExport,
} from '../../api/exports.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { saveFile } from '../../components/save-file.ts';
import { StaffBadge } from '../../components/staff-badge.tsx';
import { useDeed } from '../../components/use-deed.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Cluster, Quiet, Stack } from '../../ui/stack.tsx';
import { toast } from '../../ui/toast-store.ts';

/** The log leaves by two persons: an auditor asks, a privacy officer lets it go, and what left is bound by its hash. */
export function LogExports(): ReactElement {
  const t = useT();
  const { data, error } = useQuery(exportsQuery);
  const propose = useDeed(useProposeExport());
  return (
    <Card
      title={t('audit.export.title')}
      meta={t('audit.export.hint')}
      actions={
        data?.canPropose === true ? (
          <Button
            icon="download"
            pending={propose.isPending}
            onClick={() => {
              propose.run({}, () => {
                toast(t('audit.export.asked'));
              });
            }}
          >
            {t('audit.export.ask')}
          </Button>
        ) : undefined
      }
    >
      <Stack>
        {data?.exports.length === 0 ? <Quiet>{t('audit.export.none')}</Quiet> : null}
        {data?.exports.map((one) => (
          <OneExport key={one.id} one={one} />
        ))}
        {error === null ? null : <ProblemNotice problem={error} />}
        {propose.error === null ? null : <ProblemNotice problem={propose.error} />}
      </Stack>
    </Card>
  );
}

function OneExport({ one }: { one: ExportView }): ReactElement {
  const t = useT();
  const { dateTime, number } = useFormat();
  const approve = useDeed(useApproveExport());
  const { approved } = one;
  return (
    <Stack gap={1}>
      <Cluster>
        <Quiet>{t('audit.export.by', { date: dateTime(new Date(one.at).toISOString()) })}</Quiet>
        <StaffBadge id={one.by} withName />
        {approved === null ? (
          <ActionButton
            can={one.can.approve}
            kind="primary"
            pending={approve.isPending}
            onClick={() => {
              approve.run({ id: one.id, version: one.version }, () => {
                toast(t('audit.export.approved'));
              });
            }}
          >
            {t('audit.export.approve')}
          </ActionButton>
        ) : (
          <SaveExport id={one.id} />
        )}
      </Cluster>
      {approved === null ? null : (
        <Quiet>
          {t('audit.export.what', { size: number(approved.size), hash: approved.sha256 })}
        </Quiet>
      )}
      {approve.error === null ? null : <ProblemNotice problem={approve.error} />}
    </Stack>
  );
}

function SaveExport({ id }: { id: string }): ReactElement {
  const t = useT();
  const [state, setState] = useState<'idle' | 'busy' | { readonly failed: unknown }>('idle');
  const save = async (): Promise<void> => {
    setState('busy');
    try {
      const { text, checkpoint } = await readExportFile(id);
      saveFile(`${id}.jsonl`, 'application/jsonl', [text]);
      saveFile(`${id}-checkpoint.json`, 'application/json', [`${JSON.stringify(checkpoint)}\n`]);
      setState('idle');
    } catch (failure) {
      setState({ failed: failure });
    }
  };
  return (
    <>
      <Button icon="download" pending={state === 'busy'} onClick={() => void save()}>
        {t('audit.export.save')}
      </Button>
      {typeof state === 'object' ? <ProblemNotice problem={state.failed} /> : null}
    </>
  );
}
