import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button } from '../../src/client/ui/button.tsx';
import { Field } from '../../src/client/ui/field.tsx';
import { RadioGroup } from '../../src/client/ui/radio-group.tsx';
import { Select } from '../../src/client/ui/select.tsx';
import type { DirectorHost } from './director-host.ts';
import { scenarioNames } from '../scenario-names.ts';
import { scenarioStories } from '../scenarios.ts';
import { pointsOf } from '../stage/story-points.ts';
import type { StoryPoint } from '../stage/story-points.ts';
import css from './dock.module.css';
import { useWords } from './words.ts';

/** The stories that the demo can tell, each from its beginning or told by itself as far as a point. */
export function ScenarioPicker({ host }: { host: DirectorHost }): ReactElement {
  const { say, lang } = useWords();
  const present = host.world().scenario;
  const [chosen, setChosen] = useState(present);
  const [point, setPoint] = useState<StoryPoint | ''>('');
  const points = pointsOf(chosen);
  const isAnew = chosen === present && point === '';
  return (
    <>
      <RadioGroup
        legend={say('scenario.title')}
        legendHidden
        value={chosen}
        onChange={(name) => {
          setChosen(name);
          setPoint('');
        }}
        options={scenarioNames.map((name) => ({ value: name, label: scenarioStories[name][lang] }))}
      />
      {points.length === 0 ? null : (
        <Field label={say('scenario.from')}>
          {(control) => (
            <Select
              {...control}
              value={point}
              blank={say('point.beginning')}
              // One of the options below.
              onChange={({ target }) => setPoint(target.value as StoryPoint | '')}
              options={points.map((name) => ({ value: name, label: say(`point.${name}`) }))}
            />
          )}
        </Field>
      )}
      <p className={css['meta']}>{say('scenario.warning')}</p>
      <Button
        keyHint={isAnew ? ['Ctrl', 'Alt', '0'] : undefined}
        onClick={() =>
          void (point === ''
            ? host.reset({ scenario: chosen })
            : host.tell({ scenario: chosen, point }))
        }
      >
        {say(isAnew ? 'scenario.reset' : 'scenario.begin')}
      </Button>
    </>
  );
}
