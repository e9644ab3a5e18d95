import type { ReactElement } from 'react';
import type * as z from 'zod/mini';
import { StatisticsFilter, type readStatistics } from '#contract/statistics.ts';
import { StaffBadge } from '../../components/staff-badge.tsx';
import { useWords } from '../../components/use-words.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Cluster, Quiet, Stack } from '../../ui/stack.tsx';
import { useDimensionWords } from './use-dimension-words.ts';

const parts = StatisticsFilter.shape.by.options;

/** Who asked what, the newest first: the list that neighbouring questions are held against. */
export function AskedList({
  asked,
}: {
  asked: z.infer<typeof readStatistics.reply>['asked'];
}): ReactElement | null {
  const t = useT();
  const { known } = useWords();
  const { dateTime, list } = useFormat();
  const words = useDimensionWords();
  const said = (code: string): string => {
    const [name = '', value = ''] = code.split('.');
    const part = parts.find((one) => one === name);
    return part === undefined ? (known('authority', code) ?? code) : words(part, value);
  };
  if (asked.length === 0) return null;
  return (
    <Stack gap={2}>
      <b>{t('authority.statistics.asked')}</b>
      <DefinitionList
        items={asked.map(({ by, at, codes }) => ({
          id: `${at} ${codes.join(' ')}`,
          name: <Quiet>{dateTime(at)}</Quiet>,
          value: (
            <Cluster gap={1}>
              <StaffBadge id={by} withName />
              <span>{list(codes.map(said))}</span>
            </Cluster>
          ),
        }))}
      />
    </Stack>
  );
}
