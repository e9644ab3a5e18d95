import { useId } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { Notice } from '../../src/client/ui/notice.tsx';
import type { DemoHost } from '../demo-host.ts';
import { ClockMover } from './clock-mover.tsx';
import css from './dock.module.css';
import { FaultSwitches } from './fault-switches.tsx';
import { LoadCustomers } from './load-customers.tsx';
import { ScenarioPicker } from './scenario-picker.tsx';
import { useWords } from './words.ts';

/** The strings of the demo: story, clock, faults, a file of customers. */
export function DemoMenu({ host }: { host: DemoHost }): ReactElement {
  const { say } = useWords();
  return (
    <>
      {host.world().storage === 'memory' ? (
        <Notice tone="warn">{say('storage.memory')}</Notice>
      ) : null}
      <Part title={say('scenario.title')}>
        <ScenarioPicker host={host} />
      </Part>
      <Part title={say('clock.title')}>
        <ClockMover host={host} />
      </Part>
      <Part title={say('fault.title')}>
        <FaultSwitches host={host} />
      </Part>
      <Part title={say('file.title')}>
        <LoadCustomers host={host} />
      </Part>
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }): ReactElement {
  const id = useId();
  return (
    <section className={css['part']} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}
