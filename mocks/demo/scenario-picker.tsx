import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button } from '../../src/client/ui/button.tsx';
import { RadioGroup } from '../../src/client/ui/radio-group.tsx';
import type { DemoHost } from '../demo-host.ts';
import { scenarioNames } from '../scenario-names.ts';
import { scenarioStories } from '../scenarios.ts';
import css from './dock.module.css';
import { useWords } from './words.ts';

/** The stories that the demo can tell, each from its beginning. */
export function ScenarioPicker({ host }: { host: DemoHost }): ReactElement {
  const { say, lang } = useWords();
  const present = host.world().scenario;
  const [chosen, setChosen] = useState(present);
  return (
    <>
      <RadioGroup
        legend={say('scenario.title')}
        legendHidden
        value={chosen}
        onChange={setChosen}
        options={scenarioNames.map((name) => ({ value: name, label: scenarioStories[name][lang] }))}
      />
      <p className={css['meta']}>{say('scenario.warning')}</p>
      <Button
        keyHint={chosen === present ? ['Ctrl', 'Alt', '0'] : undefined}
        onClick={() => void host.reset({ scenario: chosen })}
      >
        {say(chosen === present ? 'scenario.reset' : 'scenario.begin')}
      </Button>
    </>
  );
}
