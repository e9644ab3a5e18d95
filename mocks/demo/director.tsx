import { useId } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { Button } from '../../src/client/ui/button.tsx';
import { ChipGroup } from '../../src/client/ui/chip-group.tsx';
import { Notice } from '../../src/client/ui/notice.tsx';
import { Cluster } from '../../src/client/ui/stack.tsx';
import type { OutboxMessage } from '../../src/domain/outbox.ts';
import type { DirectorHost } from './director-host.ts';
import { ClockMover } from './clock-mover.tsx';
import { CustomerPanel } from './customer-panel.tsx';
import css from './dock.module.css';
import { FaultSwitches } from './fault-switches.tsx';
import { LoadCustomers } from './load-customers.tsx';
import { ScenarioPicker } from './scenario-picker.tsx';
import { SecondAgent } from './second-agent.tsx';
import { StateLink } from './state-link.tsx';
import { useWords } from './words.ts';

const parts = ['customer', 'story', 'state', 'clock', 'faults', 'file'] as const;
/** A part of the panel. */
export type DirectorPart = (typeof parts)[number];

const icons = {
  customer: 'message',
  story: 'flag',
  state: 'link',
  clock: 'clock',
  faults: 'alert',
  file: 'database',
} as const;

/** All strings of the demo, a part at a time: the customer, the story and its state, the clock, faults, a file. */
export function Director({
  host,
  messages,
  part,
  onPart,
  onTour,
}: {
  host: DirectorHost;
  messages: readonly OutboxMessage[];
  part: DirectorPart;
  onPart: (part: DirectorPart) => void;
  /** Goes on with the guided tour of this world. */
  onTour: () => void;
}): ReactElement {
  const { say } = useWords();
  return (
    <>
      <ChipGroup
        legend={say('dock.menu')}
        legendHidden
        value={part}
        onChange={onPart}
        options={parts.map((value) => ({
          value,
          label: say(`part.${value}`),
          icon: icons[value],
        }))}
      />
      {host.world().storage === 'memory' ? (
        <Notice tone="warn">{say('storage.memory')}</Notice>
      ) : null}
      {part === 'customer' ? <CustomerPanel host={host} messages={messages} /> : null}
      {part === 'story' ? <Story host={host} onTour={onTour} /> : null}
      {part === 'state' ? <State host={host} /> : null}
      {part === 'clock' ? (
        <Section title={say('clock.title')}>
          <ClockMover host={host} />
        </Section>
      ) : null}
      {part === 'faults' ? (
        <Section title={say('fault.title')}>
          <FaultSwitches host={host} />
        </Section>
      ) : null}
      {part === 'file' ? (
        <Section title={say('file.title')}>
          <LoadCustomers host={host} />
        </Section>
      ) : null}
    </>
  );
}

function Story({ host, onTour }: { host: DirectorHost; onTour: () => void }): ReactElement {
  const { say } = useWords();
  const isToured = host.world().scenario === 'impersonator';
  return (
    <>
      <Cluster>
        <Button icon="arrow-right" onClick={() => void host.beginTour()}>
          {say('tour.begin')}
        </Button>
        {isToured ? (
          <Button kind="quiet" onClick={onTour}>
            {say('tour.resume')}
          </Button>
        ) : null}
      </Cluster>
      <Section title={say('scenario.title')}>
        <ScenarioPicker host={host} />
      </Section>
    </>
  );
}

function State({ host }: { host: DirectorHost }): ReactElement {
  const { say } = useWords();
  return (
    <>
      <Section title={say('link.title')}>
        <StateLink host={host} />
      </Section>
      <Section title={say('second.title')}>
        <SecondAgent host={host} />
      </Section>
      <Button keyHint={['Ctrl', 'Alt', '0']} onClick={() => void host.reset()}>
        {say('scenario.reset')}
      </Button>
    </>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }): ReactElement {
  const id = useId();
  return (
    <section className={css['part']} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}
