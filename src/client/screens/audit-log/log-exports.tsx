import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { ExportView } from '#contract/exports.ts';
import {
  exportsQuery,
  readExportFile,
  useApproveExport,
  useProposeExport,
} from '../../api/exports.ts';
import type { ExportProgress } from '../../api/exports.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { RetryNotice } from '../../components/retry-notice.tsx';
import { saveFile } from '../../components/save-file.ts';
import { StaffBadge } from '../../components/staff-badge.tsx';
import { useDeed } from '../../components/use-deed.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Cluster, Quiet, Stack } from '../../ui/stack.tsx';
import { toast } from '../../ui/toast-store.ts';

/** The log leaves by two persons: an auditor asks, a privacy officer lets it go, and what left is bound by its hash. */
export function LogExports(): ReactElement {
  const t = useT();
  const { sentences } = useFormat();
  const { data, error, refetch } = useQuery(exportsQuery);
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
        {data?.exports.length === 0 ? (
          <Quiet>{sentences([t('audit.export.none'), t('audit.export.none.hint')])}</Quiet>
        ) : null}
        {data?.exports.map((one) => (
          <OneExport key={one.id} one={one} />
        ))}
        {error === null ? null : <RetryNotice problem={error} onRetry={refetch} />}
        {data === undefined && error === null ? (
          <Skeleton label={t('action.loading')} count={1} />
        ) : null}
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

type Saving =
  | { readonly kind: 'rest' }
  | { readonly kind: 'reading'; readonly progress: ExportProgress | null }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly problem: unknown };

/** Reads an export that may leave, batch by batch, and hands it over as a file; nothing is handed over before it is whole. */
function SaveExport({ id }: { id: string }): ReactElement {
  const t = useT();
  const { number } = useFormat();
  const [saving, setSaving] = useState<Saving>({ kind: 'rest' });
  const reading = useRef<AbortController>(null);
  useEffect(
    () => () => {
      reading.current?.abort();
    },
    [],
  );
  const save = async (): Promise<void> => {
    const cancelling = new AbortController();
    reading.current = cancelling;
    setSaving({ kind: 'reading', progress: null });
    try {
      const { text, checkpoint } = await readExportFile(id, {
        signal: cancelling.signal,
        onProgress: (progress) => {
          setSaving({ kind: 'reading', progress });
        },
      });
      saveFile(`${id}.jsonl`, 'application/jsonl', [text]);
      saveFile(`${id}-checkpoint.json`, 'application/json', [`${JSON.stringify(checkpoint)}\n`]);
      setSaving({ kind: 'rest' });
      toast(t('report.csv-saved', { name: `${id}.jsonl` }));
    } catch (problem) {
      setSaving(cancelling.signal.aborted ? { kind: 'cancelled' } : { kind: 'failed', problem });
    }
  };
  if (saving.kind === 'reading')
    return (
      <Progress
        label={t('audit.export.reading')}
        done={saving.progress?.done ?? 0}
        total={saving.progress?.total}
        valueText={
          saving.progress === null
            ? t('action.loading')
            : t('audit.export.progress', {
                done: number(saving.progress.done),
                total: number(saving.progress.total),
              })
        }
        cancelLabel={t('action.cancel')}
        onCancel={() => reading.current?.abort()}
      />
    );
  return (
    <>
      <Button icon="download" onClick={() => void save()}>
        {t('audit.export.save')}
      </Button>
      <output>
        {saving.kind === 'cancelled' ? <Quiet>{t('audit.export.cancelled')}</Quiet> : null}
      </output>
      {saving.kind === 'failed' ? <ProblemNotice problem={saving.problem} /> : null}
    </>
  );
}
