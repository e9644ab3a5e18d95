import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { Button } from '../../src/client/ui/button.tsx';
import { Field } from '../../src/client/ui/field.tsx';
import { Select } from '../../src/client/ui/select.tsx';
import type { Staff } from '../../src/domain/staff.ts';
import type { DirectorHost } from './director-host.ts';
import type { ScenarioName } from '../scenario-names.ts';
import { accounts } from '../scenarios.ts';
import { useWords } from './words.ts';

/** Stories that happen at a desk in Hong Kong; the others do in Japan. */
const inHongKong: readonly ScenarioName[] = [
  'impersonator',
  'opt-out',
  'contradiction',
  'legal-hold',
  'wrong-desk',
];

/** Somebody else of the desk in a tab beside this one, signed in already; whoever approves is offered first. */
export function SecondAgent({ host }: { host: DirectorHost }): ReactElement {
  const { say } = useWords();
  const isHongKong = inHongKong.includes(host.world().scenario);
  const [who, setWho] = useState<string>(
    isHongKong ? accounts.supervisorHongKong : accounts.supervisorTokyo,
  );
  const [people, setPeople] = useState<readonly Staff[]>([]);
  useEffect(() => void host.colleagues().then(setPeople), [host]);
  return (
    <>
      <Field label={say('second.who')}>
        {(control) => (
          <Select
            {...control}
            value={who}
            onChange={({ target }) => setWho(target.value)}
            options={people.map(({ id, name, role }) => ({
              value: id,
              label: say('second.person', { name, role: say(`role.${role}`) }),
            }))}
          />
        )}
      </Field>
      <Button
        icon="people"
        // The other tab is a desk of its own: it gets nothing of what this one keeps.
        onClick={() => window.open(host.seatLink(who), '_blank', 'noopener')}
      >
        {say('second.open')}
      </Button>
    </>
  );
}
