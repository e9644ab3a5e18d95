import type { ReactElement } from 'react';
import type { CheckpointView } from '#contract/audit.ts';
import { codeOfCheckpoint } from '#contract/checkpoint-code.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Chain, linkIcons } from '../../ui/chain.tsx';
import { Figure } from '../../ui/figure.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Cluster, Quiet } from '../../ui/stack.tsx';
import { Cell, Row, Table } from '../../ui/table.tsx';
import { chainSegments } from './chain-segments.ts';
import type { ChainSegment, Known } from './chain-segments.ts';

/** The chain from checkpoint to checkpoint: what was verified, what was not yet, and where it breaks. */
export function ChainPicture({
  checkpoints,
  size,
  known,
}: {
  checkpoints: readonly CheckpointView[];
  size: number;
  known: Known;
}): ReactElement {
  const t = useT();
  const { number } = useFormat();
  const segments = chainSegments(checkpoints, size, known);
  const range = ({ from, to }: ChainSegment): string =>
    t('audit.chain.events', { from: number(from), to: number(to) });
  const state = (segment: ChainSegment): string =>
    segment.state === 'broken' && known.kind === 'broken'
      ? t('audit.chain.broken-at', { event: number(known.seq) })
      : t(`audit.chain.${segment.state}`);
  return (
    <Figure
      tableLabel={t('audit.chain.show-table')}
      legend={
        <Cluster gap={4}>
          {(['verified', 'not-yet', 'broken'] as const).map((one) => (
            <Quiet key={one}>
              <Icon name={linkIcons[one]} size={12} /> {t(`audit.chain.${one}`)}
            </Quiet>
          ))}
        </Cluster>
      }
      table={<SegmentTable segments={segments} range={range} state={state} />}
    >
      <Chain
        label={t('audit.chain.label')}
        links={segments.map((segment) => ({
          id: segment.from,
          state: segment.state,
          name: t('request.named', { name: range(segment), value: state(segment) }),
          note: segment.state === 'broken' ? state(segment) : undefined,
          isJoined: segment.checkpoints > 1,
        }))}
      />
    </Figure>
  );
}

function SegmentTable({
  segments,
  range,
  state,
}: {
  segments: readonly ChainSegment[];
  range: (segment: ChainSegment) => string;
  state: (segment: ChainSegment) => string;
}): ReactElement {
  const t = useT();
  const { dateTimeZone } = useFormat();
  const ends = ({ checkpoint, checkpoints }: ChainSegment): string => {
    if (checkpoint === null) return t('audit.chain.open-end');
    const code = codeOfCheckpoint(checkpoint);
    return checkpoints > 1 ? t('audit.chain.ends-of', { n: checkpoints, code }) : code;
  };
  return (
    <Table
      caption={t('audit.chain.label')}
      columns={[
        { id: 'events', label: t('audit.chain.column.events') },
        { id: 'checkpoint', label: t('audit.chain.column.checkpoint') },
        { id: 'time', label: t('audit.column.time') },
        { id: 'state', label: t('audit.chain.column.state') },
      ]}
      stickyHead={false}
    >
      {segments.map((segment) => (
        <Row key={segment.from}>
          <Cell heads>{range(segment)}</Cell>
          <Cell label={t('audit.chain.column.checkpoint')} mono={segment.checkpoint !== null}>
            {ends(segment)}
          </Cell>
          <Cell label={t('audit.column.time')}>
            {segment.checkpoint === null ? '–' : dateTimeZone(segment.checkpoint.at)}
          </Cell>
          <Cell label={t('audit.chain.column.state')}>{state(segment)}</Cell>
        </Row>
      ))}
    </Table>
  );
}
