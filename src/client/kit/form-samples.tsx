import { useState } from 'react';
import type { ReactElement } from 'react';
import { Checkbox } from '../ui/checkbox.tsx';
import { ChipGroup, MultiChipGroup } from '../ui/chip-group.tsx';
import { ChoiceSet } from '../ui/choice-set.tsx';
import { DateInput } from '../ui/date-input.tsx';
import { Field } from '../ui/field.tsx';
import { FileButton } from '../ui/file-button.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { Select } from '../ui/select.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { Sample } from './sample.tsx';
import { words } from './words.ts';

type Choice = 'one' | 'two' | 'three';
const chips = [
  { value: 'one', label: 'Actionable', count: 79 },
  { value: 'two', label: 'Due soon', count: 18, hot: true, icon: 'clock' },
  { value: 'three', label: words.ja, disabled: true },
] as const;
const choices = [
  { value: 'one', label: words.en, hint: words.long },
  { value: 'two', label: words['zh-Hans'] },
  { value: 'three', label: 'Barred', hint: 'Needs a second person.', disabled: true },
] as const;

/** What is typed and chosen: empty, filled, wrong, barred. */
export function FormSamples(): ReactElement {
  const [one, choose] = useState<Choice>('one');
  const [some, chooseSome] = useState<Choice[]>(['two']);
  return (
    <>
      <Sample name="Field, TextInput">
        <Field label="Empty" hint="What to write" mark="optional">
          {(control) => <TextInput {...control} placeholder="Placeholder" />}
        </Field>
        <Field label="Filled" required mark="required">
          {(control) => <TextInput {...control} defaultValue={words.unbroken} mono />}
        </Field>
        <Field label="Wrong" error="This is not a date. Write it as 1979-08-30.">
          {(control) => <TextInput {...control} defaultValue="yesterday" />}
        </Field>
        <Field label="Read only">
          {(control) => <TextInput {...control} defaultValue={words.ja} lang="ja" readOnly />}
        </Field>
      </Sample>
      <Sample name="FileButton">
        <FileButton label="Choose a file" accept=".json" onChoose={() => undefined} />
        <FileButton label={words.ja} hint={words.long} accept=".json" onChoose={() => undefined} />
      </Sample>
      <Sample name="TextArea, DateInput, Select">
        <Field label={words.long}>
          {(control) => <TextArea {...control} defaultValue={words.long} />}
        </Field>
        <Field label="Day">
          {(control) => <DateInput {...control} defaultValue="2026-11-20" />}
        </Field>
        <Field label="Kind" error="Choose one.">
          {(control) => (
            <Select
              {...control}
              blank="All kinds"
              options={[
                { value: 'one', label: words['zh-Hant'] },
                { value: 'two', label: words.long },
              ]}
            />
          )}
        </Field>
      </Sample>
      <Sample name="Checkbox, ChoiceSet">
        <ChoiceSet legend="What goes" hint="More than one may be chosen.">
          <Checkbox label={words.en} defaultChecked />
          <Checkbox label={words['zh-Hant']} hint={words.long} />
          <Checkbox label="Barred" disabled />
        </ChoiceSet>
        <ChoiceSet legend="With an error" error="Choose at least one.">
          <Checkbox label={words.ja} />
        </ChoiceSet>
      </Sample>
      <Sample name="RadioGroup, ChipGroup, MultiChipGroup">
        <RadioGroup legend="One of a few" options={choices} value={one} onChange={choose} />
        <RadioGroup
          legend="Nothing chosen yet"
          options={choices}
          value={undefined}
          onChange={choose}
          error="Choose one."
        />
        <ChipGroup legend="Lane" legendHidden options={chips} value={one} onChange={choose} />
        <MultiChipGroup legend="Any" options={chips} values={some} onChange={chooseSome} />
      </Sample>
    </>
  );
}
