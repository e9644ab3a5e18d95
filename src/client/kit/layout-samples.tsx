import { useState } from 'react';
import type { ReactElement } from 'react';
import { Avatar } from '../ui/avatar.tsx';
import { Button } from '../ui/button.tsx';
import { DefinitionList } from '../ui/definition-list.tsx';
import { Pill } from '../ui/pill.tsx';
import { Steps } from '../ui/steps.tsx';
import type { StepState } from '../ui/steps.tsx';
import { Cell, Row, Table } from '../ui/table.tsx';
import type { SortDirection } from '../ui/table.tsx';
import { Timeline, TimelineRow } from '../ui/timeline.tsx';
import { Sample } from './sample.tsx';
import { words } from './words.ts';

const states = { done: 0, now: 0, next: 0, barred: 0 } satisfies Record<StepState, 0>;
const pairs = [
  { id: 'a', name: 'Number', value: 'R-1001' },
  { id: 'b', name: words.ja, value: words.long },
  { id: 'c', name: 'Reference', value: words.unbroken },
];

/** Tables, lists and steps. */
export function LayoutSamples(): ReactElement {
  return (
    <>
      <Requests />
      <Sample name="DefinitionList">
        <DefinitionList items={pairs} />
        <DefinitionList items={pairs} names="narrow" />
      </Sample>
      <Sample name="Steps">
        <Steps
          label="Steps of the procedure"
          steps={(Object.keys(states) as StepState[]).map((state) => ({
            id: state,
            label: words.en,
            note: 'not yet known to be their request',
            state,
            stateLabel: state,
          }))}
        />
      </Sample>
      <Sample name="Timeline, TimelineRow">
        <Timeline label="Trail">
          <TimelineRow
            time="11:21"
            dateTime="2026-11-20T11:21:00Z"
            who={<Avatar initials="VK" name="Vera Kwong" />}
            tag={<Pill tone="good">verified</Pill>}
            detail="HKT policy, section 7"
          >
            {words.long}
          </TimelineRow>
          <TimelineRow time="20 Nov, 11:20" dateTime="2026-11-20T11:20:00Z">
            {words['zh-Hant']}
          </TimelineRow>
        </Timeline>
      </Sample>
    </>
  );
}

function Requests(): ReactElement {
  const [direction, turn] = useState<SortDirection>('ascending');
  return (
    <Sample name="Table, Row, Cell">
      <Table
        caption="Requests"
        columns={[
          { id: 'due', label: 'Act by', sortable: true, width: '168px' },
          { id: 'person', label: 'Person' },
          { id: 'points', label: 'Points', align: 'end', width: '96px' },
          { id: 'deed', label: 'Deed', labelHidden: true, width: '124px' },
        ]}
        sort={{ by: 'due', direction }}
        onSort={() => {
          turn(direction === 'ascending' ? 'descending' : 'ascending');
        }}
        stickyHead={false}
      >
        {[words.en, words.ja, words.unbroken].map((person, at) => (
          <Row key={person} selected={at === 1} data-cursor={at === 0 || undefined}>
            <Cell label="Act by" heads nowrap>
              {at} days left
            </Cell>
            <Cell label="Person" mono={at === 2} quiet={at === 1}>
              {person}
            </Cell>
            <Cell label="Points" align="end">
              {at}
            </Cell>
            <Cell>
              <Button size="small">Show it</Button>
            </Cell>
          </Row>
        ))}
      </Table>
    </Sample>
  );
}
