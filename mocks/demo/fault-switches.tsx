import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button } from '../../src/client/ui/button.tsx';
import { Checkbox } from '../../src/client/ui/checkbox.tsx';
import type { DemoHost } from '../demo-host.ts';
import type { NamedFault } from './named-faults.ts';
import { namedFaultIds, namedFaults } from './named-faults.ts';
import { useWords } from './words.ts';

/** What is to go wrong, in plain words. A fault of the next call only is spent by it. */
export function FaultSwitches({ host }: { host: DemoHost }): ReactElement {
  const { say } = useWords();
  const [plan, setPlan] = useState(() => host.faults.list());
  const change = async (work: () => Promise<void>): Promise<void> => {
    await work();
    setPlan(host.faults.list());
  };
  const isOn = (id: NamedFault): boolean =>
    plan.rules.some((rule) => rule.id === id && (rule.nth === 'every' || rule.seen < rule.nth));
  const turn = (id: NamedFault, on: boolean): Promise<void> =>
    change(() => (on ? host.faults.add({ id, ...namedFaults[id] }) : host.faults.remove(id)));
  return (
    <>
      <Checkbox
        label={say('fault.outage')}
        checked={plan.outage}
        onChange={({ target }) => void change(() => host.faults.outage(target.checked))}
      />
      <Checkbox
        label={say('fault.sms-down')}
        checked={plan.gateways.includes('phone')}
        onChange={({ target }) => void change(() => host.faults.gateway('phone', target.checked))}
      />
      {namedFaultIds.map((id) => (
        <Checkbox
          key={id}
          label={say(`fault.${id}`)}
          checked={isOn(id)}
          onChange={({ target }) => void turn(id, target.checked)}
        />
      ))}
      <Button size="small" onClick={() => void change(() => host.faults.clear())}>
        {say('fault.clear')}
      </Button>
    </>
  );
}
