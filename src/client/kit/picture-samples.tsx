import type { ReactElement } from 'react';
import { Chain } from '../ui/chain.tsx';
import type { LinkState } from '../ui/chain.tsx';
import { ColumnChart } from '../ui/column-chart.tsx';
import { Figure } from '../ui/figure.tsx';
import { FILLS, Fills } from '../ui/fills.tsx';
import { Legend } from '../ui/legend.tsx';
import { StackedBars } from '../ui/stacked-bars.tsx';
import { Cell, Row, Table } from '../ui/table.tsx';
import { Sample } from './sample.tsx';

const states = { verified: 0, 'not-yet': 0, broken: 0 } satisfies Record<LinkState, 0>;
const parts = FILLS.map((fill, at) => ({ fill, value: at + 1, title: fill }));

/** Pictures, each with its table. */
export function PictureSamples(): ReactElement {
  return (
    <>
      <Sample name="Figure, ColumnChart, Legend, Fills">
        <Figure
          tableLabel="Show the table"
          legend={<Legend entries={FILLS.map((fill) => ({ fill, label: fill }))} />}
          table={<Figures />}
        >
          <ColumnChart
            name="Received and closed in two months"
            write={String}
            groups={['Oct', 'Nov'].map((label, at) => ({
              id: label,
              label,
              subLabel: at === 0 ? '2026' : undefined,
              columns: [
                { value: 12 + at, fill: 'accent', title: 'received' },
                { value: at === 0 ? null : 7, fill: 'dots', title: 'closed' },
              ],
            }))}
          />
        </Figure>
        <svg width="0" height="0" aria-hidden="true">
          <Fills id="kit" />
        </svg>
      </Sample>
      <Sample name="StackedBars">
        <StackedBars
          bars={[
            { id: 'all', label: 'Tokyo', name: 'Tokyo: 60', parts, whole: 60, end: '60' },
            { id: 'none', label: 'Osaka', name: 'Osaka: hidden', parts: [], whole: null, end: '–' },
          ]}
        />
      </Sample>
      <Sample name="Chain">
        <Chain
          label="Checkpoints"
          links={(Object.keys(states) as LinkState[]).map((state, id) => ({
            id,
            state,
            name: `${id}: ${state}`,
            note: state === 'broken' ? 'broken here' : undefined,
            isJoined: id === 0,
          }))}
        />
      </Sample>
    </>
  );
}

function Figures(): ReactElement {
  return (
    <Table
      caption="Requests by month"
      columns={[
        { id: 'month', label: 'Month' },
        { id: 'count', label: 'Requests', align: 'end' },
      ]}
      look="plain"
    >
      <Row>
        <Cell heads>Oct</Cell>
        <Cell label="Requests" align="end">
          12
        </Cell>
      </Row>
    </Table>
  );
}
