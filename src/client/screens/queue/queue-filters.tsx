import type { ReactElement } from 'react';
import { QueueFilter } from '#contract/queue.ts';
import type { QueueView } from '../../api/queue.ts';
import { useDirectory, useMay } from '../../api/session.ts';
import { useNames } from '../../components/use-names.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { ChipGroup } from '../../ui/chip-group.tsx';
import { Select } from '../../ui/select.tsx';
import css from './queue.module.css';

const lanes = QueueFilter.shape.lane.def.innerType.options;
const kinds = QueueFilter.shape.kind.def.innerType.options;
const waitingOns = QueueFilter.shape.on.def.innerType.options;
type Lane = (typeof lanes)[number];
type WaitingOn = (typeof waitingOns)[number];

/** Lanes with their counts, and two narrower filters; all of them stand in the address. */
export function QueueFilters({
  filter,
  lanes: counts,
  waitingOn,
  onFilter,
}: {
  filter: QueueView & { readonly lane: Lane };
  lanes: Readonly<Record<Lane, number>> | undefined;
  /** Of those that wait, how many wait on whom. */
  waitingOn: Readonly<Record<WaitingOn, number>> | undefined;
  onFilter: (filter: QueueView) => void;
}): ReactElement {
  const t = useT();
  const { number } = useFormat();
  const names = useNames();
  const { desks } = useDirectory();
  const may = useMay();
  // Only those who may approve are offered what waits for approval; an address may name it all the same.
  const offered = lanes.filter(
    (lane) => lane !== 'approvals' || lane === filter.lane || may('approve'),
  );
  return (
    <div className={css['filters']}>
      <ChipGroup
        legend={t('queue.lanes.label')}
        legendHidden
        value={filter.lane}
        options={offered.map((lane) => ({
          value: lane,
          label: t(`queue.lane.${lane}`),
          count: counts === undefined ? undefined : number(counts[lane]),
          hot: (lane === 'due' || lane === 'errors') && (counts?.[lane] ?? 0) > 0,
        }))}
        onChange={(lane) => {
          onFilter({
            ...filter,
            lane: lane === 'actionable' ? undefined : lane,
            on: undefined,
            sort: lane === 'waiting' ? 'waiting' : undefined,
            order: undefined,
          });
        }}
      />
      <div className={css['selects']}>
        {filter.lane === 'waiting' ? (
          <Select
            aria-label={t('queue.filter.on')}
            blank={t('queue.filter.any-on')}
            value={filter.on ?? ''}
            options={waitingOns.map((on) => ({
              value: on,
              label: t('queue.filter.on-count', {
                who: t(`request.waiting-on.${on}`),
                n: waitingOn?.[on] ?? 0,
              }),
            }))}
            onChange={(event) => {
              onFilter({ ...filter, on: waitingOns.find((on) => on === event.target.value) });
            }}
          />
        ) : null}
        <Select
          aria-label={t('queue.filter.kind')}
          blank={t('queue.filter.any-kind')}
          value={filter.kind ?? ''}
          options={kinds.map((kind) => ({ value: kind, label: t(`request.kind.${kind}`) }))}
          onChange={(event) => {
            onFilter({ ...filter, kind: kinds.find((kind) => kind === event.target.value) });
          }}
        />
        <Select
          aria-label={t('queue.filter.desk')}
          blank={t('queue.filter.any-desk')}
          value={filter.desk ?? ''}
          options={desks.map(({ id }) => ({ value: id, label: names.desk(id) }))}
          onChange={(event) => {
            onFilter({
              ...filter,
              desk: event.target.value === '' ? undefined : event.target.value,
            });
          }}
        />
      </div>
    </div>
  );
}
